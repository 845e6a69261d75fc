package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /**
     * No box stands that there is not, and none is made ready that does not leave later; of waves that are over only what
     * left is known.
     */
    private static List<TideLevel> levels(PlanningProblem problem, Origin origin, long[] shipped) {
        var levels = new ArrayList<TideLevel>();
        long standing = Math.min(origin.firstStanding(), boxes(problem, origin));
        long toLeave = Arrays.stream(shipped).sum();
        for (int slot = 0; slot < shipped.length; slot++) {
            toLeave -= shipped[slot];
            if (slot < problem.firstSlot()) {
                levels.add(new TideLevel(problem.waveOf(slot), shipped[slot], shipped[slot], 0));
                continue;
            }
            long before = Math.max(0, standing);
            long rest = Math.max(0, before - shipped[slot]);
            long needed = Math.max(0, toLeave - rest);
            long prepared = Math.min(needed, origin.preparedAfter(rest, problem.prepared(origin, slot + 1)));
            levels.add(new TideLevel(problem.waveOf(slot), before, shipped[slot], prepared));
            standing = rest + prepared;
        }
        return levels;
    }

    private static long boxes(PlanningProblem problem, Origin origin) {
        return problem.consignments().stream()
                .filter(consignment -> consignment.origin().equals(origin.id()))
                .mapToLong(Consignment::boxes)
                .sum();
    }

    /** One slot of a warehouse: boxes that stand before it, leave with it, and are made ready after it because they leave later. */
    public record TideLevel(Wave wave, long standing, long shipped, long prepared) {}
}
