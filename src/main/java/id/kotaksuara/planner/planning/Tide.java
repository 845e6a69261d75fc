package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How the standing boxes of a warehouse rise and fall, slot by slot (pasang-surut). */
public record Tide(Origin warehouse, List<TideLevel> levels) {

    public Tide {
        levels = List.copyOf(levels);
    }

    /** One tide a warehouse. */
    public static List<Tide> of(PlanningProblem problem, Plan plan) {
        var reading = new Reading(problem, plan);
        return problem.origins().stream()
                .map(origin -> new Tide(origin, levels(problem, origin, SharedRules.shipped(reading, origin))))
                .toList();
    }

    private static List<TideLevel> levels(PlanningProblem problem, Origin origin, long[] shipped) {
        var levels = new ArrayList<TideLevel>();
        long[] standing = new long[] {origin.firstStanding()};
        IntStream.range(0, shipped.length).forEach(slot -> {
            long before = Math.max(0, standing[0]);
            long rest = Math.max(0, before - shipped[slot]);
            standing[0] = origin.standingAfter(standing[0], shipped[slot], problem.prepared(origin, slot + 1));
            levels.add(new TideLevel(problem.waveOf(slot), before, shipped[slot], Math.max(0, standing[0] - rest)));
        });
        return levels;
    }
}
