package id.kotaksuara.planner.exact;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.BruteForce;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.RandomProblems;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CutExactTests {

    private static final Limits TEN_SECONDS = new Limits(Duration.ofSeconds(10), 1);

    @Provide
    Arbitrary<PlanningProblem> smallProblems() {
        return Arbitraries.randomValue(random -> RandomProblems.cut(random, 3, 2));
    }

    @Property(tries = 40)
    void findsAndProvesTheBestOfSmallProblems(@ForAll("smallProblems") PlanningProblem problem) {
        var best = PlanChecker.score(problem, BruteForce.plan(problem));

        var found = ExactPlanner.plan(problem, TEN_SECONDS);

        assertThat(PlanChecker.check(problem, found.plan()).breaches()).isEmpty();
        assertThat(found.score()).isEqualTo(best);
        assertThat(found.proofs()).hasSize(problem.levels().size()).allMatch(Proof::isProven);
    }

    @Provide
    Arbitrary<PlanningProblem> problemsByTheClock() {
        return Arbitraries.randomValue(random -> RandomProblems.byTheClock(RandomProblems.cut(random, 3, 2), random));
    }

    @Property(tries = 20)
    void knowsWhenVehiclesAreBackFromEachWave(@ForAll("problemsByTheClock") PlanningProblem problem) {
        var best = PlanChecker.score(problem, BruteForce.plan(problem));

        var found = ExactPlanner.plan(problem, TEN_SECONDS);

        assertThat(PlanChecker.check(problem, found.plan()).breaches()).isEmpty();
        assertThat(found.score()).isEqualTo(best);
    }

    @Provide
    Arbitrary<PlanningProblem> sharingProblems() {
        return Arbitraries.randomValue(random -> RandomProblems.sharing(random, 3, 2))
                .filter(problem -> !problem.shares().isNone());
    }

    @Property(tries = 10)
    void provesNothingWhereVehiclesMayBeShared(@ForAll("sharingProblems") PlanningProblem problem) {
        var found = ExactPlanner.plan(problem, TEN_SECONDS);

        assertThat(PlanChecker.check(problem, found.plan()).breaches()).isEmpty();
        assertThat(found.proofs()).isEmpty();
        assertThat(found.isProven()).isFalse();
        assertThat(found.obstacle()).contains(Obstacle.SHARED_VEHICLES);
        assertThat(new ExactOracle(TEN_SECONDS).ask(problem).impossible()).isFalse();
    }
}
