package id.kotaksuara.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** A plan in the making that never breaks a rule: what stands, is loaded, is on the road and lies in the stores. */
final class Yard {

    static final int LEFT = -1;

    final List<Load> loads;
    final Tally tally;

    private final PlanningProblem problem;
    private final int slots;
    private final int[] option;
    private final int[] escorts;
    private final int[] counts;
    private final long[][] shipped;
    private final long[][] standing;
    private final int[][] convoys;
    private final int[][] taken;
    private final long[] stored;

    Yard(PlanningProblem problem) {
        this(problem, slot -> false);
    }

    /** A yard where nothing may leave in some slots. */
    Yard(PlanningProblem problem, IntPredicate shut) {
        this.problem = problem;
        slots = problem.slots();
        var index = new Index(problem);
        loads = problem.consignments().stream()
                .map(consignment -> new Load(problem, consignment, index, shut))
                .toList();
        option = new int[loads.size()];
        Arrays.fill(option, LEFT);
        tally = new Tally(problem);
        loads.forEach(load -> tally.left(load, 1));
        escorts = problem.origins().stream()
                .mapToInt(origin -> origin.escorts().orElse(Integer.MAX_VALUE))
                .toArray();
        counts = problem.vehicles().stream().mapToInt(VehicleType::count).toArray();
        shipped = new long[problem.origins().size()][slots];
        standing = new long[problem.origins().size()][slots];
        convoys = new int[problem.origins().size()][slots];
        taken = new int[problem.vehicles().size()][slots];
        stored = new long[problem.destinations().size()];
        for (int origin = 0; origin < standing.length && slots > 0; origin++) {
            standing[origin][0] = problem.origins().get(origin).firstStanding();
            stand(origin, 0);
        }
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
        if (!standsReady(load, slot) || !hasEscort(load, slot) || !hasRoom(load, slot)) {
            return false;
        }
        if (!takeVehicles(load, slot, load.hauls.get(load.haulOf(choice)))) {
            return false;
        }
        option[number] = choice;
        book(load, slot, 1);
        tally.left(load, -1);
        tally.placed(load, choice, 1);
        return true;
    }

    void placeIfLeft(int number, int choice) {
        if (isLeft(number)) {
            place(number, choice);
        }
    }

    void remove(int number) {
        var load = loads.get(number);
        int slot = load.slotOf(option[number]);
        var haul = load.hauls.get(load.haulOf(option[number]));
        for (int leg = 0; leg < load.legs; leg++) {
            takeLeg(load, slot, haul, leg, -1);
        }
        book(load, slot, -1);
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
        int origin = loads.get(number).origin;
        long most =
                Math.min(standing[origin][slot], problem.origins().get(origin).dockPerWave());
        return (int) Math.max(0, most - shipped[origin][slot]);
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

    private boolean standsReady(Load load, int slot) {
        var origin = problem.origins().get(load.origin);
        long[] out = shipped[load.origin];
        long[] stands = standing[load.origin];
        long missing = load.boxes;
        if (out[slot] + missing > Math.min(stands[slot], origin.dockPerWave())) {
            return false;
        }
        for (int next = slot + 1; next < slots; next++) {
            long less = origin.standingAfter(stands[next - 1] - missing, out[next - 1]);
            missing = stands[next] - less;
            if (missing == 0) {
                return true;
            }
            if (out[next] > less) {
                return false;
            }
        }
        return true;
    }

    private boolean hasEscort(Load load, int slot) {
        return free(convoys[load.origin], 1, escorts[load.origin], slot, end(slot, load.escortBusySlots));
    }

    private boolean hasRoom(Load load, int slot) {
        return !load.stored[slot]
                || stored[load.destination] + load.boxes
                        <= problem.destinations()
                                .get(load.destination)
                                .storageCapacity()
                                .getAsInt();
    }

    private boolean takeVehicles(Load load, int slot, Haul haul) {
        for (int leg = 0; leg < load.legs; leg++) {
            if (!takeLeg(load, slot, haul, leg, 1)) {
                while (--leg >= 0) {
                    takeLeg(load, slot, haul, leg, -1);
                }
                return false;
            }
        }
        return true;
    }

    private boolean takeLeg(Load load, int slot, Haul haul, int number, int sign) {
        int from = end(slot, load.legStart[number]);
        int until = end(from, load.legBusy[number]);
        int type = haul.types()[number];
        int[] use = taken[type];
        if (sign > 0 && !free(use, haul.vehicles()[number], counts[type], from, until)) {
            return false;
        }
        for (int at = from; at < until; at++) {
            use[at] += sign * haul.vehicles()[number];
        }
        return true;
    }

    private static boolean free(int[] use, int wanted, int limit, int from, int until) {
        for (int at = from; at < until; at++) {
            if (use[at] > limit - wanted) {
                return false;
            }
        }
        return true;
    }

    private int end(int from, int length) {
        return (int) Math.min(slots, (long) from + length);
    }

    private void book(Load load, int slot, int sign) {
        int until = end(slot, load.escortBusySlots);
        for (int at = slot; at < until; at++) {
            convoys[load.origin][at] += sign;
        }
        if (load.stored[slot]) {
            stored[load.destination] += (long) sign * load.boxes;
        }
        shipped[load.origin][slot] += (long) sign * load.boxes;
        stand(load.origin, slot);
    }

    private void stand(int number, int from) {
        var origin = problem.origins().get(number);
        for (int slot = from + 1; slot < slots; slot++) {
            standing[number][slot] = origin.standingAfter(standing[number][slot - 1], shipped[number][slot - 1]);
        }
    }
}
