package id.kotaksuara.schedule.best;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Instances;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.PlanChecker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SearchWorkTests {

    @Test
    void findsAndProvesTheBestPlan() {
        var problem = Instances.problem("12.04");
        var work = new SearchWork(() -> false);

        var found = work.run(problem, HardestFirstPlanner.plan(problem), Duration.ofSeconds(20));

        assertThat(found.isAllProven()).isTrue();
        assertThat(found.obstacle()).isNull();
        assertThat(PlanChecker.score(problem, found.plan()))
                .isEqualTo(Instances.known().get("12.04").best());
        assertThat(work.howFar().levels()).isEqualTo(found.proofs());
        assertThat(work.howFar().level()).isEqualTo(Level.BOX_SLOTS);
    }

    @Test
    void stopsWhenToldAndKeepsTheBestSoFar() throws Exception {
        var problem = Instances.problem("banjar-one-wave");
        var stopped = new AtomicBoolean();
        var work = new SearchWork(stopped::get);
        var start = HardestFirstPlanner.plan(problem);

        var running = CompletableFuture.supplyAsync(() -> work.run(problem, start, Duration.ofMinutes(5)));
        stopped.set(true);
        var found = running.get(60, TimeUnit.SECONDS);

        assertThat(found.stopped()).isTrue();
        assertThat(found.isAllProven()).isFalse();
        assertThat(PlanChecker.check(problem, found.plan()).isValid()).isTrue();
        assertThat(PlanChecker.score(problem, found.plan())).isLessThanOrEqualTo(PlanChecker.score(problem, start));
    }

    @Test
    void keepsWhatItFoundAsJson() {
        var problem = Instances.problem("12.04");
        var found = new SearchWork(() -> false).run(problem, HardestFirstPlanner.plan(problem), Duration.ofSeconds(1));

        assertThat(Found.read(found.write())).isEqualTo(found);
    }
}
