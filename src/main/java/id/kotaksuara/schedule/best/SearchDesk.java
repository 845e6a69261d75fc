package id.kotaksuara.schedule.best;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.job.Jobs;
import id.kotaksuara.base.job.Order;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.published.ScheduleState;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts and stops searches, and takes what they found into the draft. */
@Component
class SearchDesk {

    private final Schedules schedules;
    private final DistributionScheduler scheduler;
    private final PlanSearches searches;
    private final SearchWorker worker;
    private final Jobs jobs;
    private final Journal journal;

    SearchDesk(
            Schedules schedules,
            DistributionScheduler scheduler,
            PlanSearches searches,
            SearchWorker worker,
            Jobs jobs,
            Journal journal) {
        this.schedules = schedules;
        this.scheduler = scheduler;
        this.searches = searches;
        this.worker = worker;
        this.jobs = jobs;
        this.journal = journal;
    }

    /** Searches from the draft's plan on; where somebody has begun with the same draft, theirs is shared. */
    @Transactional
    public void start(ScheduleKey key, int seenEdits, int seconds, SignedIn by) {
        var state = unchanged(key, seenEdits);
        searches.alone(key);
        if (latest(key).filter(now -> now.state().isOpen()).isEmpty() || !isOf(key, seenEdits)) {
            var search = searches.add(key, new Wanted(seenEdits, seconds, by.name(), state.problem()));
            jobs.ask(Order.of(worker, search.subject(), key.regency(), by.username()));
            record(key, "journal.search.asked", String.valueOf(seconds));
        }
    }

    /** Under a subject of its own: a search changes nothing of the schedule. */
    private void record(ScheduleKey key, String action, @Nullable String seconds) {
        journal.record(new Entry("search:" + key.subject(), key.regency(), action, null, seconds));
    }

    private boolean isOf(ScheduleKey key, int edits) {
        return searches.latest(key).filter(search -> search.isAfter(edits)).isPresent();
    }

    /** The search of a schedule that was asked for last, as it is now. */
    public Optional<SearchNow> latest(ScheduleKey key) {
        return searches.latest(key)
                .map(search -> SearchNow.of(
                        search, jobs.latest(SearchWorker.KIND, search.subject()).orElse(null)));
    }

    /** A search that has not begun is taken back; one at work ends soon and keeps what it has. */
    @Transactional
    public void stop(ScheduleKey key) {
        latest(key).filter(now -> now.state().isOpen()).ifPresent(now -> {
            if (now.state() == SearchState.WAITING) {
                searches.forget(key);
            }
            jobs.stop(SearchWorker.KIND, now.search().subject());
            record(key, "journal.search.stopped", null);
        });
    }

    /** Takes the plan that was found for the draft as it still is. */
    @Transactional
    public void adopt(ScheduleKey key, int seenEdits) {
        unchanged(key, seenEdits);
        var found = searches.latest(key)
                .filter(search -> search.isAfter(seenEdits))
                .flatMap(PlanSearch::found)
                .orElseThrow(() -> new RuleBroken("search.nothing.found"));
        scheduler.adopt(key, seenEdits, found.plan());
    }

    private ScheduleState unchanged(ScheduleKey key, int seenEdits) {
        var state = schedules.state(key);
        if (!state.head().draft()) {
            throw new RuleBroken("schedule.not.draft", key.number());
        }
        if (!state.head().isAsAfter(seenEdits)) {
            throw new ChangedMeanwhile("schedule.changed", key.number());
        }
        return state;
    }
}
