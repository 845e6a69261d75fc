package id.kotaksuara.planner.planning;

import java.util.Arrays;

/** The score of a plan in the making, kept up to date by each placement. */
final class StandingTally {

    private final long[] levels = new long[Level.values().length];
    private final long allBoxes;
    private final int slots;

    StandingTally(PlanningProblem problem) {
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
        levels[1] = Scoring.percent(levels[4], allBoxes);
    }

    void placed(Load load, int option, int sign) {
        int slot = load.slotOf(option);
        if (load.isHard()) {
            levels[load.difficulty == 4 ? 2 : 3] += (long) sign * slot;
        }
        levels[6] += (long) sign * load.wishDays[slot];
        levels[7] += (long) sign * load.hauls.get(load.haulOf(option)).trips();
        levels[8] += (long) sign * load.boxes * slot;
    }

    void copyTo(long[] other) {
        System.arraycopy(levels, 0, other, 0, levels.length);
    }

    /** The level at which this is worse than another score, or -1 where it is as good or better. */
    int firstWorse(long[] other) {
        int level = Arrays.mismatch(levels, other);
        return level >= 0 && levels[level] > other[level] ? level : -1;
    }

    int compareTo(long[] other) {
        return Arrays.compare(levels, other);
    }
}
