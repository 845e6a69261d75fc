package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** A plan in the making that never breaks a rule: what stands, is loaded, is on the road and lies in the stores. */
final class Yard {

    static final int LEFT = -1;

    final List<Load> loads;
    final ScoreTally tally;

    private final PlanningProblem problem;
    private final SharedMeans means;
    private final int[] option;

    Yard(PlanningProblem problem) {
        this.problem = problem;
        var index = new Index(problem);
        loads = problem.consignments().stream()
                .map(consignment -> new Load(problem, consignment, index))
                .toList();
        option = new int[loads.size()];
        Arrays.fill(option, LEFT);
        tally = new ScoreTally(problem);
        loads.forEach(load -> tally.left(load, 1));
        means = new SharedMeans(problem);
    }

    int origins() {
        return means.origins();
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
                        && load.haul(choice).typeIds(problem).equals(placement.vehicleTypes()))
                .findFirst();
    }

    /** Places a load that is left, if no rule forbids it; otherwise changes nothing. */
    boolean place(int number, int choice) {
        var load = loads.get(number);
        int slot = load.slotOf(choice);
        boolean allowed = means.floor(load).allows(slot, load.boxes)
                && means.areEscortsFree(load, slot, escortsFor(load, choice))
                && load.boxes <= means.room(load, slot)
                && takeVehicles(load.haul(choice), slot);
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
        var haul = load.haul(option[number]);
        for (int leg = 0; leg < load.legs; leg++) {
            means.lend(haul, leg, slot, -haul.vehicles()[leg]);
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
        return means.floor(loads.get(number)).space(slot);
    }

    Plan plan() {
        var placements = new ArrayList<Placement>();
        for (int number = 0; number < option.length; number++) {
            if (!isLeft(number)) {
                var load = loads.get(number);
                placements.add(new Placement(
                        load.consignment.id(),
                        slotOf(number),
                        load.haul(option[number]).typeIds(problem)));
            }
        }
        return new Plan(placements);
    }

    private boolean takeVehicles(Load.Haul haul, int slot) {
        for (int leg = 0; leg < haul.types().length; leg++) {
            if (!means.areVehiclesFree(haul, leg, slot, haul.vehicles()[leg])) {
                while (--leg >= 0) {
                    means.lend(haul, leg, slot, -haul.vehicles()[leg]);
                }
                return false;
            }
            means.lend(haul, leg, slot, haul.vehicles()[leg]);
        }
        return true;
    }

    private int escortsFor(Load load, int choice) {
        return means.escortsFor(load, load.legs == 0 ? 0 : load.haul(choice).vehicles()[0]);
    }

    private void book(Load load, int choice, int sign) {
        means.book(load, load.slotOf(choice), (long) sign * load.boxes, sign * escortsFor(load, choice));
    }
}
