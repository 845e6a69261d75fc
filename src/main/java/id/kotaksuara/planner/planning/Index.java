package id.kotaksuara.planner.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
}
