package id.kotaksuara.planner.exact;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import id.kotaksuara.planner.model.CutModel;
import id.kotaksuara.planner.model.Formulation;
import id.kotaksuara.planner.model.Model;
import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanScore;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Shortages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of the exact planner: each level is made as small as it gets, then kept while the next one is. */
final class SolverRun {

    /** A level that resists gets this part of what is left, and never less than its share among the levels below. */
    private static final double SHARE = 0.4;

    /** Of which this part goes to the search for a proof; the rest to trying parts of the plan anew. */
    private static final double PROOF = 0.5;

    private static final int ROUNDS_BETWEEN_TRIES = 5_000;
    private static final int TRIES_BETWEEN_ROUNDS = 3;

    private final PlanningProblem problem;
    private final Watch watch;
    private final Map<Level, Long> bounds = new EnumMap<>(Level.class);
    /** Boxes that stay at the least. */
    private final long stay;

    private final Formulation model;
    private final Neighbourhood neighbourhood;
    private Plan best;
    private PlanScore score;
    private long seed;

    SolverRun(PlanningProblem problem, Plan first, Watch watch) {
        this.problem = problem;
        this.watch = watch;
        best = first;
        score = PlanChecker.score(problem, first);
        stay = Shortages.boxes(Shortages.of(problem));
        model = problem.isCut() ? new CutModel(problem, false, watch::isLate) : new Model(problem, watch::isLate);
        neighbourhood = new Neighbourhood(model);
    }

    ExactPlan plan() {
        if (!model.isWhole()) {
            return ExactPlanner.unproven(problem, best, Obstacle.TOO_LARGE);
        }
        for (var level : problem.levels()) {
            long least = least(level);
            long bound = score.at(level) <= least ? least : improve(level, least);
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

    /** What arithmetic alone says that a level comes to at the least, in any order. */
    private long least(Level level) {
        return switch (level) {
            case PERCENT_LEFT -> problem.boxes() == 0 ? 0 : (100 * stay + problem.boxes() - 1) / problem.boxes();
            case BOXES_LEFT -> Math.max(stay, beyond(bounds.getOrDefault(Level.PERCENT_LEFT, 0L) - 1));
            default -> 0;
        };
    }

    /** The fewest boxes that are more than so many percent of all. */
    private long beyond(long percent) {
        return percent < 0 ? 0 : percent * problem.boxes() / 100 + 1;
    }

    private long improve(Level level, long least) {
        int below = problem.levels().size() - problem.levels().indexOf(level);
        double budget = watch.left() * Math.max(SHARE, 1.0 / below);
        double end = watch.left() - budget;
        long bound = Math.max(least, prove(level, budget * PROOF));
        for (int turn = 1; bound < score.at(level) && watch.left() > end && !watch.isOver(); turn++) {
            if (turn % TRIES_BETWEEN_ROUNDS == 0) {
                again(ROUNDS_BETWEEN_TRIES);
            } else {
                neighbourhood.step(level, best, watch).ifPresent(this::take);
            }
        }
        return bound;
    }

    /** What one level can come to at best, as far as it can be told; nothing is below 0. */
    private long prove(Level level, double budget) {
        var solver = watch.solverOnAll(level, score.at(level), budget);
        if (solver.isEmpty()) {
            return 0;
        }
        model.hint(best);
        model.cp().minimize(model.aim(level));
        return solve(solver.get());
    }

    private long solve(CpSolver solver) {
        var status = watch.solve(solver, model.cp());
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            take(model.plan(solver, best));
        } else if (status != CpSolverStatus.UNKNOWN) {
            throw new IllegalStateException("the solver says " + status);
        }
        return Math.max(0, (long) Math.ceil(solver.bestObjectiveBound() - 1e-6));
    }

    private void again(int most) {
        int rounds = ExactPlanner.rounds(problem, most);
        take(HardestFirstPlanner.plan(problem, best, rounds, ++seed));
        watch.spend(rounds * ExactPlanner.EFFORT_OF_A_ROUND);
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
