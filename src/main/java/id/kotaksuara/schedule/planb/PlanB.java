package id.kotaksuara.schedule.planb;

import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.stored.StoredPlan;
import java.util.List;

/** The plan that follows when a way is closed, as it is kept; its loads are moved as they are packed. */
record PlanB(Closure closure, StoredPlan kept) {

    PlanB(Closure closure, Plan plan) {
        this(closure, StoredPlan.of(plan));
    }

    Plan plan() {
        return kept.plan();
    }

    /** All of a schedule. */
    record All(List<PlanB> plans) {
        All {
            plans = List.copyOf(plans);
        }
    }
}
