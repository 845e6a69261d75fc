package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** A plan in the making that never breaks a rule: what stands, is loaded, is on the road and lies in the stores. */
final class Yard {

    static final int LEFT = -1;

    final List<Load> loads;
    final StandingTally tally;

    private final PlanningProblem problem;
    private final int[] option;
    private final Floor[] floors;
    private final Lent[] escorts;
    private final Lent[] vehicles;
    private final long[] stored;

    Yard(PlanningProblem problem) {
        this.problem = problem;
        int slots = problem.slots();
        var index = new Index(problem);
        loads = problem.consignments().stream()
                .map(consignment -> new Load(problem, consignment, index))
                .toList();
        option = new int[loads.size()];
        Arrays.fill(option, LEFT);
        tally = new StandingTally(problem);
        loads.forEach(load -> tally.left(load, 1));
        floors = problem.origins().stream()
                .map(origin -> new Floor(origin, problem))
                .toArray(Floor[]::new);
        escorts = problem.origins().stream()
                .map(origin -> Lent.escorts(origin, slots))
                .toArray(Lent[]::new);
        vehicles = problem.vehicles().stream()
                .map(type -> Lent.vehicles(type, slots))
                .toArray(Lent[]::new);
        stored = new long[problem.destinations().size()];
    }

    int origins() {
        return floors.length;
    }

    int optionOf(int load) {
        return option[load];
    }

    boolean isLeft(int load) {
        return option[load] == LEFT;
    }

    int slotOf(int load) {
        return isLeft(load) ? LEFT : loads.get(load).slotOf(option[load]);
    }

    /** The option that a placement means, if the load has it. */
    OptionalInt optionFor(int number, Placement placement) {
        var load = loads.get(number);
        return Arrays.stream(load.options)
                .filter(choice -> load.slotOf(choice) == placement.slot()
                        && typesOf(load, choice).equals(placement.vehicleTypes()))
                .findFirst();
    }

    /** Places a load that is left, if no rule forbids it; otherwise changes nothing. */
    boolean place(int number, int choice) {
        var load = loads.get(number);
        int slot = load.slotOf(choice);
        boolean allowed = floors[load.origin].allows(slot, load.boxes)
                && escorts[load.origin].isFree(escortsFor(load, choice), slot, load.escortBusySlots)
                && hasRoom(load, slot)
                && takeVehicles(load, slot, load.hauls.get(load.haulOf(choice)));
        if (allowed) {
            option[number] = choice;
            book(load, choice, 1);
            tally.left(load, -1);
            tally.placed(load, choice, 1);
        }
        return allowed;
    }

    void placeIfLeft(int number, int choice) {
        if (isLeft(number)) {
            place(number, choice);
        }
    }

    /** Places a load that is left in a slot, on the best vehicles that are free. */
    boolean placeIn(int number, int slot) {
        var load = loads.get(number);
        for (int choice : load.options) {
            if (load.slotOf(choice) == slot && place(number, choice)) {
                return true;
            }
        }
        return false;
    }

    void remove(int number) {
        var load = loads.get(number);
        int slot = load.slotOf(option[number]);
        var haul = load.hauls.get(load.haulOf(option[number]));
        for (int leg = 0; leg < load.legs; leg++) {
            lend(load, slot, haul, leg, -1);
        }
        book(load, option[number], -1);
        tally.placed(load, option[number], -1);
        tally.left(load, 1);
        option[number] = LEFT;
    }

    /** Puts a load back where it was, or leaves it. */
    void restore(int number, int choice) {
        if (option[number] == choice) {
            return;
        }
        if (!isLeft(number)) {
            remove(number);
        }
        if (choice != LEFT && !place(number, choice)) {
            throw new IllegalStateException(
                    "was valid: " + loads.get(number).consignment.id());
        }
    }

    /** Boxes that may still leave in a slot from where a load lies, as far as that wave alone decides. */
    int space(int number, int slot) {
        return floors[loads.get(number).origin].space(slot);
    }

    Plan plan() {
        var placements = new ArrayList<Placement>();
        for (int number = 0; number < option.length; number++) {
            if (!isLeft(number)) {
                var load = loads.get(number);
                placements.add(new Placement(load.consignment.id(), slotOf(number), typesOf(load, option[number])));
            }
        }
        return new Plan(placements);
    }

    private List<String> typesOf(Load load, int choice) {
        return Arrays.stream(load.hauls.get(load.haulOf(choice)).types())
                .mapToObj(type -> problem.vehicles().get(type).id())
                .toList();
    }

    private boolean hasRoom(Load load, int slot) {
        return !load.stored[slot]
                || stored[load.destination] + load.boxes
                        <= problem.destinations()
                                .get(load.destination)
                                .storageCapacity()
                                .getAsInt();
    }

    private boolean takeVehicles(Load load, int slot, Load.Haul haul) {
        for (int leg = 0; leg < load.legs; leg++) {
            if (!areFree(load, slot, haul, leg)) {
                while (--leg >= 0) {
                    lend(load, slot, haul, leg, -1);
                }
                return false;
            }
            lend(load, slot, haul, leg, 1);
        }
        return true;
    }

    private boolean areFree(Load load, int slot, Load.Haul haul, int leg) {
        int from = start(slot, load.legStart[leg]);
        return vehicles[haul.types()[leg]].isFree(haul.vehicles()[leg], from, load.legBusy[leg]);
    }

    private void lend(Load load, int slot, Load.Haul haul, int leg, int sign) {
        int from = start(slot, load.legStart[leg]);
        vehicles[haul.types()[leg]].lend(sign * haul.vehicles()[leg], from, load.legBusy[leg]);
    }

    /** Beyond the last slot it is all the same. */
    private int start(int slot, int later) {
        return (int) Math.min(problem.slots(), (long) slot + later);
    }

    private int escortsFor(Load load, int choice) {
        int vehicles = load.legs == 0 ? 0 : load.hauls.get(load.haulOf(choice)).vehicles()[0];
        return problem.origins().get(load.origin).escortsFor(vehicles);
    }

    private void book(Load load, int choice, int sign) {
        int slot = load.slotOf(choice);
        escorts[load.origin].lend(sign * escortsFor(load, choice), slot, load.escortBusySlots);
        if (load.stored[slot]) {
            stored[load.destination] += (long) sign * load.boxes;
        }
        floors[load.origin].ship(slot, (long) sign * load.boxes);
    }
}
