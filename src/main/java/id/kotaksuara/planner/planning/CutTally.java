package id.kotaksuara.planner.planning;

import java.util.Arrays;

/** The score of a plan in the making whose consignments may be cut, kept up to date lot by lot. */
final class CutTally {

    private final long[] levels = new long[Level.values().length];
    private final long allBoxes;
    private final int slots;

    CutTally(PlanningProblem problem) {
        allBoxes = problem.boxes();
        slots = problem.slots();
    }

    /** Counts a lot as it is cut now, or with a negative sign no longer counts it. */
    void count(Lot lot, Cut cut, int sign) {
        if (lot.isHard()) {
            levels[0] += (long) sign * cut.left;
            levels[lot.least.difficulty == 4 ? 2 : 3] += (long) sign * (isAllPlaced(lot, cut) ? cut.last() : slots);
        }
        levels[4] += (long) sign * cut.left;
        levels[5] += (long) sign * cut.loads;
        for (int load = 0; load < cut.loads; load++) {
            levels[6] += (long) sign * lot.least.wishDays[cut.slot[load]];
            levels[7] += (long) sign * cut.trips[load];
            levels[8] += (long) sign * cut.boxes[load] * cut.slot[load];
        }
    }

    private static boolean isAllPlaced(Lot lot, Cut cut) {
        return cut.left <= 0 && cut.loads > 0;
    }

    /** Told only when somebody asks: it changes with every lot that is counted. */
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
