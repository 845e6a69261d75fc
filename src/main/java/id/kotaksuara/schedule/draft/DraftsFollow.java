package id.kotaksuara.schedule.draft;

import id.kotaksuara.schedule.draft.ScheduleBook.Told;
import id.kotaksuara.schedule.input.Facts;
import id.kotaksuara.schedule.input.LiveFacts;
import id.kotaksuara.voters.imports.VotersChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets drafts follow a changed voter list, in its transaction: every load carries what its villages need now and keeps
 * its wave. What is approved or published stays as it is and says what no longer matches.
 */
@Component
class DraftsFollow {

    private final DistributionSchedules schedules;
    private final LiveFacts live;
    private final ScheduleBook book;

    DraftsFollow(DistributionSchedules schedules, LiveFacts live, ScheduleBook book) {
        this.schedules = schedules;
        this.live = live;
        this.book = book;
    }

    @EventListener
    void follow(VotersChanged changed) {
        schedules.draftsTouching(changed.election(), changed.region()).forEach(this::follow);
    }

    private void follow(DistributionSchedule draft) {
        live.find(draft.office(), draft.calendar(), draft.usual())
                .filter(now ->
                        !Differences.between(draft.facts(), now.problem()).isEmpty())
                .ifPresent(
                        now -> book.change(draft.key(), "journal.schedule.followed", current -> follow(current, now)));
    }

    private static Told follow(DistributionSchedule draft, Facts now) {
        var before = draft.summary();
        draft.follow(draft.usual(), now);
        PlanState.keep(draft, PlanState.of(draft).plan());
        return new Told(before, draft.summary());
    }
}
