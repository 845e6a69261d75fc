package id.kotaksuara.planner.planning;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Puts consignments where they are bound to go while as few others as can be give up their wave and find another: who is
 * pushed out may push out the next. Every step keeps every rule.
 *
 * @param plan the plan that follows; none more is left in it than before
 * @param moved how many others leave otherwise than before
 * @param fewest whether it is proven that fewer moved ones do not do
 */
public record Mending(Plan plan, int moved, boolean fewest) {

    private static final int MOST_MOVED = 4;
    private static final int MOST_STEPS = 150_000;
    private static final int MOST_COMPARED = 12;

    /** Of a plan whose other consignments keep every rule; empty where no short way was found, consignments are cut or share vehicles. */
    public static Optional<Mending> of(PlanningProblem bound, Plan before, Collection<String> ids) {
        if (bound.isCut() || !bound.shares().isNone() || bound.slots() == 0) {
            return Optional.empty();
        }
        boolean complete = true;
        for (int moved = 0; moved <= MOST_MOVED; moved++) {
            var search = new Search(bound, before, ids);
            var found = search.with(moved);
            if (found.isPresent()) {
                return Optional.of(new Mending(found.get(), moved, complete));
            }
            complete &= search.isComplete();
        }
        return Optional.empty();
    }

    /** One number of others that move. */
    private static final class Search {

        private final PlanningProblem problem;
        private final Yard yard;
        private final int[] old;
        private final Set<Integer> settled = new HashSet<>();
        private final Deque<Integer> waiting = new ArrayDeque<>();
        private Optional<Plan> best = Optional.empty();
        private int steps;
        private int found;

        Search(PlanningProblem problem, Plan before, Collection<String> ids) {
            this.problem = problem;
            yard = new Yard(problem);
            old = new int[yard.loads.size()];
            for (int load = 0; load < old.length; load++) {
                String id = yard.loads.get(load).consignment.id();
                old[load] = Yard.LEFT;
                if (ids.contains(id)) {
                    waiting.addLast(load);
                    settled.add(load);
                } else {
                    keep(load, before.placementOf(id));
                }
            }
        }

        private void keep(int load, Optional<Placement> placement) {
            var option = placement.map(known -> yard.optionFor(load, known)).orElse(OptionalInt.empty());
            if (option.isPresent() && yard.place(load, option.getAsInt())) {
                old[load] = option.getAsInt();
            } else if (placement.isPresent()) {
                waiting.addLast(load);
                settled.add(load);
            }
        }

        Optional<Plan> with(int others) {
            go(others);
            return best;
        }

        boolean isComplete() {
            return steps <= MOST_STEPS;
        }

        private void go(int budget) {
            if (++steps > MOST_STEPS || found >= MOST_COMPARED) {
                return;
            }
            if (waiting.isEmpty()) {
                if (budget == 0) {
                    take();
                }
                return;
            }
            int load = waiting.removeFirst();
            for (int option : yard.loads.get(load).options) {
                if (option != old[load]) {
                    put(load, option, budget, 0);
                }
            }
            waiting.addFirst(load);
        }

        /** In an option, if need be in place of others, each after the one before. */
        private void put(int load, int option, int budget, int from) {
            if (yard.place(load, option)) {
                go(budget);
                yard.remove(load);
                return;
            }
            for (int other = from; budget > 0 && other < old.length && steps <= MOST_STEPS; other++) {
                if (!yard.isLeft(other) && !settled.contains(other) && isInTheWay(other, load)) {
                    pushOut(load, option, budget, other);
                }
            }
        }

        private void pushOut(int load, int option, int budget, int other) {
            steps++;
            yard.remove(other);
            settled.add(other);
            waiting.addLast(other);
            put(load, option, budget - 1, other + 1);
            waiting.removeLast();
            settled.remove(other);
            yard.restore(other, old[other]);
        }

        private boolean isInTheWay(int other, int load) {
            var one = yard.loads.get(other);
            var two = yard.loads.get(load);
            return one.origin == two.origin
                    || one.destination == two.destination
                    || (one.vehicleMask & two.vehicleMask) != 0;
        }

        private void take() {
            found++;
            var plan = yard.plan();
            if (best.isEmpty() || PlanChecker.score(problem, plan).betterThan(PlanChecker.score(problem, best.get()))) {
                best = Optional.of(plan);
            }
        }
    }
}
