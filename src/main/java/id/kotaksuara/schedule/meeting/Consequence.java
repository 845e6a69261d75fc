package id.kotaksuara.schedule.meeting;

import static java.util.Comparator.comparingInt;

import id.kotaksuara.planner.loads.WholeLoads;
import id.kotaksuara.planner.planning.Breach;
import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Mending;
import id.kotaksuara.planner.planning.Move;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Price;
import id.kotaksuara.planner.words.PlanChanges;
import id.kotaksuara.planner.words.PlanChanges.Change;
import id.kotaksuara.planner.words.PlanChanges.LevelChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What follows for everybody when consignments are bound to certain waves and all is planned again.
 *
 * @param day to which they are bound
 * @param plan the plan that follows, if all of them find a place in it
 * @param levels what becomes better or worse in it
 * @param shifts who else leaves at another time, or on other vehicles
 * @param against where there is no such plan: the rules that the smallest change by hand would break
 * @param proven whether no plan leaves fewer boxes behind, or, where none was found, that there is none
 * @param fewest whether it is proven that fewer others cannot move
 */
record Consequence(
        LocalDate day,
        Optional<Plan> plan,
        List<LevelChange> levels,
        List<Change> shifts,
        List<Breach> against,
        boolean proven,
        boolean fewest) {

    /** Searching little moves few others; searching as usual may find a better plan. */
    private static final List<Integer> ROUNDS = List.of(0, 300);

    Consequence {
        levels = List.copyOf(levels);
        shifts = List.copyOf(shifts);
        against = List.copyOf(against);
    }

    /** Of binding consignments of a problem, of which this is the plan so far. */
    static Consequence of(PlanningProblem problem, Plan plan, Binding binding, Price.Prover prover) {
        var bound = binding.problem(problem);
        var moves = binding.ids().stream()
                .flatMap(id -> nearest(bound, plan, id, binding).stream())
                .toList();
        if (moves.isEmpty() || moves.size() < binding.ids().size()) {
            return impossible(binding, List.of(), true);
        }
        var price = Price.of(
                new Price.Bound(bound, plan, binding.ids(), binding.parts()),
                candidates(bound, plan, first(bound, plan, binding, moves), binding),
                prover);
        return price.plan()
                .map(then -> follows(problem, plan, price, binding))
                .orElseGet(() -> impossible(
                        binding,
                        moves,
                        price.proven() || !bound.isCut() && moves.stream().anyMatch(Consequence::isOwn)));
    }

    /** No other plan helps against a rule about the consignment alone. */
    private static boolean isOwn(Move move) {
        return move.breaches().stream().anyMatch(breach -> !breach.rule().isShared());
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

    /** The move by hand that breaks fewest rules; a rule about the consignment alone weighs more than all others. */
    private static Optional<Move> nearest(PlanningProblem bound, Plan plan, String id, Binding binding) {
        var load = Placement.ofParts(id, binding.partsOf(bound.consignment(id)));
        return binding.slots(bound, id).stream()
                .map(slot -> Move.of(bound, plan, load, slot))
                .min(comparingInt((Move move) -> isOwn(move) ? 1 : 0)
                        .thenComparing(move -> move.breaches().size()));
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

    private static Consequence follows(PlanningProblem problem, Plan plan, Price price, Binding binding) {
        var then = price.plan().orElseThrow();
        var changes = PlanChanges.of(problem, plan, problem, then);
        return new Consequence(
                binding.day(),
                Optional.of(then),
                changes.levels().stream()
                        .filter(change -> change.better() || change.worse())
                        .toList(),
                changes.consignments().stream()
                        .filter(change -> !binding.ids().contains(change.code()))
                        .toList(),
                List.of(),
                price.proven(),
                price.fewest());
    }

    private static Consequence impossible(Binding binding, List<Move> moves, boolean proven) {
        return new Consequence(
                binding.day(),
                Optional.empty(),
                List.of(),
                List.of(),
                moves.stream()
                        .flatMap(move -> move.breaches().stream())
                        .distinct()
                        .toList(),
                proven,
                false);
    }

    private static Optional<Integer> slot(Plan plan, String id, Binding binding) {
        return plan.placementsOf(id).stream()
                .filter(load ->
                        binding.parts().isEmpty() || load.parts().stream().anyMatch(binding.parts()::contains))
                .map(Placement::slot)
                .findFirst();
    }
}
