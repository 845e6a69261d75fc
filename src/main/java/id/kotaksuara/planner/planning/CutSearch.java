package id.kotaksuara.planner.planning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Takes the loads of a few lots out that stand in each other's way and cuts them anew, for as long as that is no worse. */
final class CutSearch {

    private static final int PATIENCE = 400;
    private static final int DARE = 25;
    private static final int MOST = 12;
    private static final long SEED = 1;

    private final CutYard yard;
    private final int[] members;
    private final SplittableRandom dice;
    private final CutFill fill;
    private final int[] chosen = new int[MOST];
    private final Cut[] before = new Cut[MOST];
    private final long[] score = new long[Level.values().length];
    private final long[] best = new long[Level.values().length];
    private final Cut[] bestCuts;
    private int size;

    CutSearch(CutYard yard, long seed) {
        this.yard = yard;
        members = IntStream.range(0, yard.lots.size())
                .filter(lot -> yard.lots.get(lot).slots.length > 0)
                .toArray();
        dice = new SplittableRandom(SEED + seed);
        fill = new CutFill(yard, dice);
        bestCuts = new Cut[yard.lots.size()];
    }

    /** The hardest first, the largest of them first, each in as few loads as it can. */
    void begin() {
        int[] order = IntStream.of(members)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(lot -> -yard.lots.get(lot).least.difficulty)
                        .thenComparingInt(lot -> -yard.lots.get(lot).boxes()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int lot : order) {
            fill.fill(lot, CutFill.Way.FEW_LOADS, 0);
        }
    }

    void run(int rounds) {
        take();
        int fruitless = 0;
        for (int round = 0; round < rounds && fruitless <= rounds / 2 && members.length > 0; round++) {
            yard.tally.copyTo(score);
            choose();
            putBack();
            if (!isWelcome(yard.tally.firstWorse(score))) {
                undo();
            }
            fruitless = yard.tally.compareTo(best) < 0 ? 0 : fruitless + 1;
            if (fruitless == 0) {
                take();
            } else if (fruitless % PATIENCE == 0) {
                yard.restore(bestCuts);
            }
        }
        yard.restore(bestCuts);
    }

    private boolean isWelcome(int worseLevel) {
        return worseLevel < 0 || dice.nextInt(DARE) == 0 && dice.nextInt(Level.values().length) <= worseLevel;
    }

    private void choose() {
        size = 0;
        int seed = seed();
        add(seed);
        switch (dice.nextInt(8)) {
            case 0 -> { // alone
            }
            case 1, 2, 3 -> addSome(1 + dice.nextInt(3), lot -> true);
            case 4, 5 -> {
                int slot = anySlot(seed);
                addSome(1 + dice.nextInt(6), lot -> yard.cut(lot).loadIn(slot) != Cut.LEFT);
            }
            default -> addSome(1 + dice.nextInt(5), lot -> isRival(lot, seed));
        }
        addSome(2, lot -> yard.cut(lot).left > 0);
        int around = dice.nextInt(3) == 0 ? anySlot(seed) : Cut.LEFT;
        for (int i = 0; i < size; i++) {
            before[i] = yard.cut(chosen[i]).copy();
            takeOut(chosen[i], around);
        }
    }

    /** All loads of a lot, or only the one that leaves in a slot. */
    private void takeOut(int lot, int slot) {
        if (slot == Cut.LEFT) {
            yard.removeAll(lot);
        } else if (yard.cut(lot).loadIn(slot) != Cut.LEFT) {
            yard.remove(lot, yard.cut(lot).loadIn(slot));
        } else if (yard.cut(lot).loads > 0) {
            yard.remove(lot, dice.nextInt(yard.cut(lot).loads));
        }
    }

    private interface Choice {
        boolean takes(int lot);
    }

    private int seed() {
        int start = dice.nextInt(members.length);
        if (dice.nextInt(3) == 0) {
            for (int i = 0; i < members.length; i++) {
                int lot = members[(start + i) % members.length];
                if (yard.cut(lot).left > 0) {
                    return lot;
                }
            }
        }
        return members[start];
    }

    private int anySlot(int lot) {
        int[] slots = yard.lots.get(lot).slots;
        return slots[dice.nextInt(slots.length)];
    }

    private boolean isRival(int lot, int seed) {
        var one = yard.lots.get(lot).least;
        var other = yard.lots.get(seed).least;
        return one.difficulty >= other.difficulty - 1 && (one.vehicleMask & other.vehicleMask) != 0;
    }

    private void addSome(int more, Choice choice) {
        int start = dice.nextInt(members.length);
        int wanted = Math.min(MOST, size + more);
        for (int i = 0; i < members.length && size < wanted; i++) {
            int lot = members[(start + i) % members.length];
            if (!isChosen(lot) && choice.takes(lot) && dice.nextInt(3) > 0) {
                add(lot);
            }
        }
    }

    private boolean isChosen(int lot) {
        for (int i = 0; i < size; i++) {
            if (chosen[i] == lot) {
                return true;
            }
        }
        return false;
    }

    private void add(int lot) {
        chosen[size++] = lot;
    }

    private void putBack() {
        int order = dice.nextInt(4);
        int[] keys = new int[size];
        for (int i = 0; i < size; i++) {
            keys[i] = key(chosen[i], order) * MOST + i;
        }
        Arrays.sort(keys);
        var ways = CutFill.Way.values();
        int skip = dice.nextInt(3) * 8;
        for (int key : keys) {
            fill.fill(chosen[key % MOST], ways[dice.nextInt(ways.length)], skip);
        }
    }

    private int key(int lot, int order) {
        var facts = yard.lots.get(lot);
        int hardness = (4 - facts.least.difficulty) << 14;
        return switch (order) {
            case 0 -> hardness + (1 << 13) - Math.min((1 << 13) - 1, facts.boxes());
            case 1, 2 -> hardness + dice.nextInt(1 << 13);
            default -> dice.nextInt(1 << 16);
        };
    }

    private void undo() {
        for (int i = 0; i < size; i++) {
            yard.removeAll(chosen[i]);
        }
        for (int i = 0; i < size; i++) {
            yard.restore(chosen[i], before[i]);
        }
    }

    private void take() {
        yard.tally.copyTo(best);
        for (int lot = 0; lot < bestCuts.length; lot++) {
            bestCuts[lot] = yard.cut(lot).copy();
        }
    }
}
