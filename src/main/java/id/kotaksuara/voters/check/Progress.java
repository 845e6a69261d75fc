package id.kotaksuara.voters.check;

import id.kotaksuara.base.job.Jobs;
import id.kotaksuara.base.job.Run;
import org.springframework.stereotype.Component;

/** How far the work on an import is, for whoever looks, from any instance. */
@Component
public class Progress {

    private static final int ROWS_BETWEEN = 20_000;

    private final Jobs jobs;

    public Progress(Jobs jobs) {
        this.jobs = jobs;
    }

    public enum Step {
        READING,
        CHECKING,
        APPLYING
    }

    /** A step and how many rows it has done. */
    public record Point(Step step, long done) {}

    /** Tells the progress of one import. */
    public interface Teller {
        void at(Step step, long done);

        default void atRow(long row) {
            if (row % ROWS_BETWEEN == 0) {
                at(Step.READING, row);
            }
        }
    }

    public Teller teller(Run run) {
        return (step, done) -> run.tell(step.name(), done);
    }

    public Point now(long importId) {
        return jobs.latest("voters", String.valueOf(importId))
                .filter(job -> !job.step().isEmpty())
                .map(job -> new Point(Step.valueOf(job.step()), job.done()))
                .orElse(new Point(Step.READING, 0));
    }
}
