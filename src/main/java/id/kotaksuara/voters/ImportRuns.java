package id.kotaksuara.voters;

import id.kotaksuara.job.Job;
import id.kotaksuara.job.Jobs;
import id.kotaksuara.job.Lane;
import id.kotaksuara.job.LostDatabase;
import id.kotaksuara.job.Order;
import id.kotaksuara.job.Run;
import id.kotaksuara.job.Worker;
import id.kotaksuara.problem.ChangedMeanwhile;
import id.kotaksuara.problem.Problem;
import id.kotaksuara.problem.RuleBroken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads and applies imports beside the pages, each whole or not at all: two regencies go side by side, a nation goes alone.
 * What a killed instance had begun is as if it had not begun, and is begun again.
 */
@Component
class ImportRuns implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
    private static final String KIND = "voters";

    private final Jobs jobs;
    private final VoterImports imports;
    private final ImportWork work;
    private final StoredFile files;
    private final Faults faults;
    private final Progress progress;
    private final TransactionTemplate transaction;

    ImportRuns(
            Jobs jobs,
            VoterImports imports,
            ImportWork work,
            StoredFile files,
            Faults faults,
            Progress progress,
            PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.imports = imports;
        this.work = work;
        this.files = files;
        this.faults = faults;
        this.progress = progress;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Lane lane() {
        return Lane.FILE;
    }

    /** Somebody works on the list of a region, of one around it or in it. */
    void requireFree(String election, String region) {
        if (jobs.busy(group(election), region)) {
            throw new RuleBroken("voters.import.running");
        }
    }

    /** Has an import read or applied, whichever it is to be next, once the transaction is committed. */
    void ask(VoterImport it, String by) {
        var order = Order.of(this, String.valueOf(it.id()), it.regionCode(), by).aloneIn(group(it.electionCode()));
        if (!jobs.ask(order)) {
            throw new RuleBroken("voters.import.running");
        }
    }

    private static String group(String election) {
        return KIND + "/" + election;
    }

    @Override
    public void work(Run run) {
        var id = Long.valueOf(run.subject());
        var teller = progress.teller(run);
        switch (imports.withId(id).state()) {
            case READING -> check(id, teller);
            case APPLYING -> apply(id, run.by(), teller);
            default -> LOG.info("Import {} has been worked on already", id);
        }
    }

    private void check(Long id, Progress.Teller teller) {
        try {
            var file = Files.createTempFile("voters-", ".file");
            try {
                inState(id, ImportState.READING, () -> {
                    if (imports.withId(id).restoresBefore() == null) {
                        files.restore(id, file);
                    }
                    work.check(id, file, teller);
                });
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (Problem problem) {
            refuse(id, problem);
        } catch (RuntimeException | IOException failure) {
            tell("Reading", id, failure);
            refuse(id, new RuleBroken("voters.import.failed"));
        }
    }

    private void refuse(Long id, Problem problem) {
        change(id, it -> {
            it.refuse(problem);
            files.forget(id);
            faults.forget(id);
            work.staging(it).drop();
        });
    }

    private void apply(Long id, String by, Progress.Teller teller) {
        try {
            inState(id, ImportState.APPLYING, () -> work.apply(id, by, teller));
        } catch (ChangedMeanwhile outdated) {
            change(id, it -> it.giveBack(outdated));
            change(id, VoterImport::checkAgain); // makes a new preview, which still says why
            check(id, teller);
        } catch (Problem problem) {
            change(id, it -> it.giveBack(problem));
        } catch (DataIntegrityViolationException inUse) {
            LOG.warn("Applying import {} is against other data: {}", id, inUse.getMessage());
            change(id, it -> it.giveBack(new RuleBroken("voters.import.inUse")));
        } catch (RuntimeException failure) {
            tell("Applying", id, failure);
            change(id, it -> it.giveBack(new RuleBroken("voters.import.failed")));
        }
    }

    /** One transaction, alone with the import: of one that was taken for dead and goes on, only one comes through. */
    private void inState(Long id, ImportState state, Runnable step) {
        transaction.executeWithoutResult(status -> {
            work.alone(id);
            if (imports.withId(id).state() == state) {
                step.run();
            }
        });
    }

    /** Where the database went away, the work is taken up again. */
    private static void tell(String what, Long id, Exception failure) {
        if (LostDatabase.causes(failure)) {
            throw failure instanceof RuntimeException lost ? lost : new UncheckedIOException((IOException) failure);
        }
        LOG.error("{} import {} failed", what, id, failure);
    }

    private void change(Long id, Consumer<VoterImport> change) {
        transaction.executeWithoutResult(status -> change.accept(imports.withId(id)));
    }

    /** Every instance that took it ended with it. */
    @Override
    public void giveUp(Job job) {
        var id = Long.valueOf(job.subject());
        switch (imports.withId(id).state()) {
            case READING -> refuse(id, new RuleBroken("voters.import.failed"));
            case APPLYING -> change(id, it -> it.giveBack(new RuleBroken("voters.import.interrupted")));
            default -> LOG.info("Import {} has been worked on already", id);
        }
    }

    /** What an earlier release of the application left at work has no job yet. */
    @EventListener(ApplicationReadyEvent.class)
    void askForAll() {
        imports.running()
                .forEach(it -> jobs.ask(Order.of(this, String.valueOf(it.id()), it.regionCode(), it.uploadedBy())
                        .aloneIn(group(it.electionCode()))));
    }
}
