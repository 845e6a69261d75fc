package id.kotaksuara.planner.planning;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** What districts share, and what of it a plan in the making has taken: floors, escorts, vehicles and room in stores. */
final class SharedMeans {

    private final PlanningProblem problem;
    private final Floor[] floors;
    private final Lent[] escorts;
    private final Lent[] vehicles;
    private final long[] stored;
    private final long[] room;

    SharedMeans(PlanningProblem problem) {
        this.problem = problem;
        floors = problem.origins().stream()
                .map(origin -> new Floor(origin, problem))
                .toArray(Floor[]::new);
        escorts = problem.origins().stream()
                .map(origin -> new Lent(problem.slots(), origin::availableEscorts))
                .toArray(Lent[]::new);
        vehicles = problem.vehicles().stream()
                .map(type -> new Lent(problem.slots(), type::available))
                .toArray(Lent[]::new);
        stored = new long[problem.destinations().size()];
        room = problem.destinations().stream()
                .mapToLong(store -> store.storageCapacity().orElse(Integer.MAX_VALUE))
                .toArray();
    }

    int origins() {
        return floors.length;
    }

    /** Where a load lies before it leaves. */
    Floor floor(Load load) {
        return floors[load.origin];
    }

    /** Boxes that the store of a load still takes when it leaves in a slot. */
    long room(Load load, int slot) {
        return load.stored[slot] ? room[load.destination] - stored[load.destination] : Long.MAX_VALUE;
    }

    /** Escorts that a load needs which leaves on so many vehicles. */
    int escortsFor(Load load, int number) {
        return problem.origins().get(load.origin).escortsFor(number);
    }

    boolean areEscortsFree(Load load, int slot, int wanted) {
        return escorts[load.origin].isFree(wanted, slot, load.way.escortBusy(slot));
    }

    int freeEscorts(Load load, int slot) {
        return escorts[load.origin].free(slot, load.way.escortBusy(slot));
    }

    boolean areVehiclesFree(Load.Haul haul, int leg, int slot, int wanted) {
        return vehicles[haul.types()[leg]].isFree(
                wanted, start(haul, leg, slot), leg(haul, leg).busy(slot));
    }

    int freeVehicles(Load.Haul haul, int leg, int slot) {
        return vehicles[haul.types()[leg]].free(
                start(haul, leg, slot), leg(haul, leg).busy(slot));
    }

    /** Lends vehicles for a leg, or with a negative number takes them back. */
    void lend(Load.Haul haul, int leg, int slot, int number) {
        vehicles[haul.types()[leg]].lend(
                number, start(haul, leg, slot), leg(haul, leg).busy(slot));
    }

    private static Leg leg(Load.Haul haul, int leg) {
        return haul.load().way.legs().get(leg);
    }

    /** Beyond the last slot it is all the same. */
    private int start(Load.Haul haul, int leg, int slot) {
        return (int) Math.min(problem.slots(), (long) slot + leg(haul, leg).start(slot));
    }

    /** Books so many boxes of a load and escorts with them, or with negative numbers takes that back. */
    void book(Load load, int slot, long boxes, int withEscorts) {
        escorts[load.origin].lend(withEscorts, slot, load.way.escortBusy(slot));
        if (load.stored[slot]) {
            stored[load.destination] += boxes;
        }
        floors[load.origin].ship(slot, boxes);
    }

    /** How many of one thing that is lent and comes back (vehicles of a type, escorts) are out in each slot. */
    private static final class Lent {

        private final int[] most;
        private final int[] out;

        Lent(int slots, IntUnaryOperator most) {
            this.most = IntStream.range(0, slots).map(most).toArray();
            out = new int[slots];
        }

        /** How many can be lent at once for a time. */
        int free(int from, int busy) {
            int until = end(from, busy);
            int free = Integer.MAX_VALUE;
            for (int slot = from; slot < until; slot++) {
                free = Math.min(free, most[slot] - out[slot]);
            }
            return free;
        }

        boolean isFree(int wanted, int from, int busy) {
            int until = end(from, busy);
            for (int slot = from; slot < until; slot++) {
                if (out[slot] > most[slot] - wanted) {
                    return false;
                }
            }
            return true;
        }

        /** Lends some out, or with a negative number takes them back; what happens after the last slot is not planned. */
        void lend(int number, int from, int busy) {
            int until = end(from, busy);
            for (int slot = from; slot < until; slot++) {
                out[slot] += number;
            }
        }

        private int end(int from, int busy) {
            return (int) Math.min(out.length, (long) from + busy);
        }
    }
}
