package id.kotaksuara.schedule.draft;

import id.kotaksuara.planner.loads.WholeLoads;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.HashMap;
import java.util.Map;

/**
 * One version of a schedule as other features see it: what it is, what it answers, and its plan so far.
 *
 * @param codes what its loads are called, by {@link WholeLoads.Naming#BY_SLOT}
 */
public record ScheduleState(ScheduleHead head, PlanningProblem problem, Plan plan, Map<String, String> codes) {

    public ScheduleState {
        codes = Map.copyOf(codes);
    }

    static ScheduleState of(DistributionSchedule schedule) {
        var state = PlanState.of(schedule);
        var codes = new HashMap<String, String>();
        for (var row : schedule.consignments()) {
            String load = WholeLoads.Naming.BY_SLOT.of(
                    LoadRows.plannedId(row), row.slot().orElse(WholeLoads.LEFT));
            codes.putIfAbsent(load, row.code());
        }
        return new ScheduleState(ScheduleHead.of(schedule), state.problem(), state.plan(), codes);
    }

    /** Its loads as they are packed. */
    public WholeLoads packed() {
        return WholeLoads.of(problem, plan, this::code);
    }

    /** What the load of a consignment is called that leaves in a slot. */
    public String code(String consignment, int slot) {
        return codes.getOrDefault(WholeLoads.Naming.BY_SLOT.of(consignment, slot), consignment);
    }
}
