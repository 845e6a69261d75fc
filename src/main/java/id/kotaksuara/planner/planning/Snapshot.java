package id.kotaksuara.planner.planning;

/** The best state of a yard so far, and the way back to it. */
final class Snapshot {

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
