package id.kotaksuara.planner.planning;

import java.util.stream.IntStream;

/** Carries loads of any number of boxes on one way to equip them: how many can leave, and how many vehicles they take. */
final class Carriage {

    private final PlanningProblem problem;
    private final SharedMeans means;
    private final int[] carries;

    Carriage(PlanningProblem problem, SharedMeans means) {
        this.problem = problem;
        this.means = means;
        carries = problem.vehicles().stream()
                .mapToInt(type -> Math.max(0, type.boxes()))
                .toArray();
    }

    /** Most boxes that can leave in a slot on the vehicles and with the escorts that are free, however equipped. */
    long most(Load load, int slot) {
        long best = 0;
        for (int haul = 0; haul < load.hauls.size(); haul++) {
            best = Math.max(best, most(load.hauls.get(haul), slot));
        }
        return best;
    }

    /** The same where they are equipped in one way. */
    long most(Load.Haul haul, int slot) {
        long most = escorted(haul, slot);
        for (int leg = 0; leg < haul.types().length; leg++) {
            most = Math.min(most, free(haul, leg, slot) * carries[haul.types()[leg]]);
        }
        return most;
    }

    /** Most boxes that the escorts suffice for which are free. */
    private long escorted(Load.Haul haul, int slot) {
        int perVehicle = problem.origins().get(haul.load().origin).escortsPerVehicle();
        if (perVehicle == 0 || haul.types().length == 0) {
            return Long.MAX_VALUE;
        }
        long free = means.freeEscorts(haul.load(), slot);
        return free / perVehicle * carries[haul.types()[0]];
    }

    private long free(Load.Haul haul, int leg, int slot) {
        int count = problem.vehicles().get(haul.types()[leg]).count();
        return Math.min(means.freeVehicles(haul, leg, slot), count);
    }

    /** Boxes that one vehicle carries, at the tightest leg. */
    int perVehicle(Load.Haul haul) {
        return IntStream.of(haul.types()).map(type -> carries[type]).min().orElse(0);
    }

    int trips(Load.Haul haul, int boxes) {
        int trips = 0;
        for (int type : haul.types()) {
            trips += needed(type, boxes);
        }
        return trips;
    }

    private int needed(int type, int boxes) {
        return (boxes + carries[type] - 1) / carries[type];
    }

    int escortsFor(Load.Haul haul, int boxes) {
        return means.escortsFor(haul.load(), haul.types().length == 0 ? 0 : needed(haul.types()[0], boxes));
    }

    /** Lends the vehicles for so many boxes if they and their escorts are free; otherwise changes nothing. */
    boolean take(Load.Haul haul, int slot, int boxes) {
        if (!means.areEscortsFree(haul.load(), slot, escortsFor(haul, boxes))) {
            return false;
        }
        for (int leg = 0; leg < haul.types().length; leg++) {
            int needed = needed(haul.types()[leg], boxes);
            if (needed > free(haul, leg, slot)) {
                while (--leg >= 0) {
                    means.lend(haul, leg, slot, -needed(haul.types()[leg], boxes));
                }
                return false;
            }
            means.lend(haul, leg, slot, needed);
        }
        return true;
    }

    /** Lends the vehicles for so many boxes, or with a negative sign takes them back. */
    void lend(Load.Haul haul, int slot, int boxes, int sign) {
        for (int leg = 0; leg < haul.types().length; leg++) {
            means.lend(haul, leg, slot, sign * needed(haul.types()[leg], boxes));
        }
    }
}
