package id.kotaksuara.planner.planning;

import static id.kotaksuara.planner.planning.Problems.ROAD;
import static id.kotaksuara.planner.planning.Problems.agreed;
import static id.kotaksuara.planner.planning.Problems.byTruck;
import static id.kotaksuara.planner.planning.Problems.consignment;
import static id.kotaksuara.planner.planning.Problems.day;
import static id.kotaksuara.planner.planning.Problems.plan;
import static id.kotaksuara.planner.planning.Problems.problem;
import static id.kotaksuara.planner.planning.Problems.withOrigin;
import static id.kotaksuara.planner.planning.Problems.withStore;
import static id.kotaksuara.planner.planning.Problems.withVehicles;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationsTests {

    static Stream<String> instances() {
        return Instances.names();
    }

    @Test
    void saysHowManyOfItsBoxesStandReady() {
        var depot = new Origin("depot", 100, 86, 40, 100, OptionalInt.empty());
        var both = withOrigin(depot, problem(consignment("a", 40), consignment("b", 60)));

        assertThat(Explanations.reasons(both, plan(byTruck("a", 0), byTruck("b", 1)), "b"))
                .containsExactly(new Reason.Forbidden(0, Breach.of(Rule.NOT_STANDING, "depot", 0, 86L, 100L), 46, 60));
    }

    @Test
    void saysWhoWouldLackBoxesLater() {
        var depot = new Origin("depot", 100, 100, 20, 100, OptionalInt.empty());
        var both = withOrigin(depot, problem(consignment("a", 90), consignment("b", 60)));

        var reasons = Explanations.reasons(both, plan(byTruck("a", 1), byTruck("b", 4)), "b");

        assertThat(reasons.get(0))
                .isEqualTo(new Reason.Forbidden(0, Breach.of(Rule.NOT_STANDING, "depot", 1, 60L, 90L), 60, 90));
    }

    @Test
    void saysWhoHasTheVehiclesAndUntilWhen() {
        var far = new Way(0, 1, List.of(new Leg("road", List.of("truck"), 0, 2, Set.of())), Set.of());
        var depot = new Origin("depot", 200, 200, 200, 200, OptionalInt.empty());
        var both = withOrigin(depot, problem(consignment("a", 50, far), consignment("b", 60, far)));

        assertThat(Explanations.reasons(both, plan(byTruck("a", 0), byTruck("b", 2)), "b"))
                .containsExactly(
                        new Reason.Forbidden(0, vehicles(both, 0, 2), 1, 2),
                        new Reason.Forbidden(1, vehicles(both, 1, 2), 1, 2));
    }

    @Test
    void saysThatTheStoreIsFull() {
        var store = new Destination("store", "Menteng", OptionalInt.of(100), day(1));
        var both = withStore(store, problem(consignment("a", 40), consignment("b", 61)));

        assertThat(Explanations.reasons(both, plan(byTruck("a", 0), byTruck("b", 2)), "b"))
                .last()
                .isEqualTo(new Reason.Forbidden(
                        1, Breach.of(Rule.STORE_FULL, "store", 0, 100L, 101L, List.of("a")), 60, 61));
    }

    @Test
    void saysWhatWouldBeWorseWhereNothingForbids() {
        var wish = agreed(consignment("a", 10), dates -> dates.preferring(day(1)));

        assertThat(Explanations.reasons(problem(wish), plan(byTruck("a", 2)), "a"))
                .containsExactly(
                        new Reason.Possible(0, Level.WISH_DAYS, 0, 1), new Reason.Possible(1, Level.WISH_DAYS, 0, 1));
    }

    @Test
    void triesEveryFittingVehicle() {
        var either = new Way(0, 1, List.of(new Leg("road", List.of("truck", "boat"), 0, 1, Set.of())), Set.of());
        var both = withVehicles(
                problem(consignment("a", 50, either), consignment("b", 30, either)),
                new CarrierType("truck", 50, 1),
                new CarrierType("boat", 20, 2));

        var move = Move.of(both, plan(byTruck("a", 0), byTruck("b", 1)), "b", 0);

        assertThat(move.isValid()).isTrue();
        assertThat(move.plan().placementOf("b")).contains(new Placement("b", 0, List.of("boat")));
    }

    @Test
    void sumsUpWhyOneIsLeft() {
        var slow = new Way(4, 1, List.of(ROAD), Set.of(day(0)));
        var one = problem(consignment("a", 10, slow));

        var summary = Explanations.summary(Explanations.reasons(one, Plan.EMPTY, "a"));

        assertThat(summary)
                .extracting(Explanations.Summary::rule)
                .containsExactly(Rule.AFTER_DEADLINE, Rule.BLOCKED_DAY);
        assertThat(summary.get(0).slots()).containsExactly(2, 3, 4, 5);
    }

    @Test
    void tellsOnlyWhatAMoveNewlyBreaks() {
        var three = problem(consignment("a", 60), consignment("b", 60), consignment("c", 10));
        var broken = plan(byTruck("a", 0), byTruck("b", 0));

        assertThat(Move.of(three, broken, "c", 2).breaches()).isEmpty();
        assertThat(Move.of(three, broken, "c", 9).breaches()).containsExactly(Breach.of(Rule.OUTSIDE_SLOTS, "c", 9, 6));
    }

    @ParameterizedTest
    @MethodSource("instances")
    void givesEverySlotBeforeItsReasonAndNoneThatWouldBeBetter(String name) {
        var problem = Instances.problem(name);
        var plan = HardestFirstPlanner.plan(problem);

        for (var consignment : problem.consignments()) {
            var reasons = Explanations.reasons(problem, plan, consignment.id());
            int slots = plan.placementOf(consignment.id()).map(Placement::slot).orElse(problem.slots());
            assertThat(reasons).hasSize(slots).noneMatch(ExplanationsTests::isBetter);
        }
    }

    private static boolean isBetter(Reason reason) {
        return reason instanceof Reason.Possible possible && possible.then() < possible.now();
    }

    private static Breach vehicles(PlanningProblem problem, int slot, int free) {
        return Breach.of(Rule.NO_VEHICLE, "truck", slot, 2L, 3L, List.of("a"), problem.waveOf(free));
    }
}
