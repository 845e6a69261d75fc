package id.kotaksuara.schedule.planb;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Move;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanScore;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the plan that follows a closure with as few changes as can be: first nobody moves but the district itself, then
 * one other consignment makes room, then two to four, and only then is all planned again that has not left. Same schedule,
 * same plan.
 */
final class Detour {

    private static final int MOST_OTHERS = 4;
    private static final int MOST_TRIED = 300;
    private static final int MOST_COMPARED = 20;

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
        return IntStream.rangeClosed(0, MOST_OTHERS)
                .mapToObj(this::whileSoManyMove)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::planAgain);
    }

    /** The best of the first plans found in which all that were stopped leave and exactly so many others move. */
    private Optional<Plan> whileSoManyMove(int others) {
        var found = new ArrayList<Plan>();
        var tried = new int[1];
        new Chains(problem, rest, closure.day(), this::stays).tell(stopped, others, steps -> {
            kept(steps).ifPresent(found::add);
            return ++tried[0] >= MOST_TRIED || found.size() >= MOST_COMPARED;
        });
        return found.stream().min(comparing(this::score));
    }

    private boolean stays(Consignment other) {
        return other.dates().pinned() != null || closure.hasLeft(problem, before, other.id());
    }

    /** The plan with these in their slots, where no rule is against it. */
    private Optional<Plan> kept(List<Placement> steps) {
        var plan = rest;
        for (var step : steps) {
            plan = plan.without(step.consignment());
        }
        for (var step : steps) {
            var move = Move.of(problem, plan, step.consignment(), step.slot());
            if (!move.isValid()) {
                return Optional.empty();
            }
            plan = move.plan();
        }
        return Optional.of(plan).filter(this::holds);
    }

    /** Whoever rode with a load that is stopped may lack vehicles of its own. */
    private boolean holds(Plan plan) {
        return problem.shares().isNone() || PlanChecker.check(problem, plan).isValid();
    }

    private Optional<Plan> bestSlot(Plan plan, Consignment consignment) {
        return IntStream.range(0, problem.slots())
                .filter(slot -> !problem.dayOf(slot).isBefore(closure.day()))
                .mapToObj(slot -> Move.of(problem, plan, consignment.id(), slot))
                .filter(Move::isValid)
                .min(Comparator.<Move, PlanScore>comparing(Move::after))
                .map(Move::plan);
    }

    /** All that has not left is planned again, wishing for its day; who need not have moved goes back. Or nobody moves. */
    private Plan planAgain() {
        var some = rest;
        for (var consignment : stopped) {
            some = bestSlot(some, consignment).orElse(some);
        }
        return Stream.of(some, putBack(HardestFirstPlanner.plan(wishing(), some)))
                .min(comparing((Plan plan) -> !holds(plan))
                        .thenComparing(plan -> score(plan).hardBoxesLeft())
                        .thenComparing(plan -> score(plan).percentLeft())
                        .thenComparing(plan -> score(plan).boxesLeft())
                        .thenComparing(this::changes)
                        .thenComparing(this::score))
                .orElseThrow();
    }

    /** The problem in which everybody would like to arrive on the day of before; who had none gets none. */
    private PlanningProblem wishing() {
        return problem.with(problem.consignments().stream()
                .flatMap(consignment -> before.placementOf(consignment.id()).stream()
                        .map(placement -> consignment.with(consignment
                                .dates()
                                .preferring(problem.dayOf(consignment.way().arrival(placement.slot()))))))
                .toList());
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
