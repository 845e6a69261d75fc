package id.kotaksuara.schedule.meeting;

import static java.util.Comparator.comparingInt;

import id.kotaksuara.planner.planning.Breach;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Move;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Price;
import id.kotaksuara.planner.words.PlanChanges;
import id.kotaksuara.planner.words.PlanChanges.Change;
import id.kotaksuara.planner.words.PlanChanges.LevelChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    Consequence {
        levels = List.copyOf(levels);
        shifts = List.copyOf(shifts);
        against = List.copyOf(against);
    }

    /** Of binding consignments of a problem, of which this is the plan so far. */
    static Consequence of(PlanningProblem problem, Plan plan, Binding binding, Price.Prover prover) {
        var bound = binding.problem(problem);
        var moves = binding.ids().stream()
                .flatMap(id -> nearest(bound, plan, id, binding.slots(problem, id)).stream())
                .toList();
        if (moves.isEmpty() || moves.size() < binding.ids().size()) {
            return impossible(binding, List.of(), true);
        }
        var price = Price.of(new Price.Bound(bound, plan, binding.ids()), prover);
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
    private static Optional<Move> nearest(PlanningProblem bound, Plan plan, String id, List<Integer> slots) {
        return slots.stream()
                .map(slot -> Move.of(bound, plan.without(id), id, slot))
                .min(comparingInt((Move move) -> isOwn(move) ? 1 : 0)
                        .thenComparing(move -> move.breaches().size()));
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
}
