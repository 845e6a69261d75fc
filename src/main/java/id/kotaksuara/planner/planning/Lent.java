package id.kotaksuara.planner.planning;

/** How many of one thing that is lent and comes back (vehicles of a type, escorts) are out in each slot. */
final class Lent {

    private final int count;
    private final int[] out;

    Lent(int count, int slots) {
        this.count = count;
        out = new int[slots];
    }

    boolean isFree(int wanted, int from, int busy) {
        int until = end(from, busy);
        for (int slot = from; slot < until; slot++) {
            if (out[slot] > count - wanted) {
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
