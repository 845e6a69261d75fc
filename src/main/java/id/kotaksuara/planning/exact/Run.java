package id.kotaksuara.planning.exact;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import id.kotaksuara.planning.HardestFirstPlanner;
import id.kotaksuara.planning.Level;
import id.kotaksuara.planning.Plan;
import id.kotaksuara.planning.PlanChecker;
import id.kotaksuara.planning.PlanScore;
import id.kotaksuara.planning.PlanningProblem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of the exact planner: each level is made as small as it gets, then kept while the next one is. */
final class Run {

    /** A level that resists leaves this part of the remaining time to the levels below it. */
    private static final double SHARE = 0.6;

    private static final int ROUNDS_BETWEEN_LEVELS = 10_000;

    private final PlanningProblem problem;
    private final Watch watch;
    private final int workers;
    private final Map<Level, Long> bounds = new EnumMap<>(Level.class);
    private final Model model;
    private final Solution solution;
    private Plan best;
    private PlanScore score;

    Run(PlanningProblem problem, Plan first, Watch watch, int workers) {
        this.problem = problem;
        this.watch = watch;
        this.workers = workers;
        best = first;
        score = PlanChecker.score(problem, first);
        model = new Model(problem, watch::isLate);
        solution = new Solution(model);
    }

    ExactPlan plan() {
        if (!model.isWhole()) {
            return ExactPlanner.unproven(problem, best, Obstacle.TOO_LARGE);
        }
        for (var level : problem.levels()) {
            long bound = score.at(level) == 0 ? 0 : improve(level);
            if (bound < score.at(level) && !watch.isOver()) {
                take(HardestFirstPlanner.plan(problem, best, ExactPlanner.rounds(problem, ROUNDS_BETWEEN_LEVELS)));
            }
            bounds.put(level, bound);
            model.atMost(level, score.at(level));
            watch.settle(level, score.at(level), bound);
        }
        return new ExactPlan(best, score, proofs(), Optional.empty());
    }

    /** A level that became better later, while lower ones were looked at, is judged by what it is in the end. */
    private List<Proof> proofs() {
        return bounds.entrySet().stream()
                .map(entry -> new Proof(entry.getKey(), score.at(entry.getKey()), entry.getValue()))
                .map(proof -> new Proof(proof.level(), proof.best(), Math.min(proof.best(), proof.bound())))
                .toList();
    }

    private long improve(Level level) {
        double budget = level == Level.BOX_SLOTS ? 1 : SHARE;
        var solver = watch.solver(level, score.at(level), budget);
        if (solver.isEmpty()) {
            return 0;
        }
        hint();
        model.cp.minimize(model.aims.of(level));
        return solve(solver.get(), level);
    }

    private long solve(CpSolver solver, Level level) {
        solver.getParameters()
                .setNumWorkers(workers)
                .setInterleaveSearch(workers > 1)
                .setRandomSeed(1);
        var status = watch.solve(solver, model.cp);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return 0;
        }
        long[] numbers = model.parts.stream()
                .mapToLong(part -> solver.value(part.number()))
                .toArray();
        take(solution.plan(numbers, best));
        return Math.max(0, (long) Math.ceil(solver.bestObjectiveBound() - 1e-6));
    }

    private void hint() {
        long[] numbers = solution.numbers(best);
        model.cp.clearHints();
        for (int part = 0; part < numbers.length; part++) {
            model.cp.addHint(model.parts.get(part).number(), numbers[part]);
        }
    }

    /** Nobody sees a plan that the checker has not passed. */
    private void take(Plan found) {
        var verdict = PlanChecker.check(problem, found);
        if (!verdict.isValid()) {
            throw new IllegalStateException("the solver broke " + verdict.breaches());
        }
        if (verdict.score().betterThan(score)) {
            best = found;
            score = verdict.score();
        }
    }
}
