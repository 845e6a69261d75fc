package id.kotaksuara.planner.planning;

import java.util.Arrays;

/** The score of a plan in the making, kept up to date consignment by consignment. */
final class ScoreTally {

    private final long[] levels = new long[Level.values().length];
    private final long allBoxes;
    private final int slots;

    ScoreTally(PlanningProblem problem) {
        allBoxes = problem.boxes();
        slots = problem.slots();
    }

    /** Counts a consignment that is not placed, or with a negative sign no longer counts it. */
    void left(Load load, int sign) {
        if (load.isHard()) {
            levels[0] += (long) sign * load.boxes;
            levels[load.difficulty == 4 ? 2 : 3] += (long) sign * slots;
        }
        levels[4] += (long) sign * load.boxes;
    }

    void placed(Load load, int option, int sign) {
        int slot = load.slotOf(option);
        if (load.isHard()) {
            levels[load.difficulty == 4 ? 2 : 3] += (long) sign * slot;
        }
        levels[6] += (long) sign * load.wishDays[slot];
        levels[7] += (long) sign * load.haul(option).trips();
        levels[8] += (long) sign * load.boxes * slot;
    }

    /** Counts a lot as it is cut now, or with a negative sign no longer counts it. */
    void cut(Lot lot, Cut cut, int sign) {
        if (lot.isHard()) {
            levels[0] += (long) sign * cut.left;
            levels[lot.least.difficulty == 4 ? 2 : 3] += (long) sign * (cut.isAllPlaced() ? cut.last() : slots);
        }
        levels[4] += (long) sign * cut.left;
        levels[5] += (long) sign * cut.loads;
        for (int load = 0; load < cut.loads; load++) {
            levels[6] += (long) sign * lot.least.wishDays[cut.slot[load]];
            levels[7] += (long) sign * cut.trips[load];
            levels[8] += (long) sign * cut.boxes[load] * cut.slot[load];
        }
    }

    /** Told only when somebody asks: it changes with every consignment that is counted. */
    private void tellPercent() {
        levels[1] = Scoring.percent(levels[4], allBoxes);
    }

    void copyTo(long[] other) {
        tellPercent();
        System.arraycopy(levels, 0, other, 0, levels.length);
    }

    /** The level at which this is worse than another score, or -1 where it is as good or better. */
    int firstWorse(long[] other) {
        tellPercent();
        int level = Arrays.mismatch(levels, other);
        return level >= 0 && levels[level] > other[level] ? level : -1;
    }

    int compareTo(long[] other) {
        tellPercent();
        return Arrays.compare(levels, other);
    }
}
