package id.kotaksuara.schedule.best;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.draft.ScheduleKey;
import id.kotaksuara.schedule.draft.ScheduleState;
import id.kotaksuara.schedule.draft.Schedules;
import org.springframework.stereotype.Component;

/** Starts and stops searches, and takes what they found into the draft. */
@Component
class SearchDesk {

    private final Schedules schedules;
    private final DistributionScheduler scheduler;
    private final PlanSearches searches;
    private final SearchRunner runner;

    SearchDesk(Schedules schedules, DistributionScheduler scheduler, PlanSearches searches, SearchRunner runner) {
        this.schedules = schedules;
        this.scheduler = scheduler;
        this.searches = searches;
        this.runner = runner;
    }

    /** Searches from the draft's plan on; where somebody has begun with the same draft, theirs is shared. */
    void start(ScheduleKey key, int seenEdits, int seconds, String by) {
        var state = unchanged(key, seenEdits);
        var asked = new AskedSearch(seenEdits, seconds, by, state.problem());
        searches.ask(key, asked, runner.me()).ifPresent(id -> runner.add(id, asked, state.plan()));
    }

    void stop(ScheduleKey key) {
        searches.stop(key);
    }

    /** Takes the plan that was found for the draft as it still is. */
    void adopt(ScheduleKey key, int seenEdits) {
        unchanged(key, seenEdits);
        var found = searches.latest(key)
                .filter(search -> search.edits() == seenEdits)
                .flatMap(PlanSearch::found)
                .orElseThrow(() -> new RuleBroken("search.nothing.found"));
        scheduler.adopt(key, seenEdits, found.plan());
    }

    private ScheduleState unchanged(ScheduleKey key, int seenEdits) {
        var state = schedules.state(key);
        if (!state.head().draft()) {
            throw new RuleBroken("schedule.not.draft", key.number());
        }
        if (state.head().edits() != seenEdits) {
            throw new ChangedMeanwhile("schedule.changed", key.number());
        }
        return state;
    }
}
