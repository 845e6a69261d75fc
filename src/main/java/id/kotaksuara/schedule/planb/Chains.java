package id.kotaksuara.schedule.planb;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds slots for consignments that have none, while so many others give up theirs and find another: who is pushed out
 * pushes out the next. Only boxes are counted here, a wave's room against its loads; the other rules are left to be tested.
 */
final class Chains {

    /** Keeps the search under a tenth of a second for 60 consignments. */
    private static final int MOST_STEPS = 2_000_000;

    private final PlanningProblem problem;
    private final LocalDate from;
    private final List<Consignment> all;
    private final boolean[] settled; // may not be pushed out, or has been already
    private final int[] slots; // -1: none
    private final Map<String, int[]> free; // boxes, by warehouse and slot
    private final Deque<Integer> pushed = new ArrayDeque<>();
    private final List<Placement> steps = new ArrayList<>();
    private Predicate<List<Placement>> taker;
    private int count;
    private boolean enough;

    /**
     * @param plan what stays where nobody pushes it
     * @param from the first day on which anything may leave
     * @param stays who may not be pushed out
     */
    Chains(PlanningProblem problem, Plan plan, LocalDate from, Predicate<Consignment> stays) {
        this.problem = problem;
        this.from = from;
        this.all = problem.consignments();
        this.slots = all.stream()
                .mapToInt(it -> plan.placementOf(it.id()).map(Placement::slot).orElse(-1))
                .toArray();
        this.settled = new boolean[all.size()];
        IntStream.range(0, all.size()).forEach(it -> settled[it] = slots[it] < 0 || stays.test(all.get(it)));
        this.free = problem.origins().stream().collect(Collectors.toMap(Origin::id, this::room));
        IntStream.range(0, all.size()).filter(it -> slots[it] >= 0).forEach(it -> take(it, slots[it], 1));
    }

    private int[] room(Origin origin) {
        return IntStream.range(0, problem.slots())
                .map(slot -> Math.min(origin.storageCapacity(), origin.dockPerWave()))
                .toArray();
    }

    /** Tells every way to place these while exactly so many others move, until the taker has had enough. */
    void tell(List<Consignment> missing, int others, Predicate<List<Placement>> untilEnough) {
        taker = untilEnough;
        enough = false;
        count = 0;
        missing.forEach(it -> pushed.addLast(all.indexOf(it)));
        goOn(others);
        pushed.clear();
    }

    private void goOn(int budget) {
        if (enough || ++count > MOST_STEPS) {
            return;
        }
        if (pushed.isEmpty()) {
            enough = budget == 0 && taker.test(List.copyOf(steps));
            return;
        }
        int it = pushed.removeFirst();
        for (int slot = 0; slot < problem.slots(); slot++) {
            if (slot != slots[it] && mayLeave(all.get(it), slot)) {
                put(it, slot, budget);
            }
        }
        pushed.addFirst(it);
    }

    private void put(int it, int slot, int budget) {
        take(it, slot, 1);
        steps.add(new Placement(all.get(it).id(), slot, List.of()));
        int missing = -free.get(all.get(it).origin())[slot];
        if (missing <= 0) {
            goOn(budget);
        } else if (budget > 0) {
            for (int other = 0; other < all.size(); other++) {
                if (slots[other] == slot && !settled[other] && frees(other, it, missing)) {
                    pushOut(other, slot, budget);
                }
            }
        }
        steps.remove(steps.size() - 1);
        take(it, slot, -1);
    }

    private boolean frees(int other, int it, int missing) {
        return all.get(other).origin().equals(all.get(it).origin())
                && all.get(other).boxes() >= missing;
    }

    private void pushOut(int other, int slot, int budget) {
        settled[other] = true;
        take(other, slot, -1);
        pushed.addLast(other);
        goOn(budget - 1);
        pushed.removeLast();
        take(other, slot, 1);
        settled[other] = false;
    }

    private void take(int it, int slot, int sign) {
        free.get(all.get(it).origin())[slot] -= sign * all.get(it).boxes();
    }

    private boolean mayLeave(Consignment it, int slot) {
        var day = problem.dayOf(slot);
        var agreed = it.dates().pinned();
        return !day.isBefore(from) && !it.way().blockedDays().contains(day) && (agreed == null || agreed.equals(day));
    }
}
