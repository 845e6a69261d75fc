package id.kotaksuara.schedule.best;

import id.kotaksuara.base.job.Job;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A search as it is now, on whichever instance.
 *
 * @param ahead searches that come first
 */
record SearchNow(PlanSearch search, SearchState state, boolean stopAsked, int ahead) {

    static SearchNow of(PlanSearch search, @Nullable Job job) {
        if (search.found().isPresent()) {
            return new SearchNow(search, SearchState.DONE, false, 0);
        }
        return job == null
                ? new SearchNow(search, SearchState.LOST, false, 0)
                : new SearchNow(search, SearchState.of(job.state()), job.stopAsked(), job.ahead());
    }

    public HowFar progress() {
        return search.progress();
    }

    public int seconds() {
        return search.seconds();
    }

    public String askedBy() {
        return search.askedBy();
    }

    Optional<Found> found() {
        return search.found();
    }

    int edits() {
        return search.edits();
    }
}
