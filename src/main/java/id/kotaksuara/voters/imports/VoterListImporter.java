package id.kotaksuara.voters.imports;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.OfficeClock;
import id.kotaksuara.voters.file.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The desk where voter lists come in: takes files, has them checked, and applies them when a person says so. */
@Service
public class VoterListImporter {

    private static final String SYSTEM = "system";

    private final VoterImports imports;
    private final ImportWork work;
    private final ImportRuns runs;
    private final StoredFile files;
    private final Faults faults;
    private final FileSheets sheets;
    private final OfficeClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    VoterListImporter(
            VoterImports imports,
            ImportWork work,
            ImportRuns runs,
            StoredFile files,
            Faults faults,
            FileSheets sheets,
            OfficeClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.work = work;
        this.runs = runs;
        this.files = files;
        this.faults = faults;
        this.sheets = sheets;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Imports a file at once and whole, in the caller's transaction: for what asks nobody, such as a demo.
     *
     * @return the number of the version
     * @throws RuleBroken with the first fault, if there is a severe one; warnings do not stop it
     */
    @Transactional
    public int importNow(NewImport what, InputStream file) {
        int number = checkNow(what, file);
        var it = imports.withNumber(what.election(), what.region(), number);
        refuseFaulty(it);
        applyNow(it, SYSTEM);
        return number;
    }

    @Transactional
    int checkNow(NewImport what, InputStream file) {
        var path = temporary();
        try {
            Files.copy(file, path, StandardCopyOption.REPLACE_EXISTING);
            var it = keep(what, path, SYSTEM);
            work.check(it.id(), path, (step, done) -> {});
            return it.number();
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        } finally {
            delete(path);
        }
    }

    @Transactional
    void applyNow(VoterImport it, String by) {
        it.beginToApply(true);
        work.apply(it.id(), by, (step, done) -> {});
    }

    private void refuseFaulty(VoterImport it) {
        if (it.state() == ImportState.FAULTY) {
            var first = jdbc.sql(
                            "select kind || ' ' || line || ' ' || column_name || ' ' || value from voter_import_fault"
                                    + " where import_id = :id and severe order by line limit 1")
                    .param("id", it.id())
                    .query(String.class)
                    .single();
            throw new RuleBroken("voters.import.faulty", it.errorCount(), first);
        }
    }

    /**
     * Takes a file in and has it read and checked beside the pages; takes the file over.
     *
     * @throws RuleBroken when it is no list of voters, or somebody works on the region's list
     */
    int receive(NewImport what, Path file, String by) {
        try {
            Header.in(sheets.toRead(what.region(), null, file)
                    .sheet()
                    .first(Header.ROWS_LOOKED_AT)); // nothing is kept of what says who somebody is
            var lock = runs.lock(what.election(), what.region());
            var it = lock.whileNotFailing(() -> transaction.execute(status -> keep(what, file, by)));
            runs.check(lock, it.id(), file);
            return it.number();
        } catch (RuntimeException refused) {
            delete(file);
            throw refused;
        }
    }

    private VoterImport keep(NewImport what, Path file, String by) {
        var faulty = makeWay(what.election(), what.region(), by);
        var print = StoredFile.Print.of(file);
        int number = nextNumber(what.election());
        var it = new VoterImport(number, what, print, by, clock.now(what.region()));
        faulty.ifPresent(it::follow);
        imports.save(it);
        files.keep(it.id(), file);
        return it;
    }

    private int nextNumber(String election) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('voters-number:' || :election, 0))")
                .param("election", election)
                .query((row, i) -> 0)
                .single();
        return imports.nextNumber(election);
    }

    /**
     * A new file replaces one's own open preview of the same region, and work on it that was killed.
     *
     * @return the newest of them that had faults; these are kept, to say how many the new file still has
     */
    private Optional<VoterImport> makeWay(String election, String region, String by) {
        var states = List.of(ImportState.READING, ImportState.FAULTY, ImportState.WAITING);
        var inTheWay = imports.touching(election, region, states).stream()
                .filter(open -> open.regionCode().equals(region))
                .filter(open -> open.state().running() || open.uploadedBy().equals(by))
                .toList();
        var faulty = inTheWay.stream()
                .filter(open -> open.state() == ImportState.FAULTY)
                .findFirst();
        inTheWay.forEach(open -> drop(open, faulty.filter(open::equals).isPresent()));
        return faulty;
    }

    private void drop(VoterImport open, boolean faultsStay) {
        open.discard();
        files.forget(open.id());
        if (!faultsStay) {
            faults.forget(open.id());
        }
        if (open.follows() != null) {
            faults.forget(imports.numbered(open.electionCode(), open.follows()).id());
        }
        work.staging(open).drop();
    }

    /** Reads a file again, with other meanings of its columns. */
    void readAgain(VoterImport of, int version, String columns) {
        begin(of, version, it -> it.readAgain(columns), (lock, it) -> runs.check(lock, it.id(), null));
    }

    /** Reads a file again, from another sheet, which is remembered for the next file of the region. */
    void readSheet(VoterImport of, int version, String sheet) {
        if (sheets.of(of).stream()
                .noneMatch(known -> known.list() && known.name().equals(sheet))) {
            throw new RuleBroken("voters.sheet.none", sheet);
        }
        var now = clock.now(of.regionCode());
        begin(
                of,
                version,
                it -> {
                    it.readSheet(sheet);
                    sheets.remember(it.regionCode(), sheet, now);
                },
                (lock, it) -> runs.check(lock, it.id(), null));
    }

    /** Begins to apply what was checked; ends beside the pages. */
    void apply(VoterImport of, int version, boolean warningsConfirmed, String by) {
        begin(of, version, it -> it.beginToApply(warningsConfirmed), (lock, it) -> runs.apply(lock, it.id(), by));
    }

    private void begin(VoterImport of, int version, Step step, Run run) {
        var lock = runs.lock(of.electionCode(), of.regionCode());
        var it = lock.whileNotFailing(() -> transaction.execute(status -> {
            var current = current(of, version);
            step.take(current);
            return imports.save(current);
        }));
        run.start(lock, it);
    }

    @Transactional
    void discard(VoterImport of, int version) {
        drop(current(of, version), false);
    }

    private VoterImport current(VoterImport of, int version) {
        var it = imports.withId(of.id());
        if (it.version() != version) {
            throw new ChangedMeanwhile("voters.import.changed", it.number());
        }
        return it;
    }

    /** Prepares to put the list back to what it was before a version; to be applied like any other import. */
    @Transactional
    int restore(VoterImport version, String by) {
        if (version.state() != ImportState.APPLIED) {
            throw new RuleBroken("voters.import.not.RESTORED", version.number());
        }
        try (var lock = runs.lock(version.electionCode(), version.regionCode())) {
            return lock.whileNotFailing(() -> prepareRestoring(version, by));
        }
    }

    private int prepareRestoring(VoterImport version, String by) {
        makeWay(version.electionCode(), version.regionCode(), by);
        var now = clock.now(version.regionCode());
        var it = imports.save(VoterImport.restoring(nextNumber(version.electionCode()), version, by, now));
        work.checkRestoring(it.id(), version.appliedOrder());
        return it.number();
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("voters-", ".file");
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException cannotDelete) {
            throw new UncheckedIOException(cannotDelete);
        }
    }

    private interface Step {
        void take(VoterImport it);
    }

    private interface Run {
        void start(ImportLock lock, VoterImport it);
    }
}
