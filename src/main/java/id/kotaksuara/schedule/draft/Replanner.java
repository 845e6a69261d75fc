package id.kotaksuara.schedule.draft;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.words.PlanChanges;
import id.kotaksuara.schedule.draft.ScheduleWriter.Told;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.Facts;
import id.kotaksuara.schedule.input.LiveFacts;
import id.kotaksuara.schedule.progress.SoFar;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plans drafts again with the facts as they are now; pins stay, and no more changes than is worth it. It reads, plans
 * outside of any transaction, and keeps the plan if nothing has changed meanwhile.
 */
@Service
public class Replanner {

    private final DistributionSchedules schedules;
    private final Elections elections;
    private final LiveFacts live;
    private final DepartedLoads departed;
    private final ScheduleWriter writer;
    private final SoFar soFar;
    private final TransactionTemplate reading;

    Replanner(
            DistributionSchedules schedules,
            Elections elections,
            LiveFacts live,
            DepartedLoads departed,
            ScheduleWriter writer,
            SoFar soFar,
            PlatformTransactionManager transactions) {
        this.schedules = schedules;
        this.elections = elections;
        this.live = live;
        this.departed = departed;
        this.writer = writer;
        this.soFar = soFar;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** What planning again would give; the draft stays as it is. */
    public Replanned preview(ScheduleKey key, DepartureCalendar calendar) {
        var before = reading.execute(status -> now(draft(key)));
        var sketch = reading.execute(status -> following(draft(key).sketch(), calendar));
        var state = PlanState.of(sketch);
        PlanState.keep(sketch, BestPlan.of(state.problem(), state.plan()));
        return new Replanned(before, now(sketch));
    }

    private DistributionSchedule draft(ScheduleKey key) {
        var draft = schedules.withNumber(key);
        draft.requireDraft();
        return draft;
    }

    /** Plans again and keeps it. */
    public void keep(ScheduleKey key, int seenEdits, DepartureCalendar calendar) {
        var planned = planned(() -> following(draft(key).sketch(), calendar), PlanState::plan);
        writer.change(key, seenEdits, "journal.schedule.planned", draft -> {
            String before = draft.summary();
            planned.into(following(draft, calendar));
            return new Told(before, draft.summary());
        });
    }

    /**
     * Plans what is read in a transaction, outside of it: planning takes longer than anybody may hold a connection.
     *
     * @param start the plan to go on from
     */
    Planned planned(Supplier<DistributionSchedule> read, Function<PlanState, Plan> start) {
        var asked = reading.execute(status -> PlanState.of(read.get()));
        return new Planned(asked, BestPlan.of(asked.problem(), start.apply(asked)));
    }

    /** What is asked by a schedule as it is read in a transaction, as it is by now. */
    PlanningProblem asked(Supplier<DistributionSchedule> read) {
        return reading.execute(status -> now(read.get()).problem());
    }

    DistributionSchedule following(DistributionSchedule draft, DepartureCalendar usual) {
        follow(draft, usual);
        return draft;
    }

    public LocalDate today(String regency) {
        return soFar.today(regency);
    }

    /** The days of a calendar on which something can still leave; today where there is none. */
    public DepartureCalendar open(String regency, DepartureCalendar days) {
        int first = soFar.firstSlot(regency, days);
        if (first < days.slots()) {
            return new DepartureCalendar(days.dayOf(first), days.lastDay(), days.waveTimes());
        }
        var late = today(regency);
        return new DepartureCalendar(late, late, days.waveTimes());
    }

    /** A schedule as it is by now. */
    public PlanState now(DistributionSchedule schedule) {
        return PlanState.of(schedule, soFar.of(schedule.office()));
    }

    /** What a version would be asked with other days, late or not. */
    PlanningProblem askedOn(ScheduleKey key, UnaryOperator<DepartureCalendar> days) {
        return asked(() -> {
            var sketch = schedules.withNumber(key).sketch();
            takeFacts(sketch, days.apply(sketch.usual()));
            return sketch;
        });
    }

    /** Gives a draft these days and waves and the facts as they are now; what has left, and nothing else, keeps its days. */
    void follow(DistributionSchedule draft, DepartureCalendar usual) {
        usual.requireBy(elections.withCode(draft.electionCode()).ppkDeadline());
        takeFacts(draft, usual);
    }

    private void takeFacts(DistributionSchedule draft, DepartureCalendar usual) {
        departed.comeBack(draft);
        var days = departed.withDaysOf(draft, usual);
        var facts = facts(draft, days, usual.firstDay()).orElseThrow(() -> new RuleBroken("schedule.nothing.to.plan"));
        draft.follow(days, facts);
        departed.keepIn(draft);
    }

    /** The facts as they are now, for waves that are not over and not before a day. */
    Optional<Facts> facts(DistributionSchedule draft, DepartureCalendar days, LocalDate notBefore) {
        var calendar = draft.calendar(days);
        int first = Math.max(
                soFar.of(draft.office()).firstSlot(calendar),
                (int) ChronoUnit.DAYS.between(calendar.firstDay(), notBefore)
                        * calendar.waveTimes().perDay());
        var opens = first < calendar.slots() ? calendar.dayOf(first) : calendar.lastDay();
        var open = new DepartureCalendar(opens, days.lastDay(), days.waveTimes());
        return live.find(draft.office(), calendar, open).map(now -> now.from(first));
    }

    /** What has left with the published version keeps its wave. */
    void keepDeparted(DistributionSchedule draft) {
        departed.keepIn(draft);
    }

    /** What planning a draft again gives: what it answered and how before, and after. */
    public record Replanned(PlanState before, PlanState after) {

        public PlanChanges changes() {
            return PlanChanges.of(before.problem(), before.plan(), after.problem(), after.plan());
        }

        /** Whether the draft is already what planning again would make of it. */
        public boolean nothing() {
            return before.withTheRoomThereIs()
                            .problem()
                            .equals(after.withTheRoomThereIs().problem())
                    && changes().none();
        }

        /** The same for the same result: what somebody keeps is what they saw. */
        public String fingerprint() {
            return Integer.toHexString(after.withTheRoomThereIs().hashCode());
        }
    }

    /** A plan that was made outside of any transaction, for a schedule as it was read before. */
    record Planned(PlanState asked, Plan plan) {

        /** Puts the plan into the schedule, if that still is what was planned. */
        void into(DistributionSchedule schedule) {
            if (!PlanState.of(schedule).withTheRoomThereIs().equals(asked.withTheRoomThereIs())) {
                throw new ChangedMeanwhile("schedule.changed", schedule.number());
            }
            PlanState.keep(schedule, plan);
        }
    }
}
