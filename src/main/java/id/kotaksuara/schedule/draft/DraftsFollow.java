package id.kotaksuara.schedule.draft;

import id.kotaksuara.road.postponed.StationsPostponed;
import id.kotaksuara.schedule.draft.ScheduleWriter.Told;
import id.kotaksuara.schedule.input.Facts;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.voters.intake.VotersChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets drafts follow a changed voter list, and what is kept back as voting is postponed, in its transaction: every load
 * carries what its villages need now and keeps its wave. What is approved or published stays as it is and says what no
 * longer matches.
 */
@Component
class DraftsFollow {

    private final DistributionSchedules schedules;
    private final Replanner replanner;
    private final ScheduleWriter writer;

    DraftsFollow(DistributionSchedules schedules, Replanner replanner, ScheduleWriter writer) {
        this.schedules = schedules;
        this.replanner = replanner;
        this.writer = writer;
    }

    @EventListener
    void follow(VotersChanged changed) {
        schedules.draftsTouching(changed.election(), changed.region()).forEach(this::follow);
    }

    @EventListener
    void follow(StationsPostponed changed) {
        schedules.draftsTouching(changed.election(), changed.district()).forEach(this::follow);
    }

    private void follow(DistributionSchedule draft) {
        replanner
                .facts(draft, draft.usual(), draft.firstDay())
                .filter(now ->
                        !Differences.between(draft.facts(), now.problem()).isEmpty())
                .ifPresent(now ->
                        writer.change(draft.key(), "journal.schedule.followed", current -> follow(current, now)));
    }

    private static Told follow(DistributionSchedule draft, Facts facts) {
        var before = draft.summary();
        draft.follow(draft.usual(), facts);
        var now = PlanState.of(draft);
        PlanState.keep(draft, now.besideOverdue(now.plan()));
        return new Told(before, draft.summary());
    }
}
