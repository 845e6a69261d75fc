package id.kotaksuara.schedule.best;

import id.kotaksuara.planner.exact.ExactPlanner;
import id.kotaksuara.planner.exact.Limits;
import id.kotaksuara.planner.exact.Proof;
import id.kotaksuara.planner.exact.SearchProgress;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;

/** One search at work: what it has found so far can be asked, and it can be stopped, from other threads. */
final class SearchWork {

    private final Map<Level, Proof> levels = new ConcurrentSkipListMap<>();
    private volatile Level now = Level.HARD_BOXES_LEFT;
    private volatile long begun = System.nanoTime();
    private final BooleanSupplier stopped;

    SearchWork(BooleanSupplier stopped) {
        this.stopped = stopped;
    }

    /** Only a plan that breaks no rule comes out. */
    Found run(PlanningProblem problem, Plan start, Duration time) {
        begun = System.nanoTime();
        var exact = new ExactPlanner(new Limits(time, 1), this::tell, stopped).plan(problem, start);
        var verdict = PlanChecker.check(problem, exact.plan());
        if (!verdict.isValid()) {
            throw new IllegalStateException("found a plan that breaks " + verdict.breaches());
        }
        return new Found(exact.plan(), exact.proofs(), exact.obstacle().orElse(null), stopped.getAsBoolean());
    }

    HowFar howFar() {
        int seconds = (int) Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        return new HowFar(now, seconds, List.copyOf(levels.values()));
    }

    private void tell(SearchProgress progress) {
        now = progress.level();
        levels.put(now, new Proof(now, progress.best(), progress.bound()));
    }
}
