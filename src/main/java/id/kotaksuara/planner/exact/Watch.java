package id.kotaksuara.planner.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import id.kotaksuara.planner.planning.Level;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Deals out the time of a run, tells how far it is and stops it. Effort is counted by the solver's own steps, about as
 * many in a second as a processor does, so that the same limit gives the same plan; the clock only cuts off what is slower.
 */
final class Watch {

    private static final long LOOK_EVERY_MILLIS = 100;
    private static final double TOO_SHORT_SECONDS = 0.02;
    private static final double GRACE_SECONDS = 0.5;
    /** What every step costs beside the solver's own work. */
    private static final double STEP_SECONDS = 0.02;

    private final long start = System.nanoTime();
    private final double seconds;
    private final int workers;
    private final Consumer<SearchProgress> listener;
    private final BooleanSupplier stopped;
    private double effort;
    private volatile SearchProgress now = new SearchProgress(Level.HARD_BOXES_LEFT, 0, 0, 0);

    /** Tells nobody, and ends when time is up. */
    Watch(Limits limits) {
        this(limits, progress -> {}, () -> false);
    }

    Watch(Limits limits, Consumer<SearchProgress> listener, BooleanSupplier stopped) {
        seconds = limits.time().toMillis() / 1e3;
        workers = limits.workers();
        effort = seconds;
        this.listener = listener;
        this.stopped = stopped;
    }

    /** A solver for one level with so much effort, or none where nothing is left. */
    Optional<CpSolver> solver(Level level, long best, double budget) {
        if (isSpent()) {
            return Optional.empty();
        }
        now = new SearchProgress(level, best, 0, elapsed());
        listener.accept(now);
        return Optional.of(limited(budget));
    }

    /** The same, at work on all processors that are allowed. */
    Optional<CpSolver> solverOnAll(Level level, long best, double budget) {
        var solver = solver(level, best, budget);
        solver.ifPresent(it -> it.getParameters().setNumWorkers(workers).setInterleaveSearch(workers > 1));
        return solver;
    }

    /** A solver for a part of the problem, or none where nothing is left. */
    Optional<CpSolver> step(double budget) {
        if (isSpent()) {
            return Optional.empty();
        }
        var solver = limited(budget);
        solver.getParameters().setNumWorkers(1);
        spend(STEP_SECONDS);
        return Optional.of(solver);
    }

    private CpSolver limited(double budget) {
        double left = seconds - elapsed();
        var solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(Math.min(left, 2 * budget + 0.2))
                .setMaxDeterministicTime(budget)
                .setRandomSeed(1);
        return solver;
    }

    private boolean isSpent() {
        return seconds - elapsed() < TOO_SHORT_SECONDS || effort < TOO_SHORT_SECONDS || isOver();
    }

    /** Effort that is left. */
    double left() {
        return Math.max(0, effort);
    }

    void spend(double spent) {
        effort -= spent;
    }

    /** Tells what a level came to, in the end. */
    void settle(Level level, long best, long bound) {
        now = new SearchProgress(level, best, Math.min(best, bound), elapsed());
        listener.accept(now);
    }

    /** Whether time is up and even what must be finished must end. */
    boolean isLate() {
        return elapsed() > seconds + GRACE_SECONDS;
    }

    /** Whether time is up, or it was told to stop. */
    boolean isOver() {
        return elapsed() > seconds || stopped.getAsBoolean();
    }

    CpSolverStatus solve(CpSolver solver, CpModel model) {
        var done = new CountDownLatch(1);
        var guard = new Thread(() -> guard(solver, done), "exact-planner-guard");
        guard.setDaemon(true);
        guard.start();
        try {
            var status = solver.solve(model, listening());
            effort -= solver.response().getDeterministicTime();
            return status;
        } finally {
            done.countDown();
        }
    }

    /** Told with each better plan; the solver's own callback for bounds brings the whole Java process down. */
    private CpSolverSolutionCallback listening() {
        return new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                tell(Math.round(objectiveValue()), (long) Math.ceil(bestObjectiveBound() - 1e-6));
            }
        };
    }

    private synchronized void tell(long best, long bound) {
        now = new SearchProgress(now.level(), best, Math.max(now.bound(), bound), elapsed());
        listener.accept(now);
    }

    private void guard(CpSolver solver, CountDownLatch done) {
        try {
            while (!done.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                tell(now.best(), now.bound());
                if (isOver()) {
                    solver.stopSearch();
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private double elapsed() {
        return (System.nanoTime() - start) / 1e9;
    }
}
