package id.kotaksuara.planner.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The eight levels of one plan. */
final class Scoring {

    private final PlanningProblem problem;
    private final Reading reading;

    private Scoring(Reading reading) {
        this.problem = reading.problem();
        this.reading = reading;
    }

    static PlanScore of(Reading reading) {
        return new Scoring(reading).score();
    }

    /** Whole percent of boxes that stay, rounded up. */
    static long percent(long left, long all) {
        return all <= 0 ? 0 : (100 * left + all - 1) / all;
    }

    private PlanScore score() {
        var left = left();
        long boxesLeft = left.stream().mapToLong(Consignment::boxes).sum();
        return new PlanScore(
                left.stream()
                        .filter(Consignment::isHard)
                        .mapToLong(Consignment::boxes)
                        .sum(),
                percent(boxesLeft, problem.boxes()),
                classSlots(left, 4),
                classSlots(left, 3),
                boxesLeft,
                reading.departures().stream().mapToLong(this::wishDays).sum(),
                reading.departures().stream().mapToLong(this::trips).sum(),
                reading.departures().stream()
                        .mapToLong(departure -> (long) departure.boxes() * departure.slot())
                        .sum());
    }

    private List<Consignment> left() {
        Set<String> placed =
                reading.departures().stream().map(Departure::id).collect(Collectors.toCollection(HashSet::new));
        return problem.consignments().stream()
                .filter(consignment -> !placed.contains(consignment.id()))
                .toList();
    }

    private long classSlots(List<Consignment> left, int difficulty) {
        long missing = left.stream()
                .filter(consignment -> consignment.difficultyClass() == difficulty)
                .count();
        return missing * problem.slots()
                + reading.departures().stream()
                        .filter(departure -> departure.consignment().difficultyClass() == difficulty)
                        .mapToLong(Departure::slot)
                        .sum();
    }

    private long wishDays(Departure departure) {
        var wish = departure.consignment().dates().preferredArrival();
        return wish == null
                ? 0
                : Math.abs((long) problem.indexOf(departure.arrivalDay(problem)) - problem.indexOf(wish));
    }

    private long trips(Departure departure) {
        return departure
                .fittingLegs()
                .mapToLong(leg -> reading.vehicle(departure.typeOn(leg)).needed(departure.boxes()))
                .sum();
    }
}
