package id.kotaksuara.planner.planning;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Picks, among loads, some whose boxes together fill a space as far as any choice can. */
final class Brim {

    private Brim() {}

    /**
     * Places some of the loads that are left, all of one warehouse, so that they fill a slot to the brim; rather those that
     * can go on no other day than any that can.
     */
    static void fill(Yard yard, int[] loads, int slot, SplittableRandom dice) {
        if (loads.length == 0) {
            return;
        }
        int[] order = boundLast(yard, shuffled(loads, dice));
        int[] boxes =
                IntStream.of(order).map(load -> yard.loads.get(load).boxes).toArray();
        boolean[] taken = fill(boxes, order.length, yard.space(order[0], slot));
        for (int i = 0; i < order.length; i++) {
            if (taken[i]) {
                yard.placeIn(order[i], slot);
            }
        }
    }

    private static int[] boundLast(Yard yard, int[] order) {
        return IntStream.concat(
                        IntStream.of(order).filter(load -> !yard.loads.get(load).isBound()),
                        IntStream.of(order).filter(load -> yard.loads.get(load).isBound()))
                .toArray();
    }

    private static int[] shuffled(int[] loads, SplittableRandom dice) {
        int[] order = loads.clone();
        for (int i = order.length - 1; i > 0; i--) {
            int other = dice.nextInt(i + 1);
            int load = order[i];
            order[i] = order[other];
            order[other] = load;
        }
        return order;
    }

    /** Parts that fill a room as far as any choice can. */
    static List<Part> fitting(List<Part> left, int room) {
        int[] sizes = left.stream().mapToInt(Part::boxes).toArray();
        var taken = Brim.fill(sizes, sizes.length, Math.max(0, room));
        return IntStream.range(0, sizes.length)
                .filter(part -> taken[part])
                .mapToObj(left::get)
                .toList();
    }

    /** Which of the loads to take, in the order given; the last ones are preferred. */
    static boolean[] fill(int[] boxes, int count, int space) {
        int words = (space >> 6) + 1;
        var reach = new long[(count + 1) * words]; // row after row the sums that the loads so far can have, a bit each
        reach[0] = 1;
        for (int i = 0; i < count; i++) {
            shiftOnto(reach, i * words, boxes[i], words);
        }
        int sum = highest(reach, count * words, space);
        var taken = new boolean[count];
        for (int i = count - 1; i >= 0; i--) {
            taken[i] = sum >= boxes[i] && has(reach, i * words, sum - boxes[i]);
            sum -= taken[i] ? boxes[i] : 0;
        }
        return taken;
    }

    /** From a row onto the next. */
    private static void shiftOnto(long[] reach, int from, int by, int words) {
        int whole = by >> 6;
        int rest = by & 63;
        int to = from + words;
        for (int word = 0; word < words; word++) {
            long high = word >= whole ? reach[from + word - whole] << rest : 0;
            long low = rest > 0 && word > whole ? reach[from + word - whole - 1] >>> (64 - rest) : 0;
            reach[to + word] = reach[from + word] | high | low;
        }
    }

    private static int highest(long[] reach, int row, int space) {
        int sum = space;
        while (!has(reach, row, sum)) {
            sum--;
        }
        return sum;
    }

    private static boolean has(long[] reach, int row, int sum) {
        return (reach[row + (sum >> 6)] >>> sum & 1) != 0;
    }
}
