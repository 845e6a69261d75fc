package id.kotaksuara.planner.exact;

import com.google.ortools.sat.CpSolverStatus;
import id.kotaksuara.planner.model.CutModel;
import id.kotaksuara.planner.model.Formulation;
import id.kotaksuara.planner.model.Model;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Oracle;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.Optional;

/** Asks the solver whether all boxes can go, and for how long. */
public record ExactOracle(Limits limits) implements Oracle {

    private static final Answer UNKNOWN = new Answer(Optional.empty(), false);

    @Override
    public Answer ask(PlanningProblem problem) {
        if (ExactPlanner.obstacle(problem).isPresent()) {
            return UNKNOWN;
        }
        var watch = new Watch(limits);
        Formulation model =
                problem.isCut() ? new CutModel(problem, false, watch::isLate) : new Model(problem, watch::isLate);
        var solver = watch.solver(Level.BOXES_LEFT, 0, watch.left());
        if (!model.isWhole() || solver.isEmpty()) {
            return UNKNOWN;
        }
        model.atMost(Level.BOXES_LEFT, 0);
        solver.get().getParameters().setNumWorkers(limits.workers());
        var status = watch.solve(solver.get(), model.cp());
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            return confirmed(problem, model.plan(solver.get(), Plan.EMPTY));
        }
        return new Answer(Optional.empty(), status == CpSolverStatus.INFEASIBLE);
    }

    private static Answer confirmed(PlanningProblem problem, Plan plan) {
        var verdict = PlanChecker.check(problem, plan);
        boolean all = verdict.isValid() && verdict.score().boxesLeft() == 0;
        return new Answer(all ? Optional.of(plan) : Optional.empty(), false);
    }
}
