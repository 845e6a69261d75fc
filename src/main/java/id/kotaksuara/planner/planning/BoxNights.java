package id.kotaksuara.planner.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/**
 * Nights that boxes stand in the stores of districts, outside KPU's own, times their number: from the day they arrive until
 * voting day (kotak-malam). Early is safe from delay, late is safe from theft.
 *
 * @param byConsignment box-nights of each placed consignment
 * @param byDistrict the same by destination
 */
public record BoxNights(Map<String, Long> byConsignment, Map<String, Long> byDistrict) {

    public BoxNights {
        byConsignment = Map.copyOf(byConsignment);
        byDistrict = Map.copyOf(byDistrict);
    }

    public static BoxNights of(PlanningProblem problem, Plan plan, LocalDate votingDay) {
        var byConsignment = new TreeMap<String, Long>();
        var byDistrict = new TreeMap<String, Long>();
        for (var departure : new Reading(problem, plan).departures()) {
            long nights = Math.max(0, ChronoUnit.DAYS.between(departure.arrivalDay(problem), votingDay));
            byConsignment.merge(departure.id(), nights * departure.boxes(), Long::sum);
            byDistrict.merge(departure.consignment().destination(), nights * departure.boxes(), Long::sum);
        }
        return new BoxNights(byConsignment, byDistrict);
    }

    public long all() {
        return byConsignment.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(String consignment) {
        return byConsignment.getOrDefault(consignment, 0L);
    }

    public long ofDistrict(String district) {
        return byDistrict.getOrDefault(district, 0L);
    }
}
