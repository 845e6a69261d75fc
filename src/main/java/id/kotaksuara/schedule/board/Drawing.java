package id.kotaksuara.schedule.board;

import id.kotaksuara.planner.planning.BoxNights;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Verdict;
import java.time.LocalDate;
import java.util.List;

/** All that a plan looks like: what the checker says of it, its board, its nights, its charts. */
public record Drawing(Verdict verdict, Board board, BoxNights nights, List<TideChart> tides, UsageCharts usage) {

    /**
     * What a drawing follows from, and nothing else.
     *
     * @param asked what is still asked, and the plan that answers it
     * @param whole the same with what has left
     */
    public record Drawn(Answered asked, Answered whole, LocalDate votingDay) {}

    /** A problem and a plan. */
    public record Answered(PlanningProblem problem, Plan plan) {}

    static Drawing of(Drawn drawn) {
        var whole = drawn.whole();
        var verdict = PlanChecker.check(drawn.asked().problem(), drawn.asked().plan());
        return new Drawing(
                verdict,
                Board.of(whole.problem(), whole.plan(), verdict.breaches()),
                BoxNights.of(whole.problem(), whole.plan(), drawn.votingDay()),
                TideChart.of(whole.problem(), whole.plan()),
                UsageCharts.of(whole.problem(), whole.plan()));
    }
}
