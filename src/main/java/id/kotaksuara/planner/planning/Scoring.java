package id.kotaksuara.planner.planning;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The levels of one plan. */
final class Scoring {

    private final PlanningProblem problem;
    private final Reading reading;

    private final Map<String, Long> placed = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();

    private Scoring(Reading reading) {
        this.problem = reading.problem();
        this.reading = reading;
        for (var departure : reading.departures()) {
            placed.merge(departure.id(), (long) departure.boxes(), Long::sum);
            last.merge(departure.id(), departure.slot(), Math::max);
        }
    }

    static PlanScore of(Reading reading) {
        return new Scoring(reading).score();
    }

    /** Whole percent of boxes that stay, rounded up. */
    static long percent(long left, long all) {
        return all <= 0 ? 0 : (100 * left + all - 1) / all;
    }

    private PlanScore score() {
        long boxesLeft = left(consignment -> true);
        return new PlanScore(
                left(Consignment::isHard),
                percent(boxesLeft, problem.boxes()),
                classSlots(4),
                classSlots(3),
                boxesLeft,
                problem.isCut() ? reading.departures().size() : 0,
                reading.departures().stream().mapToLong(this::wishDays).sum(),
                reading.trips().stream().mapToLong(this::trips).sum(),
                reading.departures().stream()
                        .mapToLong(departure -> (long) departure.boxes() * departure.slot())
                        .sum());
    }

    private long left(Predicate<Consignment> counted) {
        return problem.consignments().stream()
                .filter(counted)
                .mapToLong(consignment -> consignment.boxes() - placed.getOrDefault(consignment.id(), 0L))
                .sum();
    }

    /** The slot of the last load, or the number of slots where a part stays. */
    private long classSlots(int difficulty) {
        return problem.consignments().stream()
                .filter(consignment -> consignment.difficultyClass() == difficulty)
                .mapToLong(consignment ->
                        isAllPlaced(consignment) ? last.getOrDefault(consignment.id(), 0) : problem.slots())
                .sum();
    }

    private boolean isAllPlaced(Consignment consignment) {
        return consignment.isCut()
                ? placed.getOrDefault(consignment.id(), 0L) >= consignment.boxes()
                : last.containsKey(consignment.id());
    }

    private long wishDays(PlannedDeparture departure) {
        return departure.consignment().dates().wishDays(problem, departure.arrivalDay(problem));
    }

    private long trips(Trip trip) {
        return trip.vehicles(reading) + trip.all().mapToLong(this::laterTrips).sum();
    }

    private long laterTrips(PlannedDeparture departure) {
        return departure
                .laterLegs()
                .mapToLong(leg -> reading.vehicle(departure.typeOn(leg)).needed(departure.boxes()))
                .sum();
    }
}
