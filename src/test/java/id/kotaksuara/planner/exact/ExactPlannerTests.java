package id.kotaksuara.planner.exact;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import id.kotaksuara.planner.planning.BruteForce;
import id.kotaksuara.planner.planning.Instances;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanScore;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.RandomProblems;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactPlannerTests {

    private static final Limits TEN_SECONDS = new Limits(Duration.ofSeconds(10), 1);
    private static final Limits THREE_SECONDS = new Limits(Duration.ofSeconds(3), 1);
    private static final Limits ONE_SECOND = new Limits(Duration.ofSeconds(1), 1);

    @Provide
    Arbitrary<PlanningProblem> smallProblems() {
        return Arbitraries.randomValue(random -> RandomProblems.problem(random, 6));
    }

    @Property(tries = 150)
    void findsAndProvesTheBestOfSmallProblems(@ForAll("smallProblems") PlanningProblem problem) {
        var best = PlanChecker.score(problem, BruteForce.plan(problem));

        var found = ExactPlanner.plan(problem, TEN_SECONDS);

        assertThat(PlanChecker.check(problem, found.plan()).breaches()).isEmpty();
        assertThat(found.score()).isEqualTo(best);
        assertThat(found.isProven()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12.04", "82.04", "91.03", "banjar-two-waves", "kukar", "musi-rawas", "pekalongan", "s11-001"})
    void provesThePublishedOptima(String name) {
        var found = ExactPlanner.plan(Instances.problem(name), TEN_SECONDS);

        assertThat(found.score()).isEqualTo(Instances.known().get(name).best());
        assertThat(found.isProven()).isTrue();
        assertThat(found.obstacle()).isEmpty();
    }

    @Test
    void keepsItsTimeAndTellsHowFarItCame() {
        var problem = Instances.problem("banjar-one-wave");
        double start = processorSeconds();

        var found = ExactPlanner.plan(problem, THREE_SECONDS);

        assertThat(processorSeconds() - start).isLessThan(5);
        assertThat(PlanChecker.check(problem, found.plan()).isValid()).isTrue();
        assertThat(found.isProven()).isFalse();
        assertThat(found.proofs()).hasSize(8).allMatch(proof -> proof.bound() <= proof.best());
        assertThat(found.proofs().get(0)).isEqualTo(new Proof(Level.HARD_BOXES_LEFT, 0, 0));
        assertThat(found.proofs().get(1)).isEqualTo(new Proof(Level.PERCENT_LEFT, 5, 5));
    }

    /** Six times 350 of 2,202: that 102 stay at the least needs no search. */
    @Test
    void boundsWhatIsLeftByArithmeticHoweverShortTheTime() {
        var found = ExactPlanner.plan(Instances.problem("banjar-one-wave"), ONE_SECOND);

        assertThat(found.proofs())
                .filteredOn(proof -> proof.level() == Level.BOXES_LEFT)
                .singleElement()
                .matches(proof -> proof.bound() >= 102 && proof.bound() <= proof.best());
    }

    @Test
    void givesTheSamePlanTwice() {
        var problem = Instances.problem("53.04");

        assertThat(ExactPlanner.plan(problem, TEN_SECONDS)).isEqualTo(ExactPlanner.plan(problem, TEN_SECONDS));
    }

    @Test
    void stopsWhenToldAndKeepsTheBestSoFar() {
        var problem = Instances.problem("s11-005");
        var told = new ConcurrentLinkedQueue<SearchProgress>();
        double start = processorSeconds();

        var found = new ExactPlanner(TEN_SECONDS, told::add, () -> told.size() > 3).plan(problem, Plan.EMPTY);

        assertThat(processorSeconds() - start).isLessThan(5);
        assertThat(PlanChecker.check(problem, found.plan()).isValid()).isTrue();
        assertThat(told).allMatch(progress -> progress.bound() <= progress.best() && progress.seconds() < 10);
    }

    @Test
    void saysWhyTheLibraryCannotLoad() {
        assertThat(ExactPlanner.load(() -> {})).isEmpty();
        assertThat(ExactPlanner.load(() -> {
                    throw new UnsatisfiedLinkError("no jniortools");
                }))
                .contains("no jniortools");
        assertThat(ExactPlanner.libraryTrouble()).isEmpty();
    }

    @Test
    void goesOnWithTheFirstPlannerWhereTheSolverCannotRun() {
        var problem = RandomProblems.large(new Random(1), 1_001);

        var found = ExactPlanner.plan(problem, ONE_SECOND);

        assertThat(found.obstacle()).isEqualTo(Optional.of(Obstacle.TOO_LARGE));
        assertThat(found.proofs()).isEmpty();
        assertThat(PlanChecker.check(problem, found.plan()).isValid()).isTrue();
        assertThat(found.score()).isLessThan(PlanChecker.score(problem, Plan.EMPTY));
    }

    @Test
    void keepsItsTimeOnTheLargestProblemsItTakes() {
        var problem = RandomProblems.large(new Random(1), 1_000);
        double start = processorSeconds();

        var found = ExactPlanner.plan(problem, ONE_SECOND);

        assertThat(processorSeconds() - start).isLessThan(4);
        assertThat(found.score()).extracting(PlanScore::boxesLeft).isNotEqualTo(problem.boxes());
    }

    @Test
    void keepsItsTimeWhileTheModelIsBuilt() {
        var problem = RandomProblems.lasting(new Random(1), 60, 99);
        double start = processorSeconds();

        var found = ExactPlanner.plan(problem, ONE_SECOND);

        assertThat(processorSeconds() - start).isLessThan(4);
        assertThat(PlanChecker.check(problem, found.plan()).isValid()).isTrue();
        assertThat(found.score()).isLessThan(PlanChecker.score(problem, Plan.EMPTY));
    }

    /** Processor time, which a busy machine does not change as it does the clock's. */
    private static double processorSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }
}
