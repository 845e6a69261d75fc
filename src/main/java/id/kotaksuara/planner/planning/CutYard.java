package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A plan in the making of consignments that may be cut; it never breaks a rule. */
final class CutYard {

    final List<Lot> lots;
    final ScoreTally tally;
    private final PlanningProblem problem;
    private final SharedMeans means;
    private final Carriage carriage;
    private final Cut[] cuts;
    private final Load.Haul[][] hauls;

    CutYard(PlanningProblem problem) {
        this.problem = problem;
        var index = new Index(problem);
        lots = problem.consignments().stream()
                .map(consignment -> new Lot(problem, consignment, index))
                .toList();
        hauls = lots.stream()
                .map(lot -> lot.least.hauls.toArray(Load.Haul[]::new))
                .toArray(Load.Haul[][]::new);
        cuts = lots.stream().map(Cut::new).toArray(Cut[]::new);
        tally = new ScoreTally(problem);
        IntStream.range(0, cuts.length).forEach(lot -> tally.cut(lots.get(lot), cuts[lot], 1));
        means = new SharedMeans(problem);
        carriage = new Carriage(problem, means);
    }

    Cut cut(int lot) {
        return cuts[lot];
    }

    /** Most boxes that a new load of a lot may have in a slot, whatever its parts. */
    int most(int number, int slot) {
        var least = lots.get(number).least;
        if (!cuts[number].mayHaveMore()
                || cuts[number].loadIn(slot) != Cut.LEFT
                || !means.areEscortsFree(least, slot, means.escortsFor(least, 1))) {
            return 0;
        }
        long most = Math.min(means.floor(least).room(slot), means.room(least, slot));
        return most <= 0 ? 0 : (int) Math.max(0, Math.min(most, carriage.most(least, slot)));
    }

    /** The same where it is equipped in one way. */
    int most(int number, int slot, int haul) {
        return (int) Math.max(0, Math.min(most(number, slot), carriage.most(haul(number, haul), slot)));
    }

    /** Boxes that one vehicle of a way to equip a load carries, at its tightest leg. */
    int perVehicle(int lot, int haul) {
        return carriage.perVehicle(haul(lot, haul));
    }

    private Load.Haul haul(int lot, int haul) {
        return hauls[lot][haul];
    }

    /** Places a load of parts that are left, no more boxes than fit, on the fewest vehicles that are free. */
    boolean placeWithin(int number, int slot, boolean[] chosen) {
        var lot = lots.get(number);
        int boxes = lot.boxes(chosen);
        int best = Cut.LEFT;
        int bestTrips = Integer.MAX_VALUE;
        for (int haul = 0; haul < lot.least.hauls.size() && boxes > 0; haul++) {
            int trips = carriage.trips(haul(number, haul), boxes);
            if (trips < bestTrips && lot.mayTravelOn(chosen, haul) && carriage.take(haul(number, haul), slot, boxes)) {
                carriage.lend(haul(number, haul), slot, boxes, -1);
                best = haul;
                bestTrips = trips;
            }
        }
        if (best != Cut.LEFT) {
            carriage.lend(haul(number, best), slot, boxes, 1);
            put(number, slot, chosen, best);
        }
        return best != Cut.LEFT;
    }

    /** Places a load of parts that are left with a given way to equip it, if no rule forbids it. */
    boolean place(int number, int slot, boolean[] chosen, int haul) {
        var lot = lots.get(number);
        int boxes = lot.boxes(chosen);
        if (boxes == 0
                || boxes > most(number, slot)
                || !lot.mayTravelOn(chosen, haul)
                || !carriage.take(haul(number, haul), slot, boxes)) {
            return false;
        }
        put(number, slot, chosen, haul);
        return true;
    }

    private void put(int number, int slot, boolean[] chosen, int haul) {
        var cut = cuts[number];
        tally.cut(lots.get(number), cut, -1);
        int load = cut.add(slot, chosen, haul);
        cut.trips[load] = carriage.trips(haul(number, haul), cut.boxes[load]);
        book(number, load, 1);
        tally.cut(lots.get(number), cut, 1);
    }

    void remove(int number, int load) {
        var cut = cuts[number];
        tally.cut(lots.get(number), cut, -1);
        carriage.lend(haul(number, cut.haul[load]), cut.slot[load], cut.boxes[load], -1);
        book(number, load, -1);
        cut.remove(load);
        tally.cut(lots.get(number), cut, 1);
    }

    private void book(int number, int load, int sign) {
        var cut = cuts[number];
        int boxes = cut.boxes[load];
        int escorts = carriage.escortsFor(haul(number, cut.haul[load]), boxes);
        means.book(lots.get(number).least, cut.slot[load], (long) sign * boxes, sign * escorts);
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
            carriage.lend(haul(number, wanted.haul[load]), slot, wanted.boxes[load], 1);
            put(number, slot, chosen, wanted.haul[load]);
        }
    }

    /** The whole plan as it was when all its lots were cut like this. */
    void restore(Cut[] wanted) {
        boolean[] other = new boolean[wanted.length];
        for (int lot = 0; lot < wanted.length; lot++) {
            other[lot] = !cuts[lot].equals(wanted[lot]);
            if (other[lot]) {
                removeAll(lot);
            }
        }
        for (int lot = 0; lot < wanted.length; lot++) {
            if (other[lot]) {
                restore(lot, wanted[lot]);
            }
        }
    }

    Plan plan() {
        var placements = new ArrayList<Placement>();
        for (int number = 0; number < cuts.length; number++) {
            int lot = number;
            var cut = cuts[number];
            IntStream.range(0, cut.loads)
                    .boxed()
                    .sorted((one, other) -> Integer.compare(cut.slot[one], cut.slot[other]))
                    .forEach(load -> placements.add(placement(lot, load)));
        }
        return new Plan(placements);
    }

    private Placement placement(int number, int load) {
        var lot = lots.get(number);
        var cut = cuts[number];
        var parts = IntStream.range(0, cut.slotOf.length)
                .filter(part -> cut.slotOf[part] == cut.slot[load])
                .mapToObj(part -> lot.parts.get(part).id())
                .toList();
        return new Placement(
                lot.consignment.id(),
                cut.slot[load],
                haul(number, cut.haul[load]).typeIds(problem),
                lot.consignment.isCut() ? parts : List.of());
    }

    /** The way to equip a load that a placement means, or {@link Cut#LEFT}. */
    int haulFor(int number, Placement placement) {
        var hauls = lots.get(number).least.hauls;
        return IntStream.range(0, hauls.size())
                .filter(haul -> hauls.get(haul).typeIds(problem).equals(placement.vehicleTypes()))
                .findFirst()
                .orElse(Cut.LEFT);
    }
}
