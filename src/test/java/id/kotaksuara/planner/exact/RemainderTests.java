package id.kotaksuara.planner.exact;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.BruteForce;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Cutting;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Instances;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Price;
import id.kotaksuara.planner.planning.RandomProblems;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RemainderTests {

    private static final Limits FIVE_SECONDS = new Limits(Duration.ofSeconds(5), 1);

    @Provide
    Arbitrary<PlanningProblem> smallProblems() {
        return Arbitraries.randomValue(random -> RandomProblems.cut(random, 3, 2));
    }

    @Test
    void singleBoxesAndWholeStationsLeaveAsManyOfBanjar() {
        var banjar = Instances.cutting().get("banjar-simulated");

        var remainder = Remainder.of(banjar, HardestFirstPlanner.plan(banjar), FIVE_SECONDS);

        assertThat(remainder).isEqualTo(new Remainder(102, 102, 102, true));
        assertThat(remainder.becauseWhole()).isZero();
        assertThat(remainder.becauseHarderFirst()).isZero();
    }

    @Property(tries = 20)
    void threeNumbersAddUpToWhatTheBestPlanLeaves(@ForAll("smallProblems") PlanningProblem problem) {
        var best = BruteForce.plan(problem);
        long left = PlanChecker.score(problem, best).boxesLeft();

        var remainder = Remainder.of(problem, best, FIVE_SECONDS);

        assertThat(remainder.proven()).isTrue();
        assertThat(remainder.single()).isBetween(0L, remainder.whole());
        assertThat(remainder.whole()).isLessThanOrEqualTo(left);
        assertThat(remainder.single() + remainder.becauseWhole() + remainder.becauseHarderFirst())
                .isEqualTo(left);
    }

    @Property(tries = 20)
    void pricesOfABoundDayAreTrue(@ForAll("smallProblems") PlanningProblem problem) {
        Assume.that(!problem.consignments().isEmpty());
        String id = problem.consignments().get(0).id();
        var bound = bound(problem, id);
        var asked = new Price.Bound(bound, HardestFirstPlanner.plan(problem), List.of(id), List.of());

        var price = Price.of(asked, Stream.of(HardestFirstPlanner.plan(bound)), new ExactPrices(FIVE_SECONDS));

        var best = BruteForce.plan(bound);
        var consignment = bound.consignment(id);
        boolean goes =
                best.placementsOf(id).stream().mapToInt(consignment::boxesOf).sum() == consignment.boxes();
        assertThat(price.proven()).isTrue();
        assertThat(price.plan().isPresent() || !goes).isTrue();
        if (goes && price.more() > 0) {
            var score = PlanChecker.score(bound, price.plan().orElseThrow());
            assertThat(score.percentLeft())
                    .isEqualTo(PlanChecker.score(bound, best).percentLeft());
        }
    }

    @Property(tries = 20)
    void pricesOfPartsBoundToADayAreProven(@ForAll("smallProblems") PlanningProblem problem) {
        var cut = problem.consignments().stream().filter(Consignment::isCut).findFirst();
        Assume.that(cut.isPresent());
        var part = cut.get().cutting().parts().get(0).id();
        var day = problem.days().get(problem.days().size() - 1);
        var bound = problem.with(problem.consignments().stream()
                .map(it -> it.equals(cut.get()) ? boundTo(day, it, part) : it)
                .toList());
        var asked = new Price.Bound(
                bound, HardestFirstPlanner.plan(problem), List.of(cut.get().id()), List.of(part));

        var price = Price.of(asked, Stream.of(HardestFirstPlanner.plan(bound)), new ExactPrices(FIVE_SECONDS));

        assertThat(price.proven()).isTrue();
        price.plan().ifPresent(plan -> assertThat(price.more()).isEqualTo(asked.more(plan)));
        assertThat(price.plan().isEmpty())
                .isEqualTo(staysInAllOf(bound, cut.get().id(), part));
    }

    private static Consignment boundTo(LocalDate day, Consignment it, String part) {
        return it.with(Dates.FREE)
                .cut(new Cutting(
                        it.cutting().parts().stream()
                                .map(one -> one.id().equals(part) ? one.pinnedOn(day) : one)
                                .toList(),
                        it.cutting().maxLoads()));
    }

    /** Where even alone it cannot leave, nothing that others do helps. */
    private static boolean staysInAllOf(PlanningProblem problem, String consignment, String part) {
        var alone = problem.with(problem.consignments().stream()
                .filter(it -> it.id().equals(consignment))
                .map(it -> it.cut(new Cutting(
                        it.cutting().parts().stream()
                                .filter(one -> one.id().equals(part))
                                .toList(),
                        it.cutting().maxLoads())))
                .toList());
        return BruteForce.plan(alone).placements().isEmpty();
    }

    private static PlanningProblem bound(PlanningProblem problem, String id) {
        var day = problem.days().get(problem.days().size() - 1);
        return problem.with(problem.consignments().stream()
                .map(it -> it.id().equals(id) ? it.with(Dates.FREE.pinnedOn(day)) : it)
                .toList());
    }

    @Property(tries = 20)
    void whatTheOracleSaysIsTrue(@ForAll("smallProblems") PlanningProblem problem) {
        var answer = new ExactOracle(FIVE_SECONDS).ask(problem);

        long left = PlanChecker.score(problem, BruteForce.plan(problem)).boxesLeft();
        assertThat(answer.plan().isPresent()).isEqualTo(left == 0);
        assertThat(answer.impossible()).isEqualTo(left > 0);
    }
}
