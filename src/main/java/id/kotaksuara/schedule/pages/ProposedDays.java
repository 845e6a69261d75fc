package id.kotaksuara.schedule.pages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Proposes days and waves for a schedule by what the warehouses can let go: one wave a day where that is enough, then two,
 * then from an earlier day on.
 */
@Component
class ProposedDays {

    private static final WaveTimes TWO = WaveTimes.of("08:00,13:00");
    private static final int MOST_EARLIER = 7;

    private final DistributionScheduler scheduler;

    ProposedDays(DistributionScheduler scheduler) {
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
        var tried = new ArrayList<Sum>();
        sum(office, open).ifPresent(tried::add);
        if (tried.stream().noneMatch(Sum::enough)) {
            var twice = new DepartureCalendar(usual.firstDay(), usual.lastDay(), TWO);
            var two = sum(office, scheduler.open(office.regency(), twice));
            two.ifPresent(tried::add);
            two.flatMap(sum -> earlier(office, sum))
                    .flatMap(calendar -> sum(office, calendar))
                    .ifPresent(tried::add);
        }
        return Proposal.of(open, tried);
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

    /** Of what a new draft would be asked: what has left is counted no more, and no wave that is over. */
    private Optional<Sum> sum(OfficeKey office, DepartureCalendar calendar) {
        return scheduler.asked(office, calendar).map(problem -> new Sum(calendar, problem.boxes(), leaving(problem)));
    }

    /** Boxes of a district leave the warehouse that it is served from, and no other. */
    private static long leaving(PlanningProblem problem) {
        Map<String, Long> asked = problem.consignments().stream()
                .collect(groupingBy(Consignment::origin, summingLong(Consignment::boxes)));
        return problem.origins().stream()
                .mapToLong(origin -> Math.min(
                        asked.getOrDefault(origin.id(), 0L),
                        origin.mostLeaving(problem, problem.firstSlot(), problem.slots() - 1)))
                .sum();
    }
}
