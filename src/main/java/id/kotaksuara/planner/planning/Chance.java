package id.kotaksuara.planner.planning;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A slot in which a load of a consignment may leave as far as the consignment alone decides: the days it lies beside its
 * wish, and whether it has to find room in the store.
 */
public record Chance(int slot, int wishDays, boolean stored) {

    /** All chances by consignment, in the order of the slots; one that can never go has none. */
    public static Map<String, List<Chance>> of(PlanningProblem problem) {
        var index = new Index(problem);
        return problem.consignments().stream()
                .collect(Collectors.toMap(Consignment::id, consignment -> of(new Lot(problem, consignment, index))));
    }

    private static List<Chance> of(Lot lot) {
        return IntStream.of(lot.slots)
                .mapToObj(slot -> new Chance(slot, lot.least.wishDays[slot], lot.least.stored[slot]))
                .toList();
    }
}
