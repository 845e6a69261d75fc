package id.kotaksuara.planner.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every problem whose districts may share vehicles, tried on random ones. */
class SharingProperties {

    @Provide
    Arbitrary<PlanningProblem> problems() {
        return Arbitraries.randomValue(random -> RandomProblems.sharing(random, 8, 6));
    }

    @Provide
    Arbitrary<PlanningProblem> smallProblems() {
        return Arbitraries.randomValue(random -> RandomProblems.sharing(random, 3, 2));
    }

    @Property(tries = 25)
    void plansBreakNoRule(@ForAll("problems") PlanningProblem problem) {
        assertThat(PlanChecker.check(problem, HardestFirstPlanner.plan(problem)).breaches())
                .isEmpty();
    }

    @Property(tries = 25)
    void sharingIsNeverWorseThanNotSharing(@ForAll("problems") PlanningProblem problem) {
        var alone = HardestFirstPlanner.plan(problem.sharing(Companions.NONE));
        var shared = Sharing.of(problem, alone);

        var verdict = PlanChecker.check(problem, shared);
        assertThat(verdict.breaches()).isEmpty();
        assertThat(verdict.score()).isLessThanOrEqualTo(PlanChecker.score(problem, alone));
    }

    @Property(tries = 25)
    void noPlanIsBetterThanTheBest(@ForAll("smallProblems") PlanningProblem problem) {
        var best = BruteForce.plan(problem);
        var found = PlanChecker.score(problem, HardestFirstPlanner.plan(problem));

        assertThat(PlanChecker.check(problem, best).breaches()).isEmpty();
        assertThat(found).isGreaterThanOrEqualTo(PlanChecker.score(problem, best));
    }

    @Property(tries = 120)
    void arithmeticProvesNoMoreThanIsTrue(@ForAll("smallProblems") PlanningProblem problem) {
        var best = PlanChecker.score(problem, BruteForce.plan(problem));

        assertThat(Shortages.boxes(Shortages.of(problem))).isLessThanOrEqualTo(best.boxesLeft());
    }

    @Property(tries = 1, seed = "2024")
    void nineInTenSmallPlansLeaveNoMoreThanTheBest(@ForAll Random random) {
        long asGood = IntStream.range(0, 40)
                .mapToObj(i -> RandomProblems.sharing(random, 3, 2))
                .filter(SharingProperties::leavesNoMoreThanTheBest)
                .count();

        assertThat(asGood).isGreaterThanOrEqualTo(36);
    }

    @Property(tries = 1, seed = "2024")
    void sharingLetsMoreLeaveInSomeProblems(@ForAll Random random) {
        assertThat(IntStream.range(0, 60).mapToObj(i -> RandomProblems.sharing(random, 3, 2)))
                .anySatisfy(problem -> assertThat(best(problem).boxesLeft())
                        .isLessThan(best(problem.sharing(Companions.NONE)).boxesLeft()));
    }

    @Property(tries = 15)
    void planningAgainIsNeverWorseThanTheStart(@ForAll("problems") PlanningProblem problem) {
        var start = HardestFirstPlanner.plan(problem);
        var again = HardestFirstPlanner.plan(problem, start);

        assertThat(PlanChecker.check(problem, again).breaches()).isEmpty();
        assertThat(PlanChecker.score(problem, again)).isLessThanOrEqualTo(PlanChecker.score(problem, start));
    }

    @Property(tries = 25)
    void aLoadThatIsTakenOutLeavesNobodyWithoutALead(
            @ForAll("problems") PlanningProblem problem, @ForAll Random random) {
        var plan = HardestFirstPlanner.plan(problem);
        if (plan.placements().isEmpty()) {
            return;
        }
        var out = plan.placements().get(random.nextInt(plan.placements().size()));

        assertThat(PlanChecker.check(problem, plan.without(out.consignment())).breaches())
                .noneMatch(breach -> breach.rule() == Rule.RIDES_WITH_NONE);
    }

    private static PlanScore best(PlanningProblem problem) {
        return PlanChecker.score(problem, BruteForce.plan(problem));
    }

    private static boolean leavesNoMoreThanTheBest(PlanningProblem problem) {
        var best = best(problem);
        var found = PlanChecker.score(problem, HardestFirstPlanner.plan(problem));
        return found.hardBoxesLeft() == best.hardBoxesLeft() && found.percentLeft() == best.percentLeft();
    }
}
