package id.kotaksuara.planner.planning;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Tries to place every consignment, whatever else would be good: fills wave after wave to the brim, in many orders.
 * Finds the plans that have no room to spare, which taking out and putting back seldom does.
 */
final class Stowage {

    private static final int MOST_ATTEMPTS = 400;
    private static final int MOST_FILLS = 3;
    /** Loads times attempts; keeps a large problem to seconds. */
    private static final int MOST_EFFORT = 100_000;

    private static final long SEED = 1;

    private final Yard yard;
    private final int slots;
    private final int[] all;
    private final int[] last;
    private final int[] waiting;
    private final SplittableRandom dice = new SplittableRandom(SEED);

    private Stowage(PlanningProblem problem) {
        yard = new Yard(problem);
        slots = problem.slots();
        all = IntStream.range(0, yard.loads.size())
                .filter(load -> yard.loads.get(load).options.length > 0)
                .toArray();
        waiting = new int[all.length];
        last = yard.loads.stream().mapToInt(Stowage::lastSlot).toArray();
    }

    /** The plan that leaves least of all that were tried. */
    static Plan plan(PlanningProblem problem) {
        return plan(problem, MOST_ATTEMPTS);
    }

    static Plan plan(PlanningProblem problem, int attempts) {
        return new Stowage(problem).best(attempts);
    }

    private Plan best(int most) {
        var best = new Repair.Snapshot(yard);
        best.take();
        int attempts = Math.min(most, MOST_EFFORT / Math.max(1, all.length));
        for (int attempt = 0; attempt < attempts && !isEverythingPlaced(); attempt++) {
            clear();
            fill(attempt % 2 == 0);
            best.takeIfBetterElseGoBack();
        }
        return yard.plan();
    }

    private boolean isEverythingPlaced() {
        return all.length == yard.loads.size() && IntStream.of(all).noneMatch(yard::isLeft);
    }

    private void clear() {
        IntStream.of(all).filter(load -> !yard.isLeft(load)).forEach(yard::remove);
    }

    private void fill(boolean hardFirst) {
        for (int load : all) {
            if (hardFirst && yard.loads.get(load).isHard()) {
                placeSoon(load);
            }
        }
        for (int slot = 0; slot < slots; slot++) {
            placeLast(slot);
            for (int origin = 0; origin < yard.origins(); origin++) {
                fill(origin, slot);
            }
        }
        for (int load : all) {
            if (yard.isLeft(load)) {
                placeSoon(load);
            }
        }
    }

    /** What cannot wait; but which of those that were agreed for a day go then, is for the space to say. */
    private void placeLast(int slot) {
        for (int load : all) {
            if (last[load] == slot && yard.isLeft(load) && !yard.loads.get(load).isBound()) {
                yard.placeIn(load, slot);
            }
        }
    }

    /** What finds no vehicle leaves space for others. */
    private void fill(int origin, int slot) {
        for (int time = 0; time < MOST_FILLS; time++) {
            int count = 0;
            for (int load : all) {
                var facts = yard.loads.get(load);
                if (yard.isLeft(load) && facts.origin == origin && facts.goesIn(slot) && dice.nextInt(8) > 0) {
                    waiting[count++] = load;
                }
            }
            Brim.fill(yard, Arrays.copyOf(waiting, count), slot, dice);
        }
    }

    private void placeSoon(int load) {
        for (int option : yard.loads.get(load).options) {
            if (yard.place(load, option)) {
                return;
            }
        }
    }

    private static int lastSlot(Load load) {
        return IntStream.of(load.options).map(load::slotOf).max().orElse(-1);
    }
}
