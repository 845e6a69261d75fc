package id.kotaksuara.schedule.draft;

import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;

/** One version of a schedule as other features see it: what it is, what it answers, and its plan so far. */
public record ScheduleState(ScheduleHead head, PlanningProblem problem, Plan plan) {

    static ScheduleState of(DistributionSchedule schedule) {
        var state = PlanState.of(schedule);
        return new ScheduleState(ScheduleHead.of(schedule), state.problem(), state.plan());
    }
}
