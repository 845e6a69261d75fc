package id.kotaksuara.planner.planning;

import java.util.List;

/** How much of a thing there can be at most for some demands between two slots, in any order. */
interface Supply {

    long most(int from, int until, List<Demand> due);

    /**
     * Boxes that leave a warehouse when nothing leaves before, and then in each slot as many as can; where all districts
     * have, say, an even number of boxes, so has every wave.
     */
    static long standing(PlanningProblem problem, Origin origin, int from, int until, List<Demand> due) {
        long unit = Math.max(1, due.stream().mapToLong(Demand::unit).reduce(0, Supply::commonUnit));
        long standing = origin.firstStanding();
        long most = 0;
        for (int slot = problem.firstSlot(); slot <= until; slot++) {
            boolean leaves = slot >= from && !problem.isClosed(slot);
            long leaving = leaves ? Math.max(0, Math.min(standing, origin.dockPerWave())) / unit * unit : 0;
            most += leaving;
            standing = origin.standingAfter(standing, leaving, problem.prepared(origin, slot + 1));
        }
        return most;
    }

    /** Each of so many is away for the shortest time that any demand keeps it, from the first start to the last. */
    static long loans(int count, List<Demand> due) {
        long first = due.stream()
                .mapToLong(demand -> (long) demand.first() + demand.start())
                .min()
                .orElse(0);
        long last = due.stream()
                .mapToLong(demand -> (long) demand.last() + demand.start())
                .max()
                .orElse(0);
        int busy = due.stream().mapToInt(Demand::busy).min().orElse(1);
        return count * ((last - first) / busy + 1);
    }

    private static long commonUnit(long one, long other) {
        return other == 0 ? one : commonUnit(other, one % other);
    }
}
