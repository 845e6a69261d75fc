package id.kotaksuara.planner.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where in the problem's lists each id stands. */
final class Index {

    private final Map<String, Integer> origins;
    private final Map<String, Integer> vehicles;
    private final Map<String, Integer> destinations;

    Index(PlanningProblem problem) {
        origins = places(problem.origins(), Origin::id);
        vehicles = places(problem.vehicles(), CarrierType::id);
        destinations = places(problem.destinations(), Destination::id);
    }

    int origin(String id) {
        return origins.get(id);
    }

    int vehicle(String id) {
        return vehicles.get(id);
    }

    int destination(String id) {
        return destinations.get(id);
    }

    static <T> Map<String, Integer> places(List<T> things, Function<T, String> id) {
        var places = new HashMap<String, Integer>();
        things.forEach(thing -> places.put(id.apply(thing), places.size()));
        return places;
    }

    static <T> Set<String> distinct(String kind, List<T> things, Function<T, String> id) {
        var ids = things.stream().map(id).collect(Collectors.toCollection(HashSet::new));
        if (ids.size() < things.size()) {
            throw new IllegalArgumentException("the same " + kind + " twice");
        }
        return ids;
    }

    static void requireKnownVehicles(Set<String> known, Consignment consignment) {
        consignment.way().legs().forEach(leg -> leg.vehicleTypes().forEach(id -> requireKnown(known, id)));
    }

    static void requireKnown(Set<String> known, String id) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException("unknown " + id);
        }
    }

    static void requireRisingDays(List<LocalDate> days) {
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i).isAfter(days.get(i - 1))) {
                throw new IllegalArgumentException("days not in order at " + days.get(i));
            }
        }
    }
}
