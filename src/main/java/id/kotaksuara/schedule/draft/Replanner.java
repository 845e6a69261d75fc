package id.kotaksuara.schedule.draft;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.schedule.draft.ScheduleBook.Told;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.LiveFacts;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans drafts again with the facts as they are now; pins stay, and no more changes than is worth it. */
@Service
class Replanner {

    private final DistributionSchedules schedules;
    private final Elections elections;
    private final LiveFacts live;
    private final DepartedLoads departed;
    private final ScheduleBook book;

    Replanner(
            DistributionSchedules schedules,
            Elections elections,
            LiveFacts live,
            DepartedLoads departed,
            ScheduleBook book) {
        this.schedules = schedules;
        this.elections = elections;
        this.live = live;
        this.departed = departed;
        this.book = book;
    }

    /** What planning again would give; the draft stays as it is. */
    @Transactional(readOnly = true)
    public Replanned preview(ScheduleKey key, DepartureCalendar calendar) {
        var draft = schedules.withNumber(key);
        draft.requireDraft();
        return new Replanned(PlanState.of(draft), replan(draft.sketch(), calendar));
    }

    /** Plans again and keeps it. */
    @Transactional
    public void keep(ScheduleKey key, int seenEdits, DepartureCalendar calendar) {
        book.change(key, seenEdits, "journal.schedule.planned", draft -> {
            String before = draft.summary();
            replan(draft, calendar);
            return new Told(before, draft.summary());
        });
    }

    /** Gives a draft these days and waves and the facts as they are now, and plans it. */
    PlanState replan(DistributionSchedule draft, DepartureCalendar usual) {
        follow(draft, usual);
        return plan(draft, PlanState.of(draft).plan());
    }

    /** Plans a draft, going on from a plan. */
    PlanState plan(DistributionSchedule draft, Plan start) {
        PlanState.keep(draft, BestPlan.of(PlanState.of(draft).problem(), start));
        return PlanState.of(draft);
    }

    /** Gives a draft these days and waves and the facts as they are now. */
    void follow(DistributionSchedule draft, DepartureCalendar usual) {
        requireBeforeVoting(draft.electionCode(), usual);
        draft.follow(usual, live.of(draft.electionCode(), draft.regencyCode(), draft.calendar(usual), usual));
        departed.keepIn(draft);
    }

    /** What has left with the published version keeps its wave. */
    void keepDeparted(DistributionSchedule draft) {
        departed.keepIn(draft);
    }

    private void requireBeforeVoting(String election, DepartureCalendar calendar) {
        LocalDate deadline = elections.withCode(election).deadline();
        if (calendar.lastDay().isAfter(deadline)) {
            throw new RuleBroken("schedule.after.deadline", calendar.lastDay(), deadline);
        }
    }
}
