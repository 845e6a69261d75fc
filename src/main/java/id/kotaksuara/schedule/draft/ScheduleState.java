package id.kotaksuara.schedule.draft;

import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Verdict;
import id.kotaksuara.planner.words.Outcome;
import id.kotaksuara.planner.words.PlannerWords;
import java.util.List;

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
