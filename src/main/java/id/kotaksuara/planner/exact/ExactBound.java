package id.kotaksuara.planner.exact;

import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Price;

/** Asks the solver how many boxes any plan leaves at the least, and for how long. */
record ExactBound(Limits limits) implements Price.Bound {

    @Override
    public long fewestLeft(PlanningProblem problem) {
        return ExactPlanner.obstacle(problem).isPresent()
                ? 0
                : Remainder.fewest(problem, false, Plan.EMPTY, limits).bound();
    }
}
