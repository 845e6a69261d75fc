package id.kotaksuara.schedule.pages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.LiveFacts;
import id.kotaksuara.schedule.input.WaveTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Proposes days and waves for a schedule by what the warehouses can let go: one wave a day where that is enough, then two,
 * then from an earlier day on.
 */
@Component
class ProposedDays {

    private static final WaveTimes TWO = WaveTimes.of("08:00,13:00");
    private static final int MOST_EARLIER = 7;

    private final LiveFacts facts;
    private final DistributionScheduler scheduler;

    ProposedDays(LiveFacts facts, DistributionScheduler scheduler) {
        this.facts = facts;
        this.scheduler = scheduler;
    }

    /**
     * What a calendar lets go.
     *
     * @param leaving the most that the rooms, the work and the docks of the warehouses let go of all boxes
     */
    record Sum(DepartureCalendar calendar, long boxes, long leaving) {

        public boolean enough() {
            return leaving >= boxes;
        }

        public int days() {
            return calendar.days().size();
        }

        public int waves() {
            return calendar.waveTimes().perDay();
        }
    }

    /**
     * What is proposed, and what was reckoned for it.
     *
     * @param tried in the order in which it was; nothing where warehouse or boxes are not known yet
     */
    record Proposal(DepartureCalendar calendar, List<Sum> tried) {

        public boolean chosen(Sum sum) {
            return sum.calendar().equals(calendar);
        }

        /** The first that is enough; where none is, the first that lets most go. */
        static Proposal of(DepartureCalendar usual, List<Sum> tried) {
            Optional<Sum> best = tried.stream()
                    .reduce((one, other) -> one.enough() || other.leaving() <= one.leaving() ? one : other);
            return new Proposal(best.map(Sum::calendar).orElse(usual), tried);
        }
    }

    /** @param usual as offices do it, whatever they have */
    Proposal of(OfficeKey office, DepartureCalendar usual) {
        var open = scheduler.open(office.regency(), usual);
        return facts.find(office, open)
                .map(found -> Proposal.of(open, tried(office, open, found.problem())))
                .orElseGet(() -> new Proposal(open, List.of()));
    }

    private List<Sum> tried(OfficeKey office, DepartureCalendar open, PlanningProblem problem) {
        Map<String, Long> asked = problem.consignments().stream()
                .collect(groupingBy(Consignment::origin, summingLong(Consignment::boxes)));
        var tried = new ArrayList<>(List.of(sum(open, problem, asked)));
        if (!tried.get(0).enough()) {
            var twice = new DepartureCalendar(open.firstDay(), open.lastDay(), TWO);
            var two = sum(office, scheduler.open(office.regency(), twice), asked);
            tried.add(two);
            earlier(office, two).ifPresent(calendar -> tried.add(sum(office, calendar, asked)));
        }
        return tried;
    }

    /** As many days more as the boxes that are left would take, none of them over. */
    private Optional<DepartureCalendar> earlier(OfficeKey office, Sum two) {
        if (two.enough() || two.leaving() == 0) {
            return Optional.empty();
        }
        long perDay = Math.max(1, two.leaving() / two.days());
        long more = Math.min(MOST_EARLIER, (two.boxes() - two.leaving() + perDay - 1) / perDay);
        var calendar = two.calendar();
        var tomorrow = scheduler.today(office.regency()).plusDays(1);
        var wanted = calendar.firstDay().minusDays(more);
        var first = wanted.isBefore(tomorrow) ? tomorrow : wanted;
        return first.isBefore(calendar.firstDay())
                ? Optional.of(new DepartureCalendar(first, calendar.lastDay(), calendar.waveTimes()))
                : Optional.empty();
    }

    private Sum sum(OfficeKey office, DepartureCalendar calendar, Map<String, Long> asked) {
        return sum(calendar, facts.doors(office, calendar), asked);
    }

    private static Sum sum(DepartureCalendar calendar, PlanningProblem problem, Map<String, Long> asked) {
        long boxes = asked.values().stream().mapToLong(Long::longValue).sum();
        return new Sum(calendar, boxes, leaving(problem, asked));
    }

    /** Boxes of a district leave the warehouse that it is served from, and no other. */
    private static long leaving(PlanningProblem problem, Map<String, Long> asked) {
        return problem.origins().stream()
                .collect(Collectors.summingLong(origin -> Math.min(
                        asked.getOrDefault(origin.id(), 0L),
                        origin.mostLeaving(problem, problem.firstSlot(), problem.slots() - 1))));
    }
}
