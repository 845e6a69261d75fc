package id.kotaksuara.schedule.version;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a plan cuts a district, beside the loads there are: which of them becomes which. */
final class LoadCut {

    /** A load of a plan, or without a placement what it leaves of a district. */
    record Load(Optional<Placement> placement, List<ScheduledPart> parts) {}

    private record Pair(Load load, ScheduledConsignment row) {

        /** Boxes in both; of equals that which leaves in the same wave. */
        int likeness() {
            var ids = row.partIds();
            int same = load.parts().stream()
                    .filter(part -> ids.contains(part.id()))
                    .mapToInt(ScheduledPart::boxes)
                    .sum();
            return 2 * same + (load.placement().map(Placement::slot).equals(row.slot()) ? 1 : 0);
        }
    }

    private final List<Placement> placements;
    private final List<ScheduledConsignment> rows;
    private final PlanningProblem problem;

    LoadCut(List<Placement> placements, List<ScheduledConsignment> rows, PlanningProblem problem) {
        this.placements =
                placements.stream().sorted(comparingInt(Placement::slot)).toList();
        this.rows = rows;
        this.problem = problem;
    }

    List<ScheduledConsignment> rows() {
        return rows;
    }

    /** The loads in the order of their waves, each with the row it most likely was; new ones have none. */
    Map<Load, Optional<ScheduledConsignment>> matched() {
        var loads = loads();
        Map<Load, Optional<ScheduledConsignment>> matched = new LinkedHashMap<>();
        loads.forEach(load -> matched.put(load, Optional.empty()));
        if (rows.size() == 1) {
            matched.put(loads.get(0), Optional.of(rows.get(0)));
            return matched;
        }
        for (int number = 0; number < Math.min(rows.size(), loads.size()); number++) {
            loads.stream()
                    .filter(load -> matched.get(load).isEmpty())
                    .flatMap(load -> rows.stream()
                            .filter(row -> !matched.containsValue(Optional.of(row)))
                            .map(row -> new Pair(load, row)))
                    .max(comparingInt(Pair::likeness))
                    .ifPresent(pair -> matched.put(pair.load(), Optional.of(pair.row())));
        }
        return matched;
    }

    /** Loads that the plan has no longer. */
    List<ScheduledConsignment> unmatched(Map<Load, Optional<ScheduledConsignment>> matched) {
        return rows.stream()
                .filter(row -> !matched.containsValue(Optional.of(row)))
                .toList();
    }

    private List<Load> loads() {
        Map<String, ScheduledPart> open = rows.stream()
                .flatMap(row -> row.parts().stream())
                .collect(toMap(ScheduledPart::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        var loads = new ArrayList<Load>();
        for (var placement : placements) {
            var parts = Stream.concat(placement.parts().stream(), unmoved(placement))
                    .flatMap(id -> Stream.ofNullable(open.remove(id)))
                    .sorted(comparing(ScheduledPart::id))
                    .toList();
            if (!parts.isEmpty()) {
                loads.add(new Load(Optional.of(placement), parts));
            }
        }
        if (!open.isEmpty()) {
            loads.add(new Load(Optional.empty(), List.copyOf(open.values())));
        }
        return loads;
    }

    /** What need not leave, as it is assumed to be assembled in the district, stays with its load. */
    private Stream<String> unmoved(Placement placement) {
        var moved = problem.consignment(placement.consignment()).cutting().parts().stream()
                .map(Part::id)
                .collect(toSet());
        return rows.stream()
                .filter(row ->
                        row.slot().filter(slot -> slot == placement.slot()).isPresent())
                .flatMap(row -> row.partIds().stream())
                .filter(id -> !moved.contains(id));
    }
}
