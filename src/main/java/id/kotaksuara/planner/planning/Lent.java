package id.kotaksuara.planner.planning;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** How many of one thing that is lent and comes back (vehicles of a type, escorts) are out in each slot. */
final class Lent {

    private final int[] most;
    private final int[] out;

    private Lent(int slots, IntUnaryOperator most) {
        this.most = IntStream.range(0, slots).map(most).toArray();
        out = new int[slots];
    }

    static Lent escorts(Origin origin, int slots) {
        return new Lent(slots, origin::availableEscorts);
    }

    static Lent vehicles(CarrierType type, int slots) {
        return new Lent(slots, type::available);
    }

    /** How many can be lent at once for a time. */
    int free(int from, int busy) {
        int until = end(from, busy);
        int free = Integer.MAX_VALUE;
        for (int slot = from; slot < until; slot++) {
            free = Math.min(free, most[slot] - out[slot]);
        }
        return free;
    }

    boolean isFree(int wanted, int from, int busy) {
        int until = end(from, busy);
        for (int slot = from; slot < until; slot++) {
            if (out[slot] > most[slot] - wanted) {
                return false;
            }
        }
        return true;
    }

    /** Lends some out, or with a negative number takes them back; what happens after the last slot is not planned. */
    void lend(int number, int from, int busy) {
        int until = end(from, busy);
        for (int slot = from; slot < until; slot++) {
            out[slot] += number;
        }
    }

    private int end(int from, int busy) {
        return (int) Math.min(out.length, (long) from + busy);
    }
}
