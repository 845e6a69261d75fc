package id.kotaksuara.voters.intake;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.temporary.TemporaryFiles;
import id.kotaksuara.voters.check.ImportWork;
import id.kotaksuara.voters.imports.ImportState;
import id.kotaksuara.voters.imports.NewImport;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports files at once and whole, in the caller's transaction: for what asks nobody, such as a demo. */
@Service
public class VoterListImporter {

    private static final String SYSTEM = "system";

    private final VoterImports imports;
    private final ImportIntake intake;
    private final ImportWork work;
    private final ImportApplying applying;
    private final JdbcClient jdbc;

    VoterListImporter(
            VoterImports imports, ImportIntake intake, ImportWork work, ImportApplying applying, JdbcClient jdbc) {
        this.imports = imports;
        this.intake = intake;
        this.work = work;
        this.applying = applying;
        this.jdbc = jdbc;
    }

    /**
     * Imports a file.
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
    public int checkNow(NewImport what, InputStream file) {
        var path = temporary();
        try {
            Files.copy(file, path, StandardCopyOption.REPLACE_EXISTING);
            var it = intake.keep(what, path, SYSTEM);
            work.check(it.id(), path, (step, done) -> {});
            return it.number();
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        } finally {
            delete(path);
        }
    }

    @Transactional
    public void applyNow(VoterImport it, String by) {
        it.beginToApply(true);
        applying.apply(it.id(), by, (step, done) -> {});
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

    private static Path temporary() {
        try {
            return TemporaryFiles.create("voters-");
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
}
