package id.kotaksuara.planner.loads;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Cutting;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A problem in which every load of a plan, and what it leaves of a consignment, is a consignment that leaves whole, and the
 * same plan of it.
 *
 * @param packed what each of them is made of, by its id
 */
public record WholeLoads(PlanningProblem problem, Plan plan, Map<String, Placement> packed) {

    /** The slot of what is left. */
    public static final int LEFT = -1;

    public WholeLoads {
        packed = Map.copyOf(packed);
    }

    /** Says how a load of a consignment is called, by its slot, or {@link #LEFT}. */
    public interface Naming {
        Naming BY_SLOT = (consignment, slot) -> consignment + "@" + slot;

        String of(String consignment, int slot);
    }

    public static WholeLoads of(PlanningProblem problem, Plan plan, Naming naming) {
        var consignments = new ArrayList<Consignment>();
        var placements = new ArrayList<Placement>();
        var packed = new LinkedHashMap<String, Placement>();
        for (var consignment : problem.consignments()) {
            for (var load : loads(consignment, plan)) {
                String id = consignment.isCut() ? naming.of(consignment.id(), load.slot()) : consignment.id();
                packed.put(id, load);
                consignments.add(whole(consignment, id, load));
                if (load.slot() != LEFT) {
                    placements.add(
                            new Placement(id, load.slot(), load.vehicleTypes()).riding(lead(problem, load, naming)));
                }
            }
        }
        return new WholeLoads(problem.with(consignments), new Plan(placements), packed);
    }

    private static String lead(PlanningProblem problem, Placement load, Naming naming) {
        return !load.rides() || !problem.consignment(load.with()).isCut()
                ? load.with()
                : naming.of(load.with(), load.slot());
    }

    private static List<Placement> loads(Consignment consignment, Plan plan) {
        var loads = new ArrayList<>(plan.placementsOf(consignment.id()));
        var left = consignment.cutting().parts().stream()
                .map(Part::id)
                .filter(part -> loads.stream().noneMatch(load -> load.parts().contains(part)))
                .toList();
        if (!left.isEmpty() || loads.isEmpty()) {
            loads.add(new Placement(consignment.id(), LEFT, List.of(), left));
        }
        return loads;
    }

    private static Consignment whole(Consignment of, String id, Placement load) {
        var dates = of.dates();
        LocalDate agreed = dates.pinned() != null
                ? dates.pinned()
                : of.cutting().parts().stream()
                        .filter(part -> load.parts().contains(part.id()))
                        .map(Part::pinned)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return new Consignment(
                id,
                of.origin(),
                of.destination(),
                of.boxesOf(load),
                of.difficultyClass(),
                chosen(of, load),
                dates.pinnedOn(agreed));
    }

    /** On the vehicles that were chosen for any part of it. */
    private static Way chosen(Consignment of, Placement load) {
        var choosy = of.cutting().parts().stream()
                .filter(part ->
                        load.parts().contains(part.id()) && !part.vehicles().isEmpty())
                .toList();
        if (choosy.isEmpty()) {
            return of.way();
        }
        var legs = of.way().legs();
        return of.way()
                .with(IntStream.range(0, legs.size())
                        .mapToObj(leg -> choosy.stream()
                                .map(part -> part.chosen(leg))
                                .filter(type -> !type.isEmpty())
                                .findFirst()
                                .map(type -> legs.get(leg).with(List.of(type)))
                                .orElse(legs.get(leg)))
                        .toList());
    }

    /** A plan of whole loads as one of the problem they came from; loads of a consignment that leave together are one. */
    public Plan unpacked(Plan whole) {
        record Where(String consignment, int slot) {}
        Map<Where, List<Placement>> together = whole.placements().stream()
                .collect(groupingBy(
                        load -> new Where(packed.get(load.consignment()).consignment(), load.slot()),
                        LinkedHashMap::new,
                        toList()));
        return Plan.loosened(together.entrySet().stream()
                .map(one -> new Placement(
                        one.getKey().consignment(),
                        one.getKey().slot(),
                        largest(one.getValue()).vehicleTypes(),
                        one.getValue().stream()
                                .flatMap(load -> packed.get(load.consignment()).parts().stream())
                                .toList(),
                        leadOf(largest(one.getValue())))));
    }

    private String leadOf(Placement whole) {
        return whole.rides() ? packed.get(whole.with()).consignment() : "";
    }

    private Placement largest(List<Placement> loads) {
        return loads.stream()
                .max(Comparator.comparingInt(
                        load -> problem.consignment(load.consignment()).boxes()))
                .orElseThrow();
    }

    /**
     * A problem whose districts were cut into whole loads for good, with a district as one consignment that may be cut.
     *
     * @param parts what each load is made of, by its id
     */
    public static PlanningProblem cutAgain(PlanningProblem problem, Function<Consignment, List<Part>> parts) {
        var districts = new TreeMap<String, List<Consignment>>();
        problem.consignments().forEach(whole -> districts
                .computeIfAbsent(whole.destination(), none -> new ArrayList<>())
                .add(whole));
        return problem.with(districts.entrySet().stream()
                .map(district -> cutAgain(district.getKey(), district.getValue(), parts))
                .toList());
    }

    private static Consignment cutAgain(
            String district, List<Consignment> loads, Function<Consignment, List<Part>> parts) {
        var all = loads.stream().flatMap(load -> parts.apply(load).stream()).toList();
        var one = loads.get(0);
        int boxes = loads.stream().mapToInt(Consignment::boxes).sum();
        return new Consignment(district, one.origin(), district, boxes, one.difficultyClass(), one.way(), one.dates())
                .cut(new Cutting(all, Math.max(Cutting.USUAL_LOADS, 2 * loads.size())));
    }
}
