package id.kotaksuara.planner.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every problem whose consignments may be cut, tried on random ones. */
class CuttingProperties {

    @Provide
    Arbitrary<PlanningProblem> problems() {
        return Arbitraries.randomValue(random -> RandomProblems.cut(random, 8, 6));
    }

    @Provide
    Arbitrary<PlanningProblem> smallProblems() {
        return Arbitraries.randomValue(random -> RandomProblems.cut(random, 3, 2));
    }

    @Property(tries = 60)
    void plansBreakNoRule(@ForAll("problems") PlanningProblem problem) {
        assertThat(PlanChecker.check(problem, HardestFirstPlanner.plan(problem)).breaches())
                .isEmpty();
    }

    @Property(tries = 30)
    void noPlanIsBetterThanTheBest(@ForAll("smallProblems") PlanningProblem problem) {
        var best = BruteForce.plan(problem);
        var found = PlanChecker.score(problem, HardestFirstPlanner.plan(problem));

        assertThat(PlanChecker.check(problem, best).breaches()).isEmpty();
        assertThat(found).isGreaterThanOrEqualTo(PlanChecker.score(problem, best));
    }

    @Property(tries = 1, seed = "2024")
    void nineInTenSmallPlansLeaveNoMoreThanTheBest(@ForAll Random random) {
        long asGood = IntStream.range(0, 30)
                .mapToObj(i -> RandomProblems.cut(random, 3, 2))
                .filter(CuttingProperties::leavesNoMoreThanTheBest)
                .count();

        assertThat(asGood).isGreaterThanOrEqualTo(27);
    }

    @Property(tries = 25)
    void planningAgainIsNeverWorseThanTheStart(@ForAll("problems") PlanningProblem problem, @ForAll Random random) {
        var start = HardestFirstPlanner.plan(problem.with(problem.consignments().stream()
                .filter(consignment -> random.nextInt(4) > 0)
                .toList()));
        var known = PlanChecker.check(problem, start);

        var plan = HardestFirstPlanner.plan(problem, start);

        var verdict = PlanChecker.check(problem, plan);
        assertThat(verdict.breaches()).isEmpty();
        assertThat(verdict.score()).isLessThanOrEqualTo(PlanChecker.score(problem, HardestFirstPlanner.plan(problem)));
        assertThat(verdict.score()).isLessThanOrEqualTo(known.score());
        assertThat(plan.equals(start)).isEqualTo(verdict.score().equals(known.score()));
    }

    @Property(tries = 100)
    void theSearchCountsWhatTheCheckerCounts(@ForAll("problems") PlanningProblem problem, @ForAll Random random) {
        var yard = new CutYard(problem);
        var fill = new CutFill(yard, new SplittableRandom(random.nextLong()));
        for (int lot = 0; lot < yard.lots.size(); lot++) {
            fill.fill(lot, CutFill.Way.values()[random.nextInt(4)], 8);

            var verdict = PlanChecker.check(problem, yard.plan());
            assertThat(verdict.breaches()).isEmpty();
            assertThat(yard.tally.compareTo(withLoads(verdict.score(), yard.plan())))
                    .isZero();
        }
    }

    private static long[] withLoads(PlanScore score, Plan plan) {
        var levels = Arrays.stream(Level.values()).mapToLong(score::at).toArray();
        levels[Level.LOADS.ordinal()] = plan.placements().size();
        return levels;
    }

    private static boolean leavesNoMoreThanTheBest(PlanningProblem problem) {
        var best = PlanChecker.score(problem, BruteForce.plan(problem));
        var found = PlanChecker.score(problem, HardestFirstPlanner.plan(problem));
        return found.hardBoxesLeft() == best.hardBoxesLeft() && found.percentLeft() == best.percentLeft();
    }
}
