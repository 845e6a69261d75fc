package id.kotaksuara.schedule.draft;

import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;

/**
 * One version of a schedule as other features see it: what it is, what is still asked of it by now, and its plan so far.
 *
 * @param whole what is asked, with what has left
 * @param drawn what has left and what is to leave when
 */
public record ScheduleState(ScheduleHead head, PlanningProblem problem, Plan plan, PlanningProblem whole, Plan drawn) {

    static ScheduleState of(DistributionSchedule schedule, PlanState state) {
        return new ScheduleState(
                ScheduleHead.of(schedule), state.problem(), state.plan(), state.whole(), state.drawn());
    }
}
