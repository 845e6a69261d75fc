package id.kotaksuara.contingency;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.kotaksuara.planning.Consignment;
import id.kotaksuara.planning.HardestFirstPlanner;
import id.kotaksuara.planning.Move;
import id.kotaksuara.planning.Placement;
import id.kotaksuara.planning.Plan;
import id.kotaksuara.planning.PlanChecker;
import id.kotaksuara.planning.PlanScore;
import id.kotaksuara.planning.PlanningProblem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the plan that follows a closure with as few changes as can be: first nobody moves but the district itself, then one
 * other consignment makes room, and only then is all planned again that has not left. Same schedule, same plan.
 */
final class Detour {

    private final PlanningProblem problem;
    private final Plan before;
    private final Plan rest;
    private final Closure closure;
    private final List<Consignment> stopped;

    private Detour(PlanningProblem facts, Plan before, Closure closure) {
        this.problem = closure.applyTo(facts, before);
        this.before = before;
        this.closure = closure;
        this.stopped = closure.stopped(problem, before).stream()
                .sorted(comparingInt(Consignment::boxes).reversed().thenComparing(Consignment::id))
                .toList();
        var others = before;
        for (var consignment : stopped) {
            others = others.without(consignment.id());
        }
        this.rest = others;
    }

    static PlanB of(PlanningProblem facts, Plan before, Closure closure) {
        return new PlanB(closure, new Detour(facts, before, closure).plan());
    }

    private Plan plan() {
        return alone().or(this::oneMakesRoom).orElseGet(this::planAgain);
    }

    private Optional<Plan> alone() {
        return placed(rest, stopped);
    }

    private Optional<Plan> oneMakesRoom() {
        return problem.consignments().stream()
                .filter(this::mayMakeRoom)
                .map(other -> placed(rest.without(other.id()), stopped).flatMap(plan -> placed(plan, List.of(other))))
                .flatMap(Optional::stream)
                .min(comparing(this::score));
    }

    private boolean mayMakeRoom(Consignment other) {
        return rest.placementOf(other.id()).isPresent()
                && other.dates().pinned() == null
                && !closure.hasLeft(problem, before, other.id());
    }

    /** The plan with all of these, each in its best slot, or nothing where one of them finds none. */
    private Optional<Plan> placed(Plan plan, List<Consignment> missing) {
        var placed = Optional.of(plan);
        for (var consignment : missing) {
            placed = placed.flatMap(so -> bestSlot(so, consignment));
        }
        return placed;
    }

    private Optional<Plan> bestSlot(Plan plan, Consignment consignment) {
        return IntStream.range(0, problem.slots())
                .filter(slot -> !problem.dayOf(slot).isBefore(closure.day()))
                .mapToObj(slot -> Move.of(problem, plan, consignment.id(), slot))
                .filter(Move::isValid)
                .min(Comparator.<Move, PlanScore>comparing(Move::after))
                .map(Move::plan);
    }

    /** All that has not left is planned again; who need not have moved goes back. Or nobody moves, if that is as good. */
    private Plan planAgain() {
        var again = putBack(HardestFirstPlanner.plan(problem, rest));
        var some = rest;
        for (var consignment : stopped) {
            some = bestSlot(some, consignment).orElse(some);
        }
        return Stream.of(some, again)
                .min(comparing((Plan plan) -> score(plan).hardBoxesLeft())
                        .thenComparing(plan -> score(plan).percentLeft())
                        .thenComparing(this::changes))
                .orElseThrow();
    }

    private Plan putBack(Plan again) {
        var plan = again;
        for (var placement : rest.placements()) {
            if (!plan.placementOf(placement.consignment()).equals(Optional.of(placement))) {
                var move = Move.of(problem, plan, placement);
                plan = move.isValid() ? move.plan() : plan;
            }
        }
        return plan;
    }

    private long changes(Plan plan) {
        return problem.consignments().stream()
                .map(Consignment::id)
                .filter(id -> !plan.placementOf(id)
                        .map(Placement::slot)
                        .equals(before.placementOf(id).map(Placement::slot)))
                .count();
    }

    private PlanScore score(Plan plan) {
        return PlanChecker.score(problem, plan);
    }
}
