package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A plan in the making of consignments that may be cut; it never breaks a rule. */
final class CutYard {

    final List<Lot> lots;
    final CutTally tally;
    private final PlanningProblem problem;
    private final Cut[] cuts;
    private final Floor[] floors;
    private final Lent[] escorts;
    private final Lent[] vehicles;
    private final int[] carries;
    private final long[] stored;
    private final long[] room;

    CutYard(PlanningProblem problem) {
        this.problem = problem;
        int slots = problem.slots();
        var index = new Index(problem);
        lots = problem.consignments().stream()
                .map(consignment -> new Lot(problem, consignment, index))
                .toList();
        cuts = lots.stream().map(Cut::new).toArray(Cut[]::new);
        tally = new CutTally(problem);
        IntStream.range(0, cuts.length).forEach(lot -> tally.count(lots.get(lot), cuts[lot], 1));
        floors = problem.origins().stream()
                .map(origin -> new Floor(origin, problem))
                .toArray(Floor[]::new);
        escorts = problem.origins().stream()
                .map(origin -> Lent.escorts(origin, slots))
                .toArray(Lent[]::new);
        vehicles = problem.vehicles().stream()
                .map(type -> Lent.vehicles(type, slots))
                .toArray(Lent[]::new);
        carries = problem.vehicles().stream()
                .mapToInt(type -> Math.max(0, type.boxes()))
                .toArray();
        stored = new long[problem.destinations().size()];
        room = problem.destinations().stream()
                .mapToLong(store -> store.storageCapacity().orElse(Integer.MAX_VALUE))
                .toArray();
    }

    Cut cut(int lot) {
        return cuts[lot];
    }

    /** Most boxes that a new load of a lot may have in a slot, whatever its parts. */
    int most(int number, int slot) {
        var lot = lots.get(number);
        var least = lot.least;
        if (!cuts[number].mayHaveMore()
                || cuts[number].loadIn(slot) != Cut.LEFT
                || !escorts[least.origin].isFree(escortsFor(least, 1), slot, least.escortBusySlots)) {
            return 0;
        }
        long most = floors[least.origin].room(slot);
        if (least.stored[slot]) {
            most = Math.min(most, room[least.destination] - stored[least.destination]);
        }
        return most <= 0 ? 0 : (int) Math.max(0, Math.min(most, carried(least, slot)));
    }

    private long carried(Load least, int slot) {
        long best = 0;
        for (int haul = 0; haul < least.hauls.size(); haul++) {
            best = Math.max(best, carried(least, slot, haul));
        }
        return best;
    }

    private long carried(Load least, int slot, int number) {
        var haul = least.hauls.get(number);
        long most = escorted(least, haul, slot);
        for (int leg = 0; leg < least.legs; leg++) {
            most = Math.min(most, free(least, haul, leg, slot) * carries[haul.types()[leg]]);
        }
        return most;
    }

    /** The same where it is equipped in one way. */
    int most(int number, int slot, int haul) {
        return (int) Math.max(0, Math.min(most(number, slot), carried(lots.get(number).least, slot, haul)));
    }

    /** Most boxes that the escorts suffice for which are free. */
    private long escorted(Load least, Load.Haul haul, int slot) {
        int perVehicle = problem.origins().get(least.origin).escortsPerVehicle();
        if (perVehicle == 0 || least.legs == 0) {
            return Long.MAX_VALUE;
        }
        long free = escorts[least.origin].free(slot, least.escortBusySlots);
        return free / perVehicle * carries[haul.types()[0]];
    }

    private int escortsFor(Load least, int vehicles) {
        return problem.origins().get(least.origin).escortsFor(vehicles);
    }

    private int escortsFor(Load least, int haul, int boxes) {
        return escortsFor(
                least, least.legs == 0 ? 0 : needed(least.hauls.get(haul).types()[0], boxes));
    }

    private long free(Load least, Load.Haul haul, int leg, int slot) {
        int free = vehicles[haul.types()[leg]].free(start(slot, least.legStart[leg]), least.legBusy[leg]);
        return Math.min(free, problem.vehicles().get(haul.types()[leg]).count());
    }

    /** Boxes that one vehicle of a way to equip a load carries, at its tightest leg. */
    int perVehicle(int lot, int haul) {
        var types = lots.get(lot).least.hauls.get(haul).types();
        return IntStream.of(types).map(type -> carries[type]).min().orElse(0);
    }

    /** Places a load of parts that are left, no more boxes than fit, on the fewest vehicles that are free. */
    boolean placeWithin(int number, int slot, boolean[] chosen) {
        var least = lots.get(number).least;
        int boxes = boxes(lots.get(number), chosen);
        int best = Cut.LEFT;
        int bestTrips = Integer.MAX_VALUE;
        for (int haul = 0; haul < least.hauls.size() && boxes > 0; haul++) {
            int trips = trips(least, haul, boxes);
            if (trips < bestTrips && lots.get(number).mayTravelOn(chosen, haul) && take(least, haul, slot, boxes)) {
                give(least, haul, slot, boxes, -1);
                best = haul;
                bestTrips = trips;
            }
        }
        if (best != Cut.LEFT) {
            give(least, best, slot, boxes, 1);
            put(number, slot, chosen, best, boxes);
        }
        return best != Cut.LEFT;
    }

    /** Places a load of parts that are left with a given way to equip it, if no rule forbids it. */
    boolean place(int number, int slot, boolean[] chosen, int haul) {
        var lot = lots.get(number);
        int boxes = boxes(lot, chosen);
        if (boxes == 0
                || boxes > most(number, slot)
                || !lot.mayTravelOn(chosen, haul)
                || !take(lot.least, haul, slot, boxes)) {
            return false;
        }
        put(number, slot, chosen, haul, boxes);
        return true;
    }

    private void put(int number, int slot, boolean[] chosen, int haul, int boxes) {
        var lot = lots.get(number);
        var cut = cuts[number];
        tally.count(lot, cut, -1);
        for (int part = 0; part < chosen.length; part++) {
            if (chosen[part]) {
                cut.slotOf[part] = slot;
            }
        }
        int load = cut.loads++;
        cut.slot[load] = slot;
        cut.haul[load] = haul;
        cut.boxes[load] = boxes;
        cut.trips[load] = trips(lot.least, haul, boxes);
        cut.left -= boxes;
        book(lot.least, cut, load, 1);
        tally.count(lot, cut, 1);
    }

    void remove(int number, int load) {
        var lot = lots.get(number);
        var cut = cuts[number];
        int slot = cut.slot[load];
        tally.count(lot, cut, -1);
        give(lot.least, cut.haul[load], slot, cut.boxes[load], -1);
        book(lot.least, cut, load, -1);
        for (int part = 0; part < cut.slotOf.length; part++) {
            if (cut.slotOf[part] == slot) {
                cut.slotOf[part] = Cut.LEFT;
            }
        }
        cut.left += cut.boxes[load];
        int end = --cut.loads;
        cut.slot[load] = cut.slot[end];
        cut.haul[load] = cut.haul[end];
        cut.boxes[load] = cut.boxes[end];
        cut.trips[load] = cut.trips[end];
        tally.count(lot, cut, 1);
    }

    void removeAll(int number) {
        while (cuts[number].loads > 0) {
            remove(number, cuts[number].loads - 1);
        }
    }

    /** Places the loads of a cut again as they were when the rest of the plan was as it is now. */
    void restore(int number, Cut wanted) {
        for (int load = 0; load < wanted.loads; load++) {
            int slot = wanted.slot[load];
            var chosen = new boolean[wanted.slotOf.length];
            for (int part = 0; part < chosen.length; part++) {
                chosen[part] = wanted.slotOf[part] == slot;
            }
            give(lots.get(number).least, wanted.haul[load], slot, wanted.boxes[load], 1);
            put(number, slot, chosen, wanted.haul[load], wanted.boxes[load]);
        }
    }

    int boxes(int lot, boolean[] chosen) {
        return boxes(lots.get(lot), chosen);
    }

    private static int boxes(Lot lot, boolean[] chosen) {
        int boxes = 0;
        for (int part = 0; part < chosen.length; part++) {
            boxes += chosen[part] ? lot.sizes[part] : 0;
        }
        return boxes;
    }

    private int trips(Load least, int haul, int boxes) {
        int trips = 0;
        for (int type : least.hauls.get(haul).types()) {
            trips += needed(type, boxes);
        }
        return trips;
    }

    private int needed(int type, int boxes) {
        return (boxes + carries[type] - 1) / carries[type];
    }

    private boolean take(Load least, int number, int slot, int boxes) {
        var haul = least.hauls.get(number);
        if (!escorts[least.origin].isFree(escortsFor(least, number, boxes), slot, least.escortBusySlots)) {
            return false;
        }
        for (int leg = 0; leg < least.legs; leg++) {
            if (needed(haul.types()[leg], boxes) > free(least, haul, leg, slot)) {
                while (--leg >= 0) {
                    give(least, haul, leg, slot, -needed(haul.types()[leg], boxes));
                }
                return false;
            }
            give(least, haul, leg, slot, needed(haul.types()[leg], boxes));
        }
        return true;
    }

    private void give(Load least, int number, int slot, int boxes, int sign) {
        var haul = least.hauls.get(number);
        for (int leg = 0; leg < least.legs; leg++) {
            give(least, haul, leg, slot, sign * needed(haul.types()[leg], boxes));
        }
    }

    private void give(Load least, Load.Haul haul, int leg, int slot, int count) {
        vehicles[haul.types()[leg]].lend(count, start(slot, least.legStart[leg]), least.legBusy[leg]);
    }

    private int start(int slot, int later) {
        return (int) Math.min(problem.slots(), (long) slot + later);
    }

    private void book(Load least, Cut cut, int load, int sign) {
        int slot = cut.slot[load];
        int boxes = cut.boxes[load];
        escorts[least.origin].lend(sign * escortsFor(least, cut.haul[load], boxes), slot, least.escortBusySlots);
        if (least.stored[slot]) {
            stored[least.destination] += (long) sign * boxes;
        }
        floors[least.origin].ship(slot, (long) sign * boxes);
    }

    Plan plan() {
        var placements = new ArrayList<Placement>();
        for (int number = 0; number < cuts.length; number++) {
            int lot = number;
            var cut = cuts[number];
            IntStream.range(0, cut.loads)
                    .boxed()
                    .sorted((one, other) -> Integer.compare(cut.slot[one], cut.slot[other]))
                    .forEach(load -> placements.add(placement(lots.get(lot), cut, load)));
        }
        return new Plan(placements);
    }

    private Placement placement(Lot lot, Cut cut, int load) {
        var types = Arrays.stream(lot.least.hauls.get(cut.haul[load]).types())
                .mapToObj(type -> problem.vehicles().get(type).id())
                .toList();
        var parts = IntStream.range(0, cut.slotOf.length)
                .filter(part -> cut.slotOf[part] == cut.slot[load])
                .mapToObj(part -> lot.parts.get(part).id())
                .toList();
        return new Placement(lot.consignment.id(), cut.slot[load], types, lot.consignment.isCut() ? parts : List.of());
    }

    /** The way to equip a load that a placement means, or {@link Cut#LEFT}. */
    int haulFor(int number, Placement placement) {
        var hauls = lots.get(number).least.hauls;
        return IntStream.range(0, hauls.size())
                .filter(haul -> Arrays.stream(hauls.get(haul).types())
                        .mapToObj(type -> problem.vehicles().get(type).id())
                        .toList()
                        .equals(placement.vehicleTypes()))
                .findFirst()
                .orElse(Cut.LEFT);
    }
}
