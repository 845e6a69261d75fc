package id.kotaksuara.base.job;

import id.kotaksuara.base.outage.FullDisk;
import id.kotaksuara.base.outage.LostDatabase;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A job at work on this instance: how far it is can be told, and whether it is still wanted can be asked, at any time. */
public final class Run {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    private final Job job;
    private final BooleanSupplier ending; // whether it still was ours
    private volatile String step = "";
    private volatile long done;
    private volatile boolean stopAsked;
    private volatile boolean lost;
    private volatile Runnable onBeat = () -> {};

    Run(Job job, BooleanSupplier ending) {
        this.job = job;
        this.ending = ending;
    }

    public String subject() {
        return job.subject();
    }

    /** Who asked for it. */
    public String by() {
        return job.askedBy();
    }

    Job job() {
        return job;
    }

    /** Says where the work is; others see it within seconds, whatever transaction is open. */
    public void tell(String step, long done) {
        this.step = step;
        this.done = done;
    }

    /** Has something told whenever the instance says that it is alive. */
    public void onBeat(Runnable telling) {
        onBeat = telling;
    }

    /** Whether the work is to end soon: somebody asked for it, or it is no longer ours. */
    public boolean stopped() {
        return stopAsked || lost;
    }

    /** Whether the result is still wanted from here; otherwise another instance begins anew. */
    public boolean ours() {
        return !lost;
    }

    /**
     * Ends the job in the transaction that keeps its result, so that others see both or neither; refused where another
     * instance has taken the job meanwhile.
     */
    public void end() {
        if (!ending.getAsBoolean()) {
            lost = true;
            throw new IllegalStateException(job.kind() + " of " + job.subject() + " was taken by another instance");
        }
    }

    /** Whether a failure says nothing of the work itself: the database went away, or another instance has the job. */
    public boolean interrupted(Exception failure) {
        return lost || LostDatabase.causes(failure);
    }

    /** It ends even where its worker cannot give it up; only where nothing can be kept just now it is begun again. */
    void giveUp(Worker worker, @Nullable Throwable why) {
        try {
            worker.giveUp(job, why);
        } catch (RuntimeException failure) {
            if (LostDatabase.causes(failure) || FullDisk.causes(failure)) {
                throw failure;
            }
            LOG.error("{} of {} was not given up", job.kind(), job.subject(), failure);
        }
    }

    String step() {
        return step;
    }

    long done() {
        return done;
    }

    void beat() {
        onBeat.run();
    }

    void stop() {
        stopAsked = true;
    }

    void lose() {
        lost = true;
    }
}
