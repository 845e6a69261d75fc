package id.kotaksuara.planner.planning;

import static id.kotaksuara.planner.planning.Problems.DEPOT;
import static id.kotaksuara.planner.planning.Problems.NEAR;
import static id.kotaksuara.planner.planning.Problems.TRUCK;
import static id.kotaksuara.planner.planning.Problems.agreed;
import static id.kotaksuara.planner.planning.Problems.byTruck;
import static id.kotaksuara.planner.planning.Problems.consignment;
import static id.kotaksuara.planner.planning.Problems.day;
import static id.kotaksuara.planner.planning.Problems.ofClass;
import static id.kotaksuara.planner.planning.Problems.plan;
import static id.kotaksuara.planner.planning.Problems.problem;
import static id.kotaksuara.planner.planning.Problems.withDays;
import static id.kotaksuara.planner.planning.Problems.withOrigin;
import static id.kotaksuara.planner.planning.Problems.withVehicles;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HardestFirstPlannerTests {

    static Stream<String> instances() {
        return Instances.names();
    }

    @ParameterizedTest
    @MethodSource("instances")
    void breaksNoRuleAndIsAtHandTwiceTheSame(String name) {
        var problem = Instances.problem(name);

        var plan = HardestFirstPlanner.plan(problem);

        assertThat(PlanChecker.check(problem, plan).breaches()).isEmpty();
        assertThat(HardestFirstPlanner.plan(problem)).isEqualTo(plan);
    }

    @Test
    void leavesNoMoreBehindThanTheBestPlansOfNineInTen() {
        var known = Instances.known();

        long asGood = known.entrySet().stream()
                .filter(entry -> leavesNoMore(
                        Instances.problem(entry.getKey()), entry.getValue().best()))
                .count();

        assertThat(asGood).isGreaterThanOrEqualTo(Math.round(0.9 * known.size()));
    }

    @Test
    void sendsTheHardestFirst() {
        var plan = HardestFirstPlanner.plan(problem(
                consignment("easy", 100),
                ofClass(3, consignment("hard", 50)),
                ofClass(4, consignment("hardest", 100))));

        assertThat(plan.placementOf("hardest").orElseThrow().slot()).isZero();
        assertThat(plan.placementOf("hard").orElseThrow().slot()).isEqualTo(1);
        assertThat(plan.placementOf("easy").orElseThrow().slot()).isEqualTo(3);
    }

    @Test
    void keepsPins() {
        var pinned = agreed(consignment("a", 10), dates -> dates.pinnedOn(day(2)));

        assertThat(HardestFirstPlanner.plan(problem(pinned)).placementOf("a"))
                .hasValueSatisfying(placement -> assertThat(placement.slot()).isEqualTo(4));
    }

    @Test
    void keepsWhatIsGoodInTheStart() {
        var both = problem(consignment("a", 100), consignment("b", 100));
        var start = plan(byTruck("b", 0), byTruck("a", 2));

        assertThat(HardestFirstPlanner.plan(both, start).placements())
                .containsExactlyInAnyOrderElementsOf(start.placements());
    }

    @Test
    void mendsAStartThatBreaksRules() {
        var both = problem(consignment("a", 100), consignment("b", 100));

        var plan = HardestFirstPlanner.plan(both, plan(byTruck("a", 1), byTruck("b", 1), byTruck("c", 1)));

        assertThat(PlanChecker.check(both, plan)).returns(true, Verdict::isValid);
        assertThat(plan.placements()).hasSize(2);
    }

    @Test
    void leavesBehindWhatContradictsItself() {
        var pin = day(1);
        var rivals = Stream.of("a", "b", "c")
                .map(id -> agreed(consignment(id, 100), dates -> dates.pinnedOn(pin)))
                .toArray(Consignment[]::new);

        assertThat(HardestFirstPlanner.plan(problem(rivals)).placements()).hasSize(1);
    }

    @Test
    void plansNothingWhereNothingCanBePlanned() {
        var one = problem(consignment("a", 10));

        assertThat(HardestFirstPlanner.plan(problem())).isEqualTo(Plan.EMPTY);
        assertThat(HardestFirstPlanner.plan(withDays(0, 2, one))).isEqualTo(Plan.EMPTY);
        assertThat(HardestFirstPlanner.plan(withDays(3, -1, one))).isEqualTo(Plan.EMPTY);
        assertThat(HardestFirstPlanner.plan(withDays(3, Integer.MAX_VALUE, one)))
                .isEqualTo(Plan.EMPTY);
        assertThat(HardestFirstPlanner.plan(withVehicles(one, TRUCK.withCount(0))))
                .isEqualTo(Plan.EMPTY);
        assertThat(HardestFirstPlanner.plan(withVehicles(one, new CarrierType("truck", 0, 2))))
                .isEqualTo(Plan.EMPTY);
        assertThat(HardestFirstPlanner.plan(withOrigin(DEPOT.withStorageCapacity(-5), one)))
                .isEqualTo(Plan.EMPTY);
        assertThat(HardestFirstPlanner.plan(problem(consignment("a", 1_000_000))))
                .isEqualTo(Plan.EMPTY);
        assertThat(HardestFirstPlanner.plan(problem(consignment("a", -10)))).isEqualTo(Plan.EMPTY);
        assertThat(HardestFirstPlanner.plan(problem(consignment("a", 10, new Way(99, 1, NEAR.legs(), Set.of())))))
                .isEqualTo(Plan.EMPTY);
    }

    @Test
    void plansTenThousandConsignments() {
        var depot = new Origin("depot", 5_000, 5_000, 5_000, 5_000, OptionalInt.empty());
        var many = IntStream.range(0, 10_000)
                .mapToObj(i -> ofClass(1 + i % 4, consignment("c" + i, 1 + i % 97)))
                .toArray(Consignment[]::new);
        var problem = withVehicles(withOrigin(depot, problem(many)), new CarrierType("truck", 50, 4_000));

        var plan =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HardestFirstPlanner.plan(problem));

        assertThat(PlanChecker.check(problem, plan).isValid()).isTrue();
        assertThat(plan.placements()).hasSizeGreaterThan(100);
    }

    private static boolean leavesNoMore(PlanningProblem problem, PlanScore best) {
        var score = PlanChecker.score(problem, HardestFirstPlanner.plan(problem));
        return score.hardBoxesLeft() == best.hardBoxesLeft() && score.percentLeft() == best.percentLeft();
    }
}
