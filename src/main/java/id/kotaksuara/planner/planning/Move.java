package id.kotaksuara.planner.planning;

import java.util.List;

/** One consignment moved by hand: the plan that follows, the rules it newly breaks, and the score before and after. */
public record Move(Plan plan, List<Breach> breaches, PlanScore before, PlanScore after) {

    public Move {
        breaches = List.copyOf(breaches);
    }

    /** To a slot, with the vehicles that break no rule or, where all do, get furthest. */
    public static Move of(PlanningProblem problem, Plan plan, String consignment, int slot) {
        return of(problem, plan, new Trial(problem, plan, consignment).in(slot).placement());
    }

    /**
     * Some parts of one that is cut to a slot, where they join the load that leaves in it already, if there is one.
     *
     * @param load the consignment and its parts, wherever they are
     */
    public static Move of(PlanningProblem problem, Plan plan, Placement load, int slot) {
        return of(problem, plan, new Trial(problem, plan, load).in(slot).placement());
    }

    /** To a slot with these vehicles. */
    public static Move of(PlanningProblem problem, Plan plan, Placement placement) {
        return of(problem, plan, new Trial(problem, plan, placement), placement);
    }

    public boolean isValid() {
        return breaches.isEmpty();
    }

    private static Move of(PlanningProblem problem, Plan plan, Trial trial, Placement placement) {
        return new Move(
                plan.with(placement),
                trial.with(placement).breaches(),
                PlanChecker.score(problem, plan),
                trial.score(placement));
    }
}
