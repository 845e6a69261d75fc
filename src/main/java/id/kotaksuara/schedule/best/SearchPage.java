package id.kotaksuara.schedule.best;

import id.kotaksuara.planner.exact.Proof;
import id.kotaksuara.planner.words.Names;
import id.kotaksuara.planner.words.PlanChanges;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page about a search shows.
 *
 * @param search the search for the draft as it is; null where there is none
 * @param changes what taking the found plan would change
 * @param better whether the found plan is better than the draft's
 * @param names what people call what is changed
 */
record SearchPage(
        @Nullable PlanSearch search,
        List<LevelLine> levels,
        List<PlanChanges.Change> changes,
        boolean better,
        long left,
        Names names) {

    static List<Proof> proofs(@Nullable PlanSearch search) {
        return search == null
                ? List.of()
                : search.found().map(Found::proofs).orElseGet(() -> search.progress()
                        .levels());
    }

    public boolean open() {
        return search != null && search.state().isOpen();
    }

    public boolean done() {
        return search != null && search.found().isPresent();
    }

    /** What was found; only where the search is done. */
    public Found found() {
        return search.found().orElseThrow();
    }

    public boolean broken() {
        return search != null && (search.state() == SearchState.FAILED || search.state() == SearchState.LOST);
    }
}
