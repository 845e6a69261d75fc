package id.kotaksuara.voters.intake;

import id.kotaksuara.base.job.Job;
import id.kotaksuara.base.job.Jobs;
import id.kotaksuara.base.job.Lane;
import id.kotaksuara.base.job.Order;
import id.kotaksuara.base.job.Run;
import id.kotaksuara.base.job.Worker;
import id.kotaksuara.base.outage.FullDisk;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.Problem;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.temporary.TemporaryFiles;
import id.kotaksuara.voters.check.ImportWork;
import id.kotaksuara.voters.check.Progress;
import id.kotaksuara.voters.imports.Faults;
import id.kotaksuara.voters.imports.StoredFile;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
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
    private final ImportApplying applying;
    private final StoredFile files;
    private final Faults faults;
    private final Progress progress;
    private final TransactionTemplate transaction;

    ImportRuns(
            Jobs jobs,
            VoterImports imports,
            ImportWork work,
            ImportApplying applying,
            StoredFile files,
            Faults faults,
            Progress progress,
            PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.imports = imports;
        this.work = work;
        this.applying = applying;
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
        switch (imports.withId(id).state()) {
            case READING -> check(id, run);
            case APPLYING -> apply(id, run);
            default -> LOG.info("Import {} has been worked on already", id);
        }
    }

    private void check(Long id, Run run) {
        try {
            var file = TemporaryFiles.create("voters-");
            try {
                whole(run, () -> {
                    if (imports.withId(id).restoresBefore() == null) {
                        files.restore(id, file);
                    }
                    work.check(id, file, progress.teller(run));
                });
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (Problem problem) {
            whole(run, () -> refuse(id, problem));
        } catch (RuntimeException | IOException failure) {
            tell("Reading", run, failure);
            whole(run, () -> refuse(id, broken(failure)));
        }
    }

    private static RuleBroken broken(@Nullable Throwable failure) {
        return new RuleBroken(
                failure != null && FullDisk.causes(failure) ? "voters.import.full" : "voters.import.failed");
    }

    private void refuse(Long id, Problem problem) {
        var it = imports.withId(id);
        it.refuse(problem);
        files.forget(id);
        faults.forget(id);
        work.staging(it).drop();
    }

    private void apply(Long id, Run run) {
        try {
            whole(run, () -> applying.apply(id, run.by(), progress.teller(run)));
        } catch (ChangedMeanwhile outdated) {
            transaction.executeWithoutResult(status -> imports.withId(id).checkAgain(outdated));
            check(id, run);
        } catch (Problem problem) {
            whole(run, () -> imports.withId(id).giveBack(problem));
        } catch (DataIntegrityViolationException inUse) {
            LOG.warn("Applying import {} is against other data: {}", id, inUse.getMessage());
            whole(run, () -> imports.withId(id).giveBack(new RuleBroken("voters.import.inUse")));
        } catch (RuntimeException failure) {
            tell("Applying", run, failure);
            whole(run, () -> imports.withId(id).giveBack(broken(failure)));
        }
    }

    /** The last transaction of a job: what it did and its end are seen together, or not at all. */
    private void whole(Run run, Runnable last) {
        transaction.executeWithoutResult(status -> {
            last.run();
            imports.flush();
            run.end();
        });
    }

    /** Where the database went away or another instance is at it, the work is not to be given up. */
    private static void tell(String what, Run run, Exception failure) {
        if (run.interrupted(failure)) {
            throw new IllegalStateException(what + " import " + run.subject() + " was interrupted", failure);
        }
        LOG.error("{} import {} failed", what, run.subject(), failure);
    }

    /** Every instance that took it ended with it, or it could not even be begun. */
    @Override
    public void giveUp(Job job, @Nullable Throwable why) {
        var id = Long.valueOf(job.subject());
        switch (imports.withId(id).state()) {
            case READING -> transaction.executeWithoutResult(status -> refuse(id, broken(why)));
            case APPLYING ->
                transaction.executeWithoutResult(status -> imports.withId(id)
                        .giveBack(why == null ? new RuleBroken("voters.import.interrupted") : broken(why)));
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
