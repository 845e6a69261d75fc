package id.kotaksuara.planner.exact;

import com.google.ortools.Loader;
import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Improves a plan level by level until each is proven, time is up or it is told to stop; keeps the best so far. Where
 * the native library cannot load, it gives the first planner's plan and says why.
 */
public final class ExactPlanner {

    /** Consignments times slots beyond which a model is not even built within seconds. */
    static final long MOST_CHOICES = 6_000;

    private static final int FIRST_ROUNDS = 30_000;
    /** In seconds, of a usual problem. */
    static final double EFFORT_OF_A_ROUND = 1.5e-5;
    /** Rounds times consignments times slots. */
    private static final long FIRST_EFFORT = 12_000_000;

    private static final Optional<String> LIBRARY_TROUBLE = load(Loader::loadNativeLibraries);

    private final Limits limits;
    private final Consumer<SearchProgress> listener;
    private final BooleanSupplier stopped;

    /** The listener is told from other threads, and often; {@code stopped} is asked ten times a second. */
    public ExactPlanner(Limits limits, Consumer<SearchProgress> listener, BooleanSupplier stopped) {
        this.limits = limits;
        this.listener = listener;
        this.stopped = stopped;
    }

    /** Why the solver cannot run on this machine, in the machine's words; empty where it can. */
    public static Optional<String> libraryTrouble() {
        return LIBRARY_TROUBLE;
    }

    public static ExactPlan plan(PlanningProblem problem, Limits limits) {
        return new ExactPlanner(limits, progress -> {}, () -> false).plan(problem, Plan.EMPTY);
    }

    /** A plan that is no worse than the one it starts from. */
    public ExactPlan plan(PlanningProblem problem, Plan start) {
        var watch = new Watch(limits, listener, stopped);
        int rounds = rounds(problem, FIRST_ROUNDS);
        var first = HardestFirstPlanner.plan(problem, start, rounds);
        watch.spend(rounds * EFFORT_OF_A_ROUND);
        return obstacle(problem)
                .map(obstacle -> unproven(problem, first, obstacle))
                .orElseGet(() -> new SolverRun(problem, first, watch).plan());
    }

    static Optional<String> load(Runnable library) {
        try {
            library.run();
            return Optional.empty();
        } catch (LinkageError | RuntimeException trouble) {
            return Optional.of(String.valueOf(trouble.getMessage()));
        }
    }

    static ExactPlan unproven(PlanningProblem problem, Plan plan, Obstacle obstacle) {
        return new ExactPlan(plan, PlanChecker.score(problem, plan), List.of(), Optional.of(obstacle));
    }

    static Optional<Obstacle> obstacle(PlanningProblem problem) {
        if (LIBRARY_TROUBLE.isPresent()) {
            return Optional.of(Obstacle.NO_LIBRARY);
        }
        if (!problem.shares().isNone()) {
            return Optional.of(Obstacle.SHARED_VEHICLES);
        }
        long choices = (long) problem.consignments().size() * problem.slots();
        return choices > MOST_CHOICES ? Optional.of(Obstacle.TOO_LARGE) : Optional.empty();
    }

    /** Rounds of repair that take no longer for a large problem than for a usual one. */
    static int rounds(PlanningProblem problem, int most) {
        long size = (long) problem.consignments().size() * problem.slots();
        return (int) Math.min(most, FIRST_EFFORT / Math.max(1, size));
    }
}
