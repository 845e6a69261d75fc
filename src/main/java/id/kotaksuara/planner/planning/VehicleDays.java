package id.kotaksuara.planner.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Days for which vehicles have to be there, by type: of each day the most that are on the road at the same time, added up.
 * A day on which a vehicle only comes back counts.
 */
public record VehicleDays(Map<String, Long> byType) {

    public VehicleDays {
        byType = Map.copyOf(byType);
    }

    public static VehicleDays of(PlanningProblem problem, Plan plan) {
        var use = new HashMap<String, Map<Integer, Long>>();
        var reading = new Reading(problem, plan);
        for (var trip : reading.trips()) {
            if (trip.vehicles(reading) > 0) {
                var leg = trip.lead().legs().get(0);
                long from = (long) trip.lead().slot() + leg.start(trip.lead().slot());
                take(
                        use.computeIfAbsent(trip.lead().typeOn(0), any -> new HashMap<>()),
                        trip.vehicles(reading),
                        from,
                        trip.busySlots());
            }
            trip.all().forEach(departure -> departure.laterLegs().forEach(leg -> take(reading, departure, leg, use)));
        }
        var days = new TreeMap<String, Long>();
        problem.vehicles().forEach(type -> days.put(type.id(), days(problem, use.getOrDefault(type.id(), Map.of()))));
        return new VehicleDays(days);
    }

    public long all() {
        return byType.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void take(
            Reading reading, PlannedDeparture departure, int number, Map<String, Map<Integer, Long>> use) {
        var leg = departure.legs().get(number);
        String type = departure.typeOn(number);
        long vehicles = reading.vehicle(type).needed(departure.boxes());
        var slots = use.computeIfAbsent(type, any -> new HashMap<>());
        int slot = departure.slot();
        take(slots, vehicles, (long) slot + leg.start(slot), leg.busy(slot));
    }

    private static void take(Map<Integer, Long> slots, long vehicles, long from, int busySlots) {
        long end = Math.min(PlanningProblem.MOST_SLOTS, from + busySlots);
        for (long slot = from; slot < end; slot++) {
            slots.merge((int) slot, vehicles, Long::sum);
        }
    }

    private static long days(PlanningProblem problem, Map<Integer, Long> slots) {
        var most = new HashMap<LocalDate, Long>();
        slots.forEach((slot, vehicles) -> most.merge(problem.dayOf(slot), vehicles, Math::max));
        return most.values().stream().mapToLong(Long::longValue).sum();
    }
}
