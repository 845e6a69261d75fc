package id.kotaksuara.schedule.meeting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.kotaksuara.planner.loads.WholeLoads;
import id.kotaksuara.planner.planning.Breach;
import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Mending;
import id.kotaksuara.planner.planning.Move;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanScore;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.words.PlanChanges;
import id.kotaksuara.planner.words.PlanChanges.Change;
import id.kotaksuara.planner.words.PlanChanges.LevelChange;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What follows for everybody when consignments are bound to certain waves and all is planned again.
 *
 * @param plan the plan that follows, if all of them find a place in it
 * @param levels what becomes better or worse in it
 * @param shifts who else leaves at another time, or on other vehicles
 * @param against where there is no such plan: the rules that the smallest change by hand would break
 */
record Consequence(Optional<Plan> plan, List<LevelChange> levels, List<Change> shifts, List<Breach> against) {

    /** Searching little moves few others; searching as usual may find a better plan. */
    private static final List<Integer> ROUNDS = List.of(0, 300);

    Consequence {
        levels = List.copyOf(levels);
        shifts = List.copyOf(shifts);
        against = List.copyOf(against);
    }

    /** Of binding consignments of a problem, of which this is the plan so far. */
    static Consequence of(PlanningProblem problem, Plan plan, Binding binding) {
        var bound = binding.problem(problem);
        var moves = binding.ids().stream()
                .flatMap(id -> nearest(bound, plan, id, binding).stream())
                .toList();
        return moves.isEmpty() || moves.size() < binding.ids().size()
                ? new Consequence(Optional.empty(), List.of(), List.of(), List.of())
                : again(bound, plan, binding, moves)
                        .map(then -> follows(problem, plan, then, binding))
                        .orElseGet(() -> impossible(moves));
    }

    public boolean possible() {
        return plan.isPresent();
    }

    /** Nobody else notices. */
    public boolean free() {
        return possible() && shifts.isEmpty() && levels.stream().noneMatch(LevelChange::worse);
    }

    /** Boxes more than before that have no day. */
    public long displaced() {
        return displaced(levels);
    }

    static long displaced(List<LevelChange> levels) {
        return levels.stream()
                .filter(change -> change.level() == Level.BOXES_LEFT && change.worse())
                .mapToLong(change -> change.after() - change.before())
                .sum();
    }

    /** The move by hand that breaks fewest rules. */
    private static Optional<Move> nearest(PlanningProblem bound, Plan plan, String id, Binding binding) {
        var load = Placement.ofParts(id, binding.partsOf(bound.consignment(id)));
        return binding.slots(bound, id).stream()
                .map(slot -> Move.of(bound, plan, load, slot))
                .min(comparingInt(move -> move.breaches().size()));
    }

    /**
     * A plan in which all of them leave as they are bound. What people talk about comes first, down to the wishes; of plans
     * that are equal there the one that moves fewest others, and only then trips and waiting.
     */
    private static Optional<Plan> again(PlanningProblem bound, Plan plan, Binding binding, List<Move> moves) {
        var byHand = first(bound, plan, binding, moves);
        return candidates(bound, plan, byHand, binding)
                .filter(then -> binding.isPlacedIn(then, bound))
                .filter(then -> PlanChecker.check(bound, then).isValid())
                .distinct()
                .min(comparing((Plan then) -> PlanChecker.score(bound, then), Consequence::compareDownToWishes)
                        .thenComparing(then -> shifts(plan, then, binding))
                        .thenComparing(then -> PlanChecker.score(bound, then)));
    }

    private static Stream<Plan> candidates(PlanningProblem bound, Plan plan, Plan byHand, Binding binding) {
        return Stream.of(
                        Stream.of(byHand),
                        mended(bound, plan, binding),
                        exchanges(plan, byHand, binding),
                        ROUNDS.stream().map(rounds -> HardestFirstPlanner.plan(bound, byHand, rounds)),
                        Stream.of(HardestFirstPlanner.plan(bound, byHand), HardestFirstPlanner.plan(bound, plan)))
                .flatMap(Function.identity());
    }

    /** One of those who leave in the new wave takes the old one. */
    private static Stream<Plan> exchanges(Plan plan, Plan byHand, Binding binding) {
        return binding.ids().stream().flatMap(id -> {
            var old = slot(plan, id, binding);
            var taken = slot(byHand, id, binding);
            return byHand.placements().stream()
                    .filter(other -> old.isPresent() && taken.equals(Optional.of(other.slot())))
                    .filter(other -> !binding.ids().contains(other.consignment()))
                    .map(other -> exchanged(byHand, other, old.orElseThrow()));
        });
    }

    private static int compareDownToWishes(PlanScore one, PlanScore other) {
        return Arrays.stream(Level.values())
                .filter(level -> level.compareTo(Level.WISH_DAYS) <= 0)
                .mapToInt(level -> Long.compare(one.at(level), other.at(level)))
                .filter(sign -> sign != 0)
                .findFirst()
                .orElse(0);
    }

    private static Plan first(PlanningProblem bound, Plan plan, Binding binding, List<Move> moves) {
        var byHand = plan;
        for (int number = 0; number < moves.size(); number++) {
            String id = binding.ids().get(number);
            var slots = binding.slots(bound, id);
            var load = moves.get(number).plan().placementsOf(id).stream()
                    .filter(placement -> slots.contains(placement.slot()))
                    .findFirst();
            byHand = load.map(byHand::with).orElse(byHand);
        }
        return byHand;
    }

    private static Plan exchanged(Plan plan, Placement other, int slot) {
        var rest = other.parts().isEmpty()
                ? plan.without(other.consignment())
                : plan.without(other.consignment(), other.parts());
        return rest.joining(new Placement(other.consignment(), slot, other.vehicleTypes(), other.parts()));
    }

    /** Loads as they are packed that give up their wave for it; the fewest others move. */
    private static Stream<Plan> mended(PlanningProblem bound, Plan plan, Binding binding) {
        var packed = WholeLoads.of(bound, plan, WholeLoads.Naming.BY_SLOT);
        var ids = packed.packed().entrySet().stream()
                .filter(load -> binding.ids().contains(load.getValue().consignment()))
                .filter(load -> binding.parts().isEmpty()
                        || load.getValue().parts().stream().anyMatch(binding.parts()::contains))
                .map(Map.Entry::getKey)
                .toList();
        return Mending.of(packed.problem(), packed.plan(), ids)
                .map(mending -> packed.unpacked(mending.plan()))
                .stream();
    }

    private static Consequence follows(PlanningProblem problem, Plan plan, Plan then, Binding binding) {
        var changes = PlanChanges.of(problem, plan, problem, then);
        return new Consequence(
                Optional.of(then),
                changes.levels().stream()
                        .filter(change -> change.better() || change.worse())
                        .toList(),
                changes.consignments().stream()
                        .filter(change -> !binding.ids().contains(change.code()))
                        .toList(),
                List.of());
    }

    private static Consequence impossible(List<Move> moves) {
        return new Consequence(
                Optional.empty(),
                List.of(),
                List.of(),
                moves.stream()
                        .flatMap(move -> move.breaches().stream())
                        .distinct()
                        .toList());
    }

    /** How many others are touched. */
    private static long shifts(Plan before, Plan after, Binding binding) {
        return Stream.concat(before.placements().stream(), after.placements().stream())
                .filter(placement -> !binding.ids().contains(placement.consignment()))
                .filter(placement -> !before.placements().contains(placement)
                        || !after.placements().contains(placement))
                .map(Placement::consignment)
                .distinct()
                .count();
    }

    private static Optional<Integer> slot(Plan plan, String id, Binding binding) {
        return plan.placementsOf(id).stream()
                .filter(load ->
                        binding.parts().isEmpty() || load.parts().stream().anyMatch(binding.parts()::contains))
                .map(Placement::slot)
                .findFirst();
    }
}
