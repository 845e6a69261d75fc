package id.kotaksuara.schedule.best;

import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.words.PlanChanges;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.published.ScheduleState;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the pages about searches. */
@Component
@Transactional(readOnly = true)
public class SearchViews {

    private final Schedules schedules;
    private final PlanSearches searches;
    private final SearchDesk desk;
    private final RegencyNames nameBook;

    SearchViews(Schedules schedules, PlanSearches searches, SearchDesk desk, RegencyNames nameBook) {
        this.schedules = schedules;
        this.searches = searches;
        this.desk = desk;
        this.nameBook = nameBook;
    }

    public SearchPage page(ScheduleKey key) {
        var state = schedules.state(key);
        var search = desk.latest(key)
                .filter(latest -> state.head().isAsAfter(latest.edits()))
                .orElse(null);
        var before = PlanChecker.score(state.problem(), state.plan());
        Plan after =
                search == null ? state.plan() : search.found().map(Found::plan).orElse(state.plan());
        var changes = PlanChanges.of(state.problem(), state.plan(), state.problem(), after);
        return new SearchPage(
                search,
                LevelLine.of(before, SearchPage.proofs(search)),
                changes.consignments(),
                isBetter(changes, state),
                changes.leftAfter(),
                nameBook.names(key.regency()));
    }

    private static boolean isBetter(PlanChanges changes, ScheduleState state) {
        return changes.decisive().filter(PlanChanges.LevelChange::better).isPresent() || !isValid(state);
    }

    /** Whether a search has proven that no plan leaves fewer boxes than that of a schedule as it is. */
    public boolean provesFewest(ScheduleKey key) {
        return glance(key).fewest();
    }

    /** What the board says about the latest search; asks the database only for a page that shows it. */
    public SearchGlance glance(ScheduleKey key) {
        var latest = desk.latest(key);
        if (latest.isEmpty()) {
            return SearchGlance.NOTHING;
        }
        var state = schedules.state(key);
        var search = latest.get();
        boolean running = search.state().isOpen() && state.head().isAsAfter(search.edits());
        return search.found()
                .filter(found -> isAsGood(state, search, found))
                .map(found -> new SearchGlance(
                        running, found.proven(), found.proofs().size(), found.isAllProven(), found.isFewestProven()))
                .orElseGet(() -> new SearchGlance(running, 0, 0, false, false));
    }

    /** A proof holds for every plan that is valid and as good, whoever made it, as long as the question is the same. */
    private boolean isAsGood(ScheduleState state, SearchNow now, Found found) {
        var verdict = PlanChecker.check(state.problem(), state.plan());
        return verdict.isValid()
                && verdict.score().equals(PlanChecker.score(state.problem(), found.plan()))
                && searches.problem(now.search().id()).equals(state.problem());
    }

    private static boolean isValid(ScheduleState state) {
        return PlanChecker.check(state.problem(), state.plan()).isValid();
    }
}
