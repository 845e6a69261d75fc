package id.kotaksuara.schedule.published;

import static java.util.stream.Collectors.toSet;

import id.kotaksuara.planner.loads.WholeLoads;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Verdict;
import id.kotaksuara.planner.words.Outcome;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.LoadRows;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.schedule.version.ScheduleHead;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One version of a schedule as other features see it: what it is, what is still asked of it by now, and its plan so far.
 *
 * @param whole what is asked, with what has left
 * @param drawn what has left and what is to leave when
 * @param codes what its loads are called, by {@link WholeLoads.Naming#BY_SLOT}
 */
public record ScheduleState(
        ScheduleHead head,
        PlanningProblem problem,
        Plan plan,
        PlanningProblem whole,
        Plan drawn,
        Map<String, String> codes) {

    public ScheduleState {
        codes = Map.copyOf(codes);
    }

    public static ScheduleState of(DistributionSchedule schedule, PlanState state) {
        var known = state.whole().consignments().stream().map(Consignment::id).collect(toSet());
        var codes = new HashMap<String, String>();
        for (var row : schedule.consignments()) {
            String left = LoadRows.departedId(row);
            String load = WholeLoads.Naming.BY_SLOT.of(
                    known.contains(left) ? left : row.districtCode(), row.slot().orElse(WholeLoads.LEFT));
            codes.putIfAbsent(load, row.code());
        }
        return new ScheduleState(
                ScheduleHead.of(schedule), state.problem(), state.plan(), state.whole(), state.drawn(), codes);
    }

    /** Its loads as they are packed. */
    public WholeLoads packed() {
        return WholeLoads.of(problem, plan, this::code);
    }

    /** What the load of a consignment is called that leaves in a slot. */
    public String code(String consignment, int slot) {
        return codes.getOrDefault(WholeLoads.Naming.BY_SLOT.of(consignment, slot), consignment);
    }

    /** Whether it fits, in words; where all that is still to go goes and some has left, both are said. */
    public Outcome outcome(PlannerWords words, Verdict verdict) {
        var outcome = Outcome.of(words, plan, verdict);
        long gone = whole.boxes() - problem.boxes();
        if (!outcome.good() || gone == 0) {
            return outcome;
        }
        String key = problem.boxes() == 0 ? "schedule.outcome.all" : "schedule.outcome.rest";
        return new Outcome(
                outcome.kind(),
                words.message(key + ".answer", List.of(words.number(whole.boxes()))),
                words.message(key + ".proof", List.of(words.number(gone), words.number(problem.boxes()))));
    }
}
