package id.kotaksuara.planner.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every problem, tried on random ones. */
class PlanningProperties {

    @Provide
    Arbitrary<PlanningProblem> problems() {
        return Arbitraries.randomValue(random -> RandomProblems.problem(random, 12));
    }

    @Provide
    Arbitrary<PlanningProblem> smallProblems() {
        return Arbitraries.randomValue(random -> RandomProblems.problem(random, 6));
    }

    @Property(tries = 300)
    void plansBreakNoRule(@ForAll("problems") PlanningProblem problem) {
        assertThat(PlanChecker.check(problem, HardestFirstPlanner.plan(problem)).breaches())
                .isEmpty();
    }

    @Property(tries = 300)
    void noPlanIsBetterThanTheBest(@ForAll("smallProblems") PlanningProblem problem) {
        var best = BruteForce.plan(problem);

        var found = PlanChecker.score(problem, HardestFirstPlanner.plan(problem));

        assertThat(PlanChecker.check(problem, best).breaches()).isEmpty();
        assertThat(found).isGreaterThanOrEqualTo(PlanChecker.score(problem, best));
    }

    @Property(tries = 10, seed = "2024")
    void nineInTenSmallPlansLeaveNoMoreThanTheBest(@ForAll Random random) {
        long asGood = IntStream.range(0, 50)
                .mapToObj(i -> RandomProblems.problem(random, 6))
                .filter(PlanningProperties::leavesNoMoreThanTheBest)
                .count();

        assertThat(asGood).isGreaterThanOrEqualTo(45);
    }

    @Property(tries = 300)
    void theSearchKnowsTheSameRulesAsTheChecker(@ForAll("problems") PlanningProblem problem, @ForAll Random random) {
        var yard = new Yard(problem);
        for (int number = 0; number < problem.consignments().size(); number++) {
            var placement =
                    RandomProblems.anywhere(problem, problem.consignments().get(number), random);
            boolean valid =
                    PlanChecker.check(problem, yard.plan().with(placement)).isValid();
            var option = yard.optionFor(number, placement);

            assertThat(option.isPresent() && yard.place(number, option.getAsInt()))
                    .as("%s", placement)
                    .isEqualTo(valid);
            assertThat(yard.tally.compareTo(levels(PlanChecker.score(problem, yard.plan()))))
                    .isZero();
        }
    }

    /** The start is a plan for other wishes, pins and boxes: valid or not. */
    @Property(tries = 200)
    void planningAgainIsNeverWorseThanAFreshPlanAndChangesNothingForNothing(
            @ForAll("problems") PlanningProblem problem, @ForAll Random random) {
        var start = HardestFirstPlanner.plan(problem.with(problem.consignments().stream()
                .map(consignment -> random.nextInt(3) == 0 ? consignment.with(Dates.FREE) : consignment)
                .filter(consignment -> random.nextInt(5) > 0)
                .toList()));
        var known = PlanChecker.check(problem, start);

        var plan = HardestFirstPlanner.plan(problem, start);

        var verdict = PlanChecker.check(problem, plan);
        var fresh = PlanChecker.score(problem, HardestFirstPlanner.plan(problem));
        assertThat(verdict.breaches()).isEmpty();
        assertThat(verdict.score()).isLessThanOrEqualTo(fresh);
        if (known.isValid()) {
            assertThat(verdict.score()).isLessThanOrEqualTo(known.score());
            assertThat(plan.equals(start)).isEqualTo(verdict.score().equals(known.score()));
        }
    }

    /** Levers that add waves are left out: trying everything would take too long. */
    @Property(tries = 20)
    void curesAreTrueAndWhereLessIsSaidToBeTooLittleItIs(@ForAll("smallProblems") PlanningProblem problem) {
        var cures = Cures.of(problem, HardestFirstPlanner.plan(problem));

        assertThat(cures).filteredOn(Cure::helps).allSatisfy(cure -> {
            var verdict = PlanChecker.check(cure.problem(), cure.plan());
            assertThat(verdict.breaches()).isEmpty();
            assertThat(verdict.score().boxesLeft()).isZero();
        });
        assertThat(cures)
                .filteredOn(
                        cure -> cure.proven() && cure.helps() && cure.amount().getAsInt() > 1)
                .filteredOn(cure ->
                        Set.of(Lever.ROOM, Lever.VEHICLES, Lever.ESCORTS).contains(cure.lever()))
                .allSatisfy(cure -> {
                    var less = problem.pulled(
                            cure.lever(), cure.subject(), cure.amount().getAsInt() - 1);
                    assertThat(PlanChecker.score(less, BruteForce.plan(less)).boxesLeft())
                            .isPositive();
                });
    }

    @Property(tries = 100)
    void whatIsTakenOutBreaksNothing(@ForAll("problems") PlanningProblem problem) {
        var plan = HardestFirstPlanner.plan(problem);

        assertThat(plan.placements())
                .allMatch(placement -> PlanChecker.check(problem, plan.without(placement.consignment()))
                        .isValid());
    }

    @Property(tries = 100)
    void reasonsAreTrue(@ForAll("problems") PlanningProblem problem) {
        var plan = HardestFirstPlanner.plan(problem);
        for (var consignment : problem.consignments()) {
            for (var reason : Explanations.reasons(problem, plan, consignment.id())) {
                var moved = Move.of(problem, plan, consignment.id(), reason.slot());
                assertThat(PlanChecker.check(problem, moved.plan()).isValid())
                        .isEqualTo(reason instanceof Reason.Possible);
                assertThat(moved.after().betterThan(moved.before()) && moved.isValid())
                        .isFalse();
                assertThat(reason).matches(PlanningProperties::lacksSomething);
                assertThat(reason)
                        .as("a consignment is not in its own way")
                        .matches(it -> !blames(it, consignment.id()));
            }
        }
    }

    @Property(tries = 600)
    void whatIsProvedToStayStays(@ForAll("smallProblems") PlanningProblem problem) {
        var best = PlanChecker.score(problem, BruteForce.plan(problem));

        assertThat(Shortages.boxes(Shortages.of(problem))).isLessThanOrEqualTo(best.boxesLeft());
    }

    /** Whether it counts a consignment among those that hold what is missing. */
    private static boolean blames(Reason reason, String consignment) {
        return reason instanceof Reason.Forbidden forbidden
                && forbidden.breach().arguments().stream()
                        .anyMatch(argument -> argument instanceof List<?> holders && holders.contains(consignment));
    }

    private static boolean lacksSomething(Reason reason) {
        return !(reason instanceof Reason.Forbidden forbidden)
                || !forbidden.breach().rule().isShared()
                || forbidden.room() < forbidden.need();
    }

    private static boolean leavesNoMoreThanTheBest(PlanningProblem problem) {
        var best = PlanChecker.score(problem, BruteForce.plan(problem));
        var found = PlanChecker.score(problem, HardestFirstPlanner.plan(problem));
        return found.hardBoxesLeft() == best.hardBoxesLeft() && found.percentLeft() == best.percentLeft();
    }

    private static long[] levels(PlanScore score) {
        return java.util.Arrays.stream(Level.values()).mapToLong(score::at).toArray();
    }
}
