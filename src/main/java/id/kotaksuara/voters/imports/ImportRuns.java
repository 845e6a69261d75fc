package id.kotaksuara.voters.imports;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.Problem;
import id.kotaksuara.base.problem.RuleBroken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the work on imports beside the pages. Whoever works holds the region's lock; work whose lock is free was killed
 * and is taken up again: a file is read again, what was being applied is as if it had not begun.
 */
@Component
class ImportRuns {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);

    private final VoterImports imports;
    private final ImportWork work;
    private final StoredFile files;
    private final Faults faults;
    private final Progress progress;
    private final DataSource dataSource;
    private final TransactionTemplate transaction;
    private final Executor threads;

    ImportRuns(
            VoterImports imports,
            ImportWork work,
            StoredFile files,
            Faults faults,
            Progress progress,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            @Qualifier("voterThreads") Executor threads) {
        this.imports = imports;
        this.work = work;
        this.files = files;
        this.faults = faults;
        this.progress = progress;
        this.dataSource = dataSource;
        this.transaction = new TransactionTemplate(transactions);
        this.threads = threads;
    }

    /** The lock on a region's list. Work on it that was killed is ended first, so that it is not in the way. */
    ImportLock lock(String election, String region) {
        return ImportLock.tryFor(dataSource, election, region)
                .orElseThrow(() -> new RuleBroken("voters.import.running"));
    }

    void check(ImportLock lock, Long id, @Nullable Path file) {
        run(lock, () -> checkNow(id, file));
    }

    void apply(ImportLock lock, Long id, String by) {
        run(lock, () -> applyNow(id, by));
    }

    private void run(ImportLock lock, Runnable task) {
        try {
            threads.execute(new DelegatingSecurityContextRunnable(() -> {
                try (lock) {
                    task.run();
                }
            }));
        } catch (RejectedExecutionException full) {
            lock.close();
            throw new RuleBroken("voters.import.busy");
        }
    }

    private void checkNow(Long id, @Nullable Path sent) {
        var teller = progress.of(id);
        try {
            var file = sent == null ? again(id) : sent;
            try {
                transaction.executeWithoutResult(status -> work.check(id, file, teller));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (Problem problem) {
            refuse(id, problem);
        } catch (RuntimeException | IOException failure) {
            tell("Reading", id, failure, () -> refuse(id, new RuleBroken("voters.import.failed")));
        }
    }

    private Path again(Long id) throws IOException {
        var file = Files.createTempFile("voters-", ".file");
        files.restore(id, file);
        return file;
    }

    private void refuse(Long id, Problem problem) {
        change(id, it -> {
            it.refuse(problem);
            files.forget(id);
            faults.forget(id);
            work.staging(it).drop();
        });
    }

    private void applyNow(Long id, String by) {
        var teller = progress.of(id);
        try {
            transaction.executeWithoutResult(status -> work.apply(id, by, teller));
        } catch (ChangedMeanwhile outdated) {
            change(id, it -> it.giveBack(outdated));
            checkAgain(id);
        } catch (Problem problem) {
            change(id, it -> it.giveBack(problem));
        } catch (DataIntegrityViolationException inUse) {
            LOG.warn("Applying import {} is against other data: {}", id, inUse.getMessage());
            change(id, it -> it.giveBack(new RuleBroken("voters.import.inUse")));
        } catch (RuntimeException failure) {
            tell("Applying", id, failure, () -> change(id, it -> it.giveBack(new RuleBroken("voters.import.failed"))));
        }
    }

    /** Where the database went away, the work is taken up again by whoever looks at it next. */
    private static void tell(String what, Long id, Exception failure, Runnable unlessTheDatabaseIsGone) {
        if (LostDatabase.causes(failure)) {
            LOG.warn("{} import {} was interrupted: the database went away: {}", what, id, failure.getMessage());
        } else {
            LOG.error("{} import {} failed", what, id, failure);
            unlessTheDatabaseIsGone.run();
        }
    }

    /** The list changed since the preview: makes a new preview, which still says why. */
    private void checkAgain(Long id) {
        change(id, VoterImport::checkAgain);
        checkNow(id, null);
    }

    private void change(Long id, Consumer<VoterImport> change) {
        transaction.executeWithoutResult(status -> change.accept(imports.withId(id)));
    }

    /** Takes up work whose worker was killed, if this is such. */
    void revive(VoterImport it) {
        if (it.state().running()) {
            ImportLock.tryFor(dataSource, it.electionCode(), it.regionCode()).ifPresent(lock -> revive(it.id(), lock));
        }
    }

    private void revive(Long id, ImportLock lock) {
        var state = transaction.execute(status -> {
            var it = imports.withId(id);
            if (it.state() == ImportState.APPLYING) {
                it.giveBack(new RuleBroken("voters.import.interrupted"));
            }
            return it.state();
        });
        if (state == ImportState.READING) {
            check(lock, id, null);
        } else {
            lock.close();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void reviveAll() {
        imports.running().forEach(this::revive);
    }
}
