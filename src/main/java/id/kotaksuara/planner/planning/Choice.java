package id.kotaksuara.planner.planning;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A placement that no rule about its consignment alone forbids: the vehicles it takes on each leg, the days it lies
 * beside its wish, and whether it has to find room in the store.
 */
public record Choice(Placement placement, List<Integer> vehicles, int wishDays, boolean stored) {

    public Choice {
        vehicles = List.copyOf(vehicles);
    }

    public long trips() {
        return vehicles.stream().mapToLong(Integer::longValue).sum();
    }

    /** All choices by consignment, the best first; a consignment that can never go has none. */
    public static Map<String, List<Choice>> of(PlanningProblem problem) {
        var index = new Index(problem);
        return problem.consignments().stream()
                .collect(Collectors.toMap(
                        Consignment::id, consignment -> of(problem, new Load(problem, consignment, index))));
    }

    private static List<Choice> of(PlanningProblem problem, Load load) {
        return IntStream.of(load.options)
                .mapToObj(option -> of(problem, load, option))
                .toList();
    }

    private static Choice of(PlanningProblem problem, Load load, int option) {
        int slot = load.slotOf(option);
        var haul = load.hauls.get(load.haulOf(option));
        Function<Integer, String> type =
                number -> problem.vehicles().get(number).id();
        var types = IntStream.of(haul.types()).boxed().map(type).toList();
        return new Choice(
                new Placement(load.consignment.id(), slot, types),
                IntStream.of(haul.vehicles()).boxed().toList(),
                load.wishDays[slot],
                load.stored[slot]);
    }
}
