package id.kotaksuara.schedule.draft;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.assumption.Assumption;
import id.kotaksuara.schedule.assumption.Assumptions;
import id.kotaksuara.schedule.draft.ScheduleWriter.Told;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes schedules and plans them, hardest districts first. Planning is outside of any transaction: what is kept is
 * refused as changed where the facts are no longer those that were planned.
 */
@Service
public class DistributionScheduler {

    private final DistributionSchedules schedules;
    private final Replanner replanner;
    private final ScheduleWriter writer;
    private final RegencyNames names;
    private final TransactionTemplate keeping;

    DistributionScheduler(
            DistributionSchedules schedules,
            Replanner replanner,
            ScheduleWriter writer,
            RegencyNames names,
            PlatformTransactionManager transactions) {
        this.schedules = schedules;
        this.replanner = replanner;
        this.writer = writer;
        this.names = names;
        this.keeping = new TransactionTemplate(transactions);
    }

    /** The day it is at an office. */
    public LocalDate today(String regency) {
        return replanner.today(regency);
    }

    /** The days of a calendar on which something can still leave; today where there is none. */
    public DepartureCalendar open(String regency, DepartureCalendar days) {
        return replanner.open(regency, days);
    }

    /** A new draft for these days and waves, planned. */
    public ScheduleKey propose(OfficeKey office, DepartureCalendar calendar) {
        return propose(office, calendar, Map.of());
    }

    /** A new draft for these days and waves, planned with the days that districts asked for, by district code. */
    public ScheduleKey propose(OfficeKey office, DepartureCalendar calendar, Map<String, LocalDate> wishes) {
        writer.expectRoom(office.regency());
        Supplier<DistributionSchedule> made = () -> {
            var draft = fresh(office, calendar);
            wishes.forEach((district, day) -> draft.agree(district, terms -> terms.wishing(day, null)));
            return replanner.following(draft, calendar);
        };
        var planned = replanner.planned(made, PlanState::plan);
        return keeping.execute(status -> {
            var draft = made.get();
            planned.into(draft);
            return writer.add(draft, "journal.schedule.proposed", new Told(null, draft.summary()));
        });
    }

    /** What a new draft for these days and waves would be asked; nothing where none can be made yet. */
    public Optional<PlanningProblem> asked(OfficeKey office, DepartureCalendar calendar) {
        try {
            return Optional.of(replanner.asked(() -> replanner.following(fresh(office, calendar), calendar)));
        } catch (RuleBroken notYet) {
            return Optional.empty();
        }
    }

    /** A new draft for these days and waves with a plan that was made elsewhere. */
    @Transactional
    public ScheduleKey take(OfficeKey office, DepartureCalendar calendar, Plan plan) {
        var draft = replanner.following(fresh(office, calendar), calendar);
        PlanState.keep(draft, plan);
        return writer.add(draft, "journal.schedule.proposed", new Told(null, draft.summary()));
    }

    private DistributionSchedule fresh(OfficeKey office, DepartureCalendar calendar) {
        return new DistributionSchedule(office, schedules.lastNumber(office) + 1, calendar);
    }

    /** Takes a plan that was found elsewhere into the draft it was found for. */
    @Transactional
    public void adopt(ScheduleKey key, int seenEdits, Plan plan) {
        writer.change(key, seenEdits, "journal.schedule.planned", draft -> {
            String before = draft.summary();
            PlanState.keep(draft, replanner.now(draft).besideOverdue(plan));
            return new Told(before, draft.summary());
        });
    }

    /** Assumes something else from now on; what leaves stays, and the board says what that breaks. */
    @Transactional
    public void assume(ScheduleKey key, int seenEdits, UnaryOperator<Assumptions> change) {
        writer.change(key, seenEdits, "journal.schedule.assumed", draft -> {
            var before = draft.assumptions();
            assume(draft, change.apply(before));
            return new Told(said(draft, before), said(draft, draft.assumptions()));
        });
    }

    /** A copy of a version in which something is tried out, planned. */
    public ScheduleKey tryOut(ScheduleKey key, String reason, Variation variation) {
        writer.expectRoom(key.regency());
        Supplier<DistributionSchedule> made = () -> {
            var copy = schedules.withNumber(key).next(schedules.lastNumber(key.office()) + 1, reason);
            copy.assume(variation.assumptions(copy.assumptions()));
            return replanner.following(copy, variation.calendar(copy.usual()));
        };
        var planned = replanner.planned(made, asked -> variation.start());
        return keeping.execute(status -> {
            var copy = made.get();
            planned.into(copy);
            var before = schedules.withNumber(key).summary();
            return writer.add(copy, "journal.schedule.tried", new Told(before, copy.summary()));
        });
    }

    /** What a version would be asked if it began so many days earlier and went on so many days longer. */
    public PlanningProblem withOtherDays(ScheduleKey key, int before, int after) {
        return replanner.askedOn(key, usual -> Variation.calendar(usual, before, after));
    }

    /** What a version would be asked with a wave more at this time in its calendar, which no day runs. */
    public PlanningProblem withAWaveMore(ScheduleKey key, LocalTime departs) {
        return replanner.asked(() -> {
            var copy = schedules.withNumber(key).sketch();
            var never = Assumption.wave(copy.usual().firstDay().minusYears(1), 1, departs);
            copy.assume(copy.assumptions().with(never));
            return replanner.following(copy, copy.usual());
        });
    }

    /** The facts count the waves there are, so they are taken anew where those change. */
    private void assume(DistributionSchedule draft, Assumptions assumptions) {
        var before = draft.calendar();
        draft.assume(assumptions);
        if (!before.equals(draft.calendar())) {
            replanner.follow(draft, draft.usual());
        }
    }

    private @Nullable String said(DistributionSchedule draft, Assumptions assumptions) {
        return assumptions.all().isEmpty()
                ? null
                : names.assumptions(draft.regencyCode()).say(assumptions);
    }

    /** A new draft made from an earlier version, for a reason. */
    @Transactional
    public ScheduleKey newVersion(ScheduleKey key, String reason) {
        var source = schedules.withNumber(key);
        int number = schedules.lastNumber(key.office()) + 1;
        var next = source.next(number, reason);
        replanner.keepDeparted(next);
        return writer.add(next, "journal.schedule.versioned", new Told(source.summary(), reason));
    }
}
