package id.kotaksuara.planner.planning;

import static id.kotaksuara.planner.planning.Problems.byTruck;
import static id.kotaksuara.planner.planning.Problems.consignment;
import static id.kotaksuara.planner.planning.Problems.day;
import static id.kotaksuara.planner.planning.Problems.plan;
import static id.kotaksuara.planner.planning.Problems.problem;
import static id.kotaksuara.planner.planning.Problems.withDays;
import static id.kotaksuara.planner.planning.Problems.withOrigin;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MendingTests {

    @Provide
    Arbitrary<PlanningProblem> problems() {
        return Arbitraries.randomValue(random -> RandomProblems.problem(random, 7));
    }

    @Test
    void movesOneWhereOneSuffices() {
        var depot = new Origin("depot", 100, 100, 100, 100, OptionalInt.empty());
        var all = withDays(
                3, 1, withOrigin(depot, problem(consignment("a", 100), consignment("b", 100), consignment("c", 100))));
        var before = plan(byTruck("a", 0), byTruck("b", 1));

        var mended = Mending.of(bound(all, "a", 1), before, List.of("a")).orElseThrow();

        assertThat(mended.moved()).isEqualTo(1);
        assertThat(mended.fewest()).isTrue();
        assertThat(mended.plan().placementOf("a").orElseThrow().slot()).isEqualTo(1);
    }

    @Test
    void movesNobodyWhereThereIsRoom() {
        var all = withDays(3, 1, problem(consignment("a", 50), consignment("b", 50)));

        var mended = Mending.of(bound(all, "a", 1), plan(byTruck("a", 0), byTruck("b", 1)), List.of("a"))
                .orElseThrow();

        assertThat(mended.moved()).isZero();
        assertThat(mended.plan().placements()).contains(byTruck("b", 1));
    }

    @Test
    void findsNothingWhereNothingCanBeFound() {
        var all = withDays(1, 1, problem(consignment("a", 100), consignment("b", 100)));

        assertThat(Mending.of(bound(all, "a", 0), plan(byTruck("b", 0)), List.of("a")))
                .isEmpty();
    }

    @Property(tries = 100)
    void breaksNoRuleAndLeavesNoMore(@ForAll("problems") PlanningProblem problem) {
        var before = HardestFirstPlanner.plan(problem);
        for (var consignment : problem.consignments()) {
            var bound = bound(problem, consignment.id(), 0);
            Mending.of(bound, before, List.of(consignment.id())).ifPresent(mended -> {
                var verdict = PlanChecker.check(bound, mended.plan());
                assertThat(verdict.breaches()).isEmpty();
                assertThat(mended.plan().placementOf(consignment.id())).isPresent();
                assertThat(verdict.score().boxesLeft())
                        .isLessThanOrEqualTo(PlanChecker.score(problem, before).boxesLeft());
            });
        }
    }

    @Property(tries = 60)
    void pricesThatAreProvenAreTrue(@ForAll("problems") PlanningProblem problem) {
        var before = HardestFirstPlanner.plan(problem);
        for (var consignment : problem.consignments().stream().limit(2).toList()) {
            var bound =
                    new Price.Bound(bound(problem, consignment.id(), 0), before, List.of(consignment.id()), List.of());
            var price = Price.of(
                    bound, Stream.of(HardestFirstPlanner.plan(bound.problem(), before)), Price.Prover.ARITHMETIC);

            if (price.proven() && price.plan().isPresent()) {
                // Below 0 where the plan before was not the best: then the price is none, whatever else could be
                // better.
                long least = bound.more(BruteForce.plan(bound.problem()));
                assertThat(Math.max(0, price.more())).isLessThanOrEqualTo(Math.max(0, least));
            }
        }
    }

    private static PlanningProblem bound(PlanningProblem problem, String id, int day) {
        return problem.with(problem.consignments().stream()
                .map(consignment -> consignment.id().equals(id)
                        ? consignment.with(
                                new Dates(null, null, consignment.dates().preferredArrival(), day(day)))
                        : consignment)
                .toList());
    }
}
