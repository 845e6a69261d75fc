package id.kotaksuara.planner.planning;

import java.util.SplittableRandom;

/** Takes a few loads out that stand in each other's way and puts them back, for as long as that makes nothing worse. */
final class Repair {

    private static final int PATIENCE = 300;
    private static final int DARE = 20;
    private static final long SEED = 1;

    private final Yard yard;
    private final Group group;
    private final Snapshot best;
    private final SplittableRandom dice;
    private final long[] before = new long[Level.values().length];

    /** Repairs the members among the loads; the others stay as they are. */
    Repair(Yard yard, int[] members, long seed) {
        this.yard = yard;
        dice = new SplittableRandom(SEED + seed);
        group = new Group(yard, members, dice);
        best = new Snapshot(yard);
    }

    /** Ends early when half of the rounds in a row found nothing better. */
    void run(int rounds) {
        best.take();
        int fruitless = 0;
        for (int round = 0; round < rounds && fruitless <= rounds / 2 && !group.isEmpty(); round++) {
            yard.tally.copyTo(before);
            group.choose();
            group.takeOut();
            group.putBack();
            if (!isWelcome(yard.tally.firstWorse(before))) {
                group.undo();
            }
            fruitless = yard.tally.compareTo(best.score) < 0 ? 0 : fruitless + 1;
            if (fruitless % PATIENCE == 0) {
                best.takeIfBetterElseGoBack();
            }
        }
        best.takeIfBetterElseGoBack();
    }

    /** Now and then a plan that is a little worse is followed for a while; the more it matters, the less often. */
    private boolean isWelcome(int worseLevel) {
        return worseLevel < 0 || dice.nextInt(DARE) == 0 && dice.nextInt(Level.values().length) <= worseLevel;
    }

    /** Moves single loads for as long as one alone makes the plan better. */
    void polish(int passes) {
        boolean better = true;
        for (int pass = 0; better && pass < passes; pass++) {
            better = false;
            for (int load : group.members()) {
                better |= improve(load);
            }
        }
    }

    void putWhereNotWorse(int load, int option) {
        int now = yard.optionOf(load);
        if (now != Yard.LEFT && now != option) {
            yard.tally.copyTo(before);
            yard.remove(load);
            if (!yard.place(load, option) || yard.tally.compareTo(before) > 0) {
                yard.restore(load, now);
            }
        }
    }

    private boolean improve(int load) {
        int chosen = yard.optionOf(load);
        int first = chosen;
        yard.tally.copyTo(before);
        for (int option : yard.loads.get(load).options) {
            if (!yard.isLeft(load)) {
                yard.remove(load);
            }
            if (yard.place(load, option) && yard.tally.compareTo(before) < 0) {
                chosen = option;
                yard.tally.copyTo(before);
            }
        }
        yard.restore(load, chosen);
        return chosen != first;
    }

    /** The best state of a yard so far, and the way back to it. */
    static final class Snapshot {

        final long[] score = new long[Level.values().length];

        private final Yard yard;
        private final int[] options;

        Snapshot(Yard yard) {
            this.yard = yard;
            options = new int[yard.loads.size()];
        }

        void take() {
            yard.tally.copyTo(score);
            for (int load = 0; load < options.length; load++) {
                options[load] = yard.optionOf(load);
            }
        }

        void takeIfBetterElseGoBack() {
            if (yard.tally.compareTo(score) < 0) {
                take();
            } else {
                goBack();
            }
        }

        private void goBack() {
            for (int load = 0; load < options.length; load++) {
                if (yard.optionOf(load) != options[load] && !yard.isLeft(load)) {
                    yard.remove(load);
                }
            }
            for (int load = 0; load < options.length; load++) {
                yard.restore(load, options[load]);
            }
        }
    }
}
