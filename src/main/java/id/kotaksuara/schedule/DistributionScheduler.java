package id.kotaksuara.schedule;

import static java.util.Comparator.comparing;

import id.kotaksuara.election.Elections;
import id.kotaksuara.planning.HardestFirstPlanner;
import id.kotaksuara.planning.Plan;
import id.kotaksuara.planning.PlanChecker;
import id.kotaksuara.planning.PlanningProblem;
import id.kotaksuara.problem.RuleBroken;
import id.kotaksuara.schedule.ScheduleBook.Told;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes schedules and plans them, hardest districts first: the planner answers while the page loads. */
@Service
public class DistributionScheduler {

    private final DistributionSchedules schedules;
    private final Elections elections;
    private final LiveFacts live;
    private final ScheduleBook book;

    DistributionScheduler(DistributionSchedules schedules, Elections elections, LiveFacts live, ScheduleBook book) {
        this.schedules = schedules;
        this.elections = elections;
        this.live = live;
        this.book = book;
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
        requireBeforeVoting(election, calendar);
        int number = schedules.lastNumber(election, regency) + 1;
        var draft = new DistributionSchedule(election, regency, number, calendar);
        wishes.forEach((district, day) -> draft.agree(district, terms -> terms.wishing(day, null)));
        draft.follow(calendar, live.of(election, regency, calendar));
        PlanState.keep(draft, best(PlanState.of(draft).problem(), Plan.EMPTY));
        return book.add(draft, "journal.schedule.proposed", new Told(null, draft.summary()));
    }

    /** Plans a draft again with the facts as they are now; pins stay, and no more changes than is worth it. */
    @Transactional
    public void planAgain(ScheduleKey key, int seenEdits, DepartureCalendar calendar) {
        requireBeforeVoting(key.election(), calendar);
        book.change(key, seenEdits, "journal.schedule.planned", draft -> {
            String before = draft.summary();
            var current =
                    draft.calendar().equals(calendar) ? PlanState.of(draft).plan() : Plan.EMPTY;
            draft.follow(calendar, live.of(key.election(), key.regency(), calendar));
            PlanState.keep(draft, best(PlanState.of(draft).problem(), current));
            return new Told(before, draft.summary());
        });
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

    /** A new draft made from an earlier version, for a reason. */
    @Transactional
    public ScheduleKey newVersion(ScheduleKey key, String reason) {
        var source = schedules.withNumber(key);
        int number = schedules.lastNumber(key.election(), key.regency()) + 1;
        var next = source.next(number, reason);
        return book.add(next, "journal.schedule.versioned", new Told(source.summary(), reason));
    }

    private void requireBeforeVoting(String election, DepartureCalendar calendar) {
        LocalDate deadline = elections.withCode(election).deadline();
        if (calendar.lastDay().isAfter(deadline)) {
            throw new RuleBroken("schedule.after.deadline", calendar.lastDay(), deadline);
        }
    }

    /** The best of a few beginnings: wishes count little, yet a search that starts with them can end in a poor place. */
    private static Plan best(PlanningProblem problem, Plan current) {
        var withoutWishes = problem.with(problem.consignments().stream()
                .map(consignment -> consignment.with(consignment.dates().preferring(null)))
                .toList());
        return Stream.of(current, Plan.EMPTY, HardestFirstPlanner.plan(withoutWishes))
                .distinct()
                .map(start -> HardestFirstPlanner.plan(problem, start))
                .min(comparing(plan -> PlanChecker.score(problem, plan)))
                .orElseThrow();
    }
}
