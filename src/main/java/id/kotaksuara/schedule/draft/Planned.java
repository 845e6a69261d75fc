package id.kotaksuara.schedule.draft;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.planner.planning.Plan;

/** A plan that was made outside of any transaction, for a schedule as it was read before. */
record Planned(PlanState asked, Plan plan) {

    /** Puts the plan into the schedule, if that still is what was planned. */
    void into(DistributionSchedule schedule) {
        if (!PlanState.of(schedule).equals(asked)) {
            throw new ChangedMeanwhile("schedule.changed", schedule.number());
        }
        PlanState.keep(schedule, plan);
    }
}
