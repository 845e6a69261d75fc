package id.kotaksuara.schedule.draft;

import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.schedule.assumption.Assumptions;
import id.kotaksuara.schedule.draft.ScheduleBook.Told;
import id.kotaksuara.schedule.input.DepartureCalendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes schedules and plans them, hardest districts first: the planner answers while the page loads. */
@Service
public class DistributionScheduler {

    private final DistributionSchedules schedules;
    private final Replanner replanner;
    private final ScheduleBook book;
    private final NameBook names;

    DistributionScheduler(DistributionSchedules schedules, Replanner replanner, ScheduleBook book, NameBook names) {
        this.schedules = schedules;
        this.replanner = replanner;
        this.book = book;
        this.names = names;
    }

    /** A new draft for these days and waves, planned. */
    @Transactional
    ScheduleKey propose(String election, String regency, DepartureCalendar calendar) {
        return propose(election, regency, calendar, Map.of());
    }

    /** A new draft for these days and waves, planned with the days that districts asked for, by district code. */
    @Transactional
    public ScheduleKey propose(
            String election, String regency, DepartureCalendar calendar, Map<String, LocalDate> wishes) {
        int number = schedules.lastNumber(election, regency) + 1;
        var draft = new DistributionSchedule(election, regency, number, calendar);
        wishes.forEach((district, day) -> draft.agree(district, terms -> terms.wishing(day, null)));
        replanner.replan(draft, calendar);
        return book.add(draft, "journal.schedule.proposed", new Told(null, draft.summary()));
    }

    /** Takes a plan that was found elsewhere into the draft it was found for. */
    @Transactional
    public void adopt(ScheduleKey key, int seenEdits, Plan plan) {
        book.change(key, seenEdits, "journal.schedule.planned", draft -> {
            String before = draft.summary();
            PlanState.keep(draft, plan);
            return new Told(before, draft.summary());
        });
    }

    /** Assumes something else from now on; what leaves stays, and the board says what that breaks. */
    @Transactional
    public void assume(ScheduleKey key, int seenEdits, UnaryOperator<Assumptions> change) {
        book.change(key, seenEdits, "journal.schedule.assumed", draft -> {
            var before = draft.assumptions();
            assume(draft, change.apply(before));
            return new Told(said(draft, before), said(draft, draft.assumptions()));
        });
    }

    /** A copy of a version in which something is tried out, planned. */
    @Transactional
    public ScheduleKey tryOut(ScheduleKey key, String reason, Variation variation) {
        var source = schedules.withNumber(key);
        var copy = source.next(schedules.lastNumber(key.election(), key.regency()) + 1, reason);
        copy.assume(variation.assumptions(copy.assumptions()));
        replanner.follow(copy, variation.calendar(copy.usual()));
        replanner.plan(copy, variation.start());
        return book.add(copy, "journal.schedule.tried", new Told(source.summary(), copy.summary()));
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
        int number = schedules.lastNumber(key.election(), key.regency()) + 1;
        var next = source.next(number, reason);
        replanner.keepDeparted(next);
        return book.add(next, "journal.schedule.versioned", new Told(source.summary(), reason));
    }
}
