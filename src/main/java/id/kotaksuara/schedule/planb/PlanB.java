package id.kotaksuara.schedule.planb;

import id.kotaksuara.planner.planning.Plan;
import java.util.List;

/** The plan that follows when a way is closed. */
record PlanB(Closure closure, Plan plan) {

    /** All of a schedule, as they are kept. */
    record All(List<PlanB> plans) {
        All {
            plans = List.copyOf(plans);
        }
    }
}
