package id.kotaksuara.planner.planning;

import java.util.stream.IntStream;

/** The floor of one warehouse in a plan in the making: what stands there in each slot, and what leaves. */
final class Floor {

    private final Origin origin;
    private final long[] shipped;
    private final long[] standing;
    /** Boxes made ready just before each slot, where there is room for them. */
    private final int[] prepared;

    private final int first;

    Floor(Origin origin, PlanningProblem problem) {
        this.origin = origin;
        int slots = problem.slots();
        shipped = new long[slots];
        standing = new long[slots];
        prepared = IntStream.range(0, slots)
                .map(slot -> problem.prepared(origin, slot))
                .toArray();
        first = problem.firstSlot();
        if (first < slots) {
            standing[first] = origin.firstStanding();
            standFrom(first);
        }
    }

    /** Whether more may leave in a slot, and all that leaves later still stands ready then. */
    boolean allows(int slot, int boxes) {
        if (shipped[slot] + boxes > most(slot)) {
            return false;
        }
        long missing = boxes;
        for (int next = slot + 1; next < shipped.length; next++) {
            long less = origin.standingAfter(standing[next - 1] - missing, shipped[next - 1], prepared[next]);
            missing = standing[next] - less;
            if (missing == 0) {
                return true;
            }
            if (shipped[next] > less) {
                return false;
            }
        }
        return true;
    }

    void ship(int slot, long boxes) {
        shipped[slot] += boxes;
        standFrom(slot);
    }

    /** Boxes that may still leave in a slot, as far as that slot alone decides. */
    int space(int slot) {
        return (int) Math.max(0, most(slot) - shipped[slot]);
    }

    /** Most boxes that may still leave in a slot so that all that leaves later still stands ready then. */
    long room(int slot) {
        long room = most(slot) - shipped[slot];
        long spare = 0;
        for (int next = slot + 1; next < shipped.length && room > spare; next++) {
            long full = Math.max(0, standing[next - 1] - shipped[next - 1]) + prepared[next];
            spare += Math.max(0, full - origin.storageCapacity());
            room = Math.min(room, standing[next] - shipped[next] + spare);
        }
        return Math.max(0, room);
    }

    private long most(int slot) {
        return Math.min(standing[slot], origin.dockPerWave());
    }

    private void standFrom(int from) {
        for (int slot = from + 1; slot < standing.length; slot++) {
            standing[slot] = origin.standingAfter(standing[slot - 1], shipped[slot - 1], prepared[slot]);
        }
    }
}
