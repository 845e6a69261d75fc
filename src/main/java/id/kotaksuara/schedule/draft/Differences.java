package id.kotaksuara.schedule.draft;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Destination;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What has changed since a schedule was planned, thing by thing. */
public final class Differences {

    /** One thing that is not as it was: what it is, as in {@code schedule.differs.<kind>}, and its id. */
    public record Difference(String kind, String subject, int before, int now) {}

    static final String DUE = "due";

    private final PlanningProblem kept;
    private final PlanningProblem now;
    private final List<Difference> found = new ArrayList<>();

    private Differences(PlanningProblem kept, PlanningProblem now) {
        this.kept = kept;
        this.now = now;
    }

    public static List<Difference> between(PlanningProblem kept, PlanningProblem now) {
        var differences = new Differences(kept, now);
        differences.boxes();
        differences.compare("warehouse", warehouses(kept), warehouses(now));
        differences.compare("vehicle", byId(kept.vehicles(), CarrierType::id), byId(now.vehicles(), CarrierType::id));
        differences.compare(
                "store", byId(kept.destinations(), Destination::id), byId(now.destinations(), Destination::id));
        var both = new TreeSet<>(byId(kept.vehicles(), CarrierType::id).keySet());
        both.retainAll(byId(now.vehicles(), CarrierType::id).keySet());
        differences.compare("route", ways(kept, both), ways(now, both));
        differences.compare(DUE, due(kept), due(now));
        differences.compare("sharing", companions(kept), companions(now));
        return List.copyOf(differences.found);
    }

    private void boxes() {
        var before = boxes(kept);
        var after = boxes(now);
        var districts = new TreeSet<>(before.keySet());
        districts.addAll(after.keySet());
        districts.forEach(district -> {
            int was = before.getOrDefault(district, 0);
            int is = after.getOrDefault(district, 0);
            if (was != is) {
                found.add(new Difference("boxes", district, was, is));
            }
        });
    }

    private void compare(String kind, Map<String, ?> before, Map<String, ?> after) {
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .forEach(id -> found.add(new Difference(kind, id, 0, 0)));
    }

    private static Map<String, Integer> boxes(PlanningProblem problem) {
        return problem.consignments().stream()
                .collect(groupingBy(Consignment::destination, TreeMap::new, summingInt(Consignment::boxes)));
    }

    /** What stands in a warehouse changes by the hour and is no change of the facts. */
    private static Map<String, Origin> warehouses(PlanningProblem problem) {
        return problem.origins().stream()
                .map(origin -> origin.openedWith(0))
                .collect(toMap(Origin::id, Function.identity()));
    }

    /**
     * Class, warehouse and way are the district's, so all its parts have the same. A kind of vehicle that has come or gone
     * is told as such and changes no way.
     */
    private static Map<String, List<Object>> ways(PlanningProblem problem, Set<String> vehicles) {
        return problem.consignments().stream()
                .collect(toMap(
                        Consignment::destination,
                        part -> List.of(part.difficultyClass(), part.origin(), of(part.way(), vehicles)),
                        (first, same) -> first));
    }

    /** A leg of which neither knows a vehicle is no leg to plan with; a grade has left it out. */
    private static Way of(Way way, Set<String> vehicles) {
        return way.with(way.legs().stream()
                .map(leg -> leg.with(
                        leg.vehicleTypes().stream().filter(vehicles::contains).toList()))
                .filter(leg -> !leg.vehicleTypes().isEmpty())
                .toList());
    }

    /** Until when each district must have its boxes, as its last leg asks; where it asks nothing, until the last day. */
    private static Map<String, Dates> due(PlanningProblem problem) {
        return problem.consignments().stream()
                .collect(toMap(Consignment::destination, Consignment::dates, (first, same) -> first));
    }

    /** Of each district those with which it may share vehicles. */
    private static Map<String, Set<String>> companions(PlanningProblem problem) {
        return problem.shares().pairs().stream()
                .flatMap(pair -> Stream.of(List.of(pair.one(), pair.other()), List.of(pair.other(), pair.one())))
                .collect(groupingBy(pair -> pair.get(0), mapping(pair -> pair.get(1), toSet())));
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(toMap(id, Function.identity()));
    }
}
