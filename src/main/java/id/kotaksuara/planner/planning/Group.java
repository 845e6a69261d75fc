package id.kotaksuara.planner.planning;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A few loads that stand in each other's way: taken out together, put back in another order, or as they were. */
final class Group {

    private static final int MOST = 40;

    private final Yard yard;
    private final int[] members;
    private final SplittableRandom dice;
    private final int[] chosen = new int[MOST];
    private final int[] before = new int[MOST];
    private int size;
    private int brimSlot;

    /** Members have at least one option each. */
    Group(Yard yard, int[] members, SplittableRandom dice) {
        this.yard = yard;
        this.members = members;
        this.dice = dice;
    }

    boolean isEmpty() {
        return members.length == 0;
    }

    int[] members() {
        return members;
    }

    void choose() {
        size = 0;
        brimSlot = Yard.LEFT;
        int seed = seed();
        add(seed);
        int around = yard.isLeft(seed) ? anySlot(seed) : yard.slotOf(seed);
        switch (dice.nextInt(8)) {
            case 0, 1 -> addSome(2 + dice.nextInt(9), load -> isRival(load, seed));
            case 2 -> addTwoWaves(seed, around);
            default -> {
                int reach = 1 + dice.nextInt(3);
                addSome(2 + dice.nextInt(9), load -> isNear(load, around, reach));
            }
        }
        addLeft(size + 3);
    }

    void takeOut() {
        for (int i = 0; i < size; i++) {
            if (!yard.isLeft(chosen[i])) {
                yard.remove(chosen[i]);
            }
        }
    }

    void putBack() {
        if (brimSlot != Yard.LEFT) {
            Brim.fill(yard, Arrays.copyOf(chosen, size), brimSlot, dice);
        }
        int order = dice.nextInt(4);
        int skip = dice.nextInt(3) * 8;
        boolean early = dice.nextInt(2) == 0;
        int[] keys = new int[size];
        for (int i = 0; i < size; i++) {
            keys[i] = key(chosen[i], order) * 64 + i;
        }
        Arrays.sort(keys);
        for (int key : keys) {
            if (yard.isLeft(chosen[key & 63])) {
                placeSomewhere(chosen[key & 63], skip, early);
            }
        }
    }

    void undo() {
        takeOut();
        for (int i = 0; i < size; i++) {
            yard.restore(chosen[i], before[i]);
        }
    }

    private interface Choice {
        boolean takes(int load);
    }

    /** Every other time a load that is left, when there is one. */
    private int seed() {
        int start = dice.nextInt(members.length);
        if (dice.nextInt(2) == 0) {
            for (int i = 0; i < members.length; i++) {
                int load = members[(start + i) % members.length];
                if (yard.isLeft(load)) {
                    return load;
                }
            }
        }
        return members[start];
    }

    private int anySlot(int number) {
        var load = yard.loads.get(number);
        return load.slotOf(load.options[dice.nextInt(load.options.length)]);
    }

    private void addSome(int wanted, Choice choice) {
        int start = dice.nextInt(members.length);
        for (int i = 0; i < members.length && size < wanted; i++) {
            int load = members[(start + i) % members.length];
            if (load != chosen[0] && dice.nextInt(3) > 0 && choice.takes(load)) {
                add(load);
            }
        }
    }

    /** All soft loads of two waves, to fill the one to the brim and see whether the rest still fits the other. */
    private void addTwoWaves(int seed, int around) {
        brimSlot = around;
        int other = anySlot(members[dice.nextInt(members.length)]);
        boolean also = dice.nextInt(2) == 0;
        addSome(
                MOST - 4,
                load -> !yard.isLeft(load)
                        && (yard.slotOf(load) == around || yard.slotOf(load) == other)
                        && (also || !yard.loads.get(load).isHard())
                        && yard.loads.get(load).origin == yard.loads.get(seed).origin);
    }

    private boolean isNear(int load, int slot, int reach) {
        return !yard.isLeft(load) && Math.abs(yard.slotOf(load) - slot) < reach;
    }

    /** Whether a load competes with another for vehicles, and matters nearly as much. */
    private boolean isRival(int load, int seed) {
        var one = yard.loads.get(load);
        var other = yard.loads.get(seed);
        return !yard.isLeft(load)
                && one.difficulty >= other.difficulty - 1
                && (one.vehicleMask & other.vehicleMask) != 0;
    }

    private void addLeft(int most) {
        int start = dice.nextInt(members.length);
        for (int i = 0; i < members.length && size < Math.min(most, MOST); i++) {
            int load = members[(start + i) % members.length];
            if (yard.isLeft(load) && load != chosen[0]) {
                add(load);
            }
        }
    }

    private void add(int load) {
        chosen[size] = load;
        before[size++] = yard.optionOf(load);
    }

    private int key(int load, int order) {
        var facts = yard.loads.get(load);
        int hardness = (4 - facts.difficulty) << 12;
        int smallness = 4095 - Math.min(4095, facts.boxes);
        return switch (order) {
            case 0 -> hardness + smallness;
            case 1 -> hardness + dice.nextInt(4096);
            case 2 -> (facts.isHard() ? 0 : 1 << 12) + smallness;
            default -> dice.nextInt(1 << 14);
        };
    }

    private void placeSomewhere(int load, int skipOf64, boolean early) {
        var facts = yard.loads.get(load);
        for (int option : early ? facts.early : facts.options) {
            if ((skipOf64 == 0 || dice.nextInt(64) >= skipOf64) && yard.place(load, option)) {
                return;
            }
        }
    }
}
