package id.kotaksuara.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.planning.Consignment;
import id.kotaksuara.planning.Origin;
import id.kotaksuara.planning.Placement;
import id.kotaksuara.planning.Plan;
import id.kotaksuara.planning.PlanningProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the standing boxes of a warehouse rise and fall, wave by wave (pasang-surut). */
public record Tide(Origin warehouse, List<TideLevel> levels) {

    public Tide {
        levels = List.copyOf(levels);
    }

    /** One tide a warehouse. */
    public static List<Tide> of(PlanningProblem problem, Plan plan) {
        return problem.origins().stream()
                .map(origin -> new Tide(origin, levels(problem, plan, origin)))
                .toList();
    }

    public TideChart chart() {
        return TideChart.of(this);
    }

    private static List<TideLevel> levels(PlanningProblem problem, Plan plan, Origin origin) {
        var shipped = shipped(problem, plan, origin);
        var levels = new ArrayList<TideLevel>();
        int standing = Math.min(origin.openingBoxes(), origin.storageCapacity());
        for (int slot = 0; slot < problem.slots(); slot++) {
            int leaving = shipped.getOrDefault(slot, 0);
            int rest = Math.max(0, standing - leaving);
            int next = Math.min(origin.storageCapacity(), rest + problem.prepared(origin, slot + 1));
            levels.add(new TideLevel(problem.waveOf(slot), standing, leaving, next - rest));
            standing = next;
        }
        return levels;
    }

    private static Map<Integer, Integer> shipped(PlanningProblem problem, Plan plan, Origin origin) {
        Map<String, Integer> boxes = problem.consignments().stream()
                .filter(consignment -> consignment.origin().equals(origin.id()))
                .collect(toMap(Consignment::id, Consignment::boxes));
        return plan.placements().stream()
                .collect(groupingBy(
                        Placement::slot, summingInt(placement -> boxes.getOrDefault(placement.consignment(), 0))));
    }
}
