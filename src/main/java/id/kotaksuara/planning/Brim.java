package id.kotaksuara.planning;

/** Picks, among loads, some whose boxes together fill a space as far as any choice can. */
final class Brim {

    private Brim() {}

    /** Which of the loads to take, in the order given; the last ones are preferred. */
    static boolean[] fill(int[] boxes, int count, int space) {
        int words = (space >> 6) + 1;
        var reach = new long[count + 1][words];
        reach[0][0] = 1;
        for (int i = 0; i < count; i++) {
            shiftOnto(reach[i], boxes[i], reach[i + 1]);
        }
        int sum = highest(reach[count], space);
        var taken = new boolean[count];
        for (int i = count - 1; i >= 0; i--) {
            taken[i] = sum >= boxes[i] && has(reach[i], sum - boxes[i]);
            sum -= taken[i] ? boxes[i] : 0;
        }
        return taken;
    }

    private static void shiftOnto(long[] from, int by, long[] to) {
        int whole = by >> 6;
        int rest = by & 63;
        for (int word = 0; word < to.length; word++) {
            long high = word >= whole ? from[word - whole] << rest : 0;
            long low = rest > 0 && word > whole ? from[word - whole - 1] >>> (64 - rest) : 0;
            to[word] = from[word] | high | low;
        }
    }

    private static int highest(long[] sums, int space) {
        int sum = space;
        while (!has(sums, sum)) {
            sum--;
        }
        return sum;
    }

    private static boolean has(long[] sums, int sum) {
        return (sums[sum >> 6] >>> sum & 1) != 0;
    }
}
