package id.kotaksuara.voters.intake;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.access.quota.Quotas;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.voters.check.ImportWork;
import id.kotaksuara.voters.imports.Faults;
import id.kotaksuara.voters.imports.ImportState;
import id.kotaksuara.voters.imports.NewImport;
import id.kotaksuara.voters.imports.StoredFile;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes imports in under their numbers and puts those aside that they replace; always in the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportIntake {

    private final VoterImports imports;
    private final ImportWork work;
    private final StoredFile files;
    private final Faults faults;
    private final OfficeClock clock;
    private final JdbcClient jdbc;
    private final Quotas quotas;
    private final Journal journal;

    ImportIntake(
            VoterImports imports,
            ImportWork work,
            StoredFile files,
            Faults faults,
            OfficeClock clock,
            JdbcClient jdbc,
            Quotas quotas,
            Journal journal) {
        this.journal = journal;
        this.imports = imports;
        this.work = work;
        this.files = files;
        this.faults = faults;
        this.clock = clock;
        this.jdbc = jdbc;
        this.quotas = quotas;
    }

    /**
     * Keeps a file that came in.
     *
     * @throws id.kotaksuara.base.problem.RuleBroken when the office or the person keeps as much as may be
     */
    public VoterImport keep(NewImport what, Path file, String by) {
        var gone = makeWay(what.election(), what.region(), by);
        var print = StoredFile.Print.of(file);
        var it = new VoterImport(nextNumber(what.election()), what, print, by, clock.now(what.region()));
        gone.faulty().ifPresent(it::follow);
        imports.save(it);
        imports.flush(); // what makes way has made it
        quotas.requireRoom(KeptUploads.KIND, it.regionCode(), by);
        files.keep(it.id(), file);
        record(it, "received", gone, it.fileName());
        return it;
    }

    /** What is to put the list back to what it was before a version. */
    public VoterImport restoring(VoterImport version, String by) {
        var gone = makeWay(version.electionCode(), version.regionCode(), by);
        int number = nextNumber(version.electionCode());
        var it = imports.save(VoterImport.restoring(number, version, by, clock.now(version.regionCode())));
        record(it, "prepared", gone, "#" + version.number());
        return it;
    }

    /** One line names the file that came and those that made way for it. */
    private void record(VoterImport it, String what, Gone gone, String after) {
        journal.record(
                new Entry(ImportApplying.subject(it), it.regionCode(), "journal.voters." + what, gone.said(), after));
    }

    /**
     * What made way for a new file.
     *
     * @param all the newest first
     * @param faulty the newest of them that had faults; these are kept, to say how many the new file still has
     */
    private record Gone(List<VoterImport> all, Optional<VoterImport> faulty) {

        @Nullable
        String said() {
            return all.isEmpty()
                    ? null
                    : all.stream()
                            .map(open -> "#" + open.number() + " " + open.fileName())
                            .collect(joining(", "));
        }
    }

    private int nextNumber(String election) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('voters-number:' || :election, 0))")
                .param("election", election)
                .query((row, i) -> 0)
                .single();
        return imports.nextNumber(election);
    }

    /**
     * A new file replaces one's own open preview of the same region, and what nobody works on any more.
     *
     * @return what made way
     */
    private Gone makeWay(String election, String region, String by) {
        var states = List.of(ImportState.READING, ImportState.FAULTY, ImportState.WAITING);
        var inTheWay = imports.touching(election, region, states).stream()
                .filter(open -> open.regionCode().equals(region))
                .filter(open -> open.state().running() || open.uploadedBy().equals(by))
                .toList();
        var faulty = inTheWay.stream()
                .filter(open -> open.state() == ImportState.FAULTY)
                .findFirst();
        inTheWay.forEach(open -> drop(open, faulty.filter(open::equals).isPresent()));
        return new Gone(inTheWay, faulty);
    }

    public void drop(VoterImport open) {
        drop(open, false);
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
}
