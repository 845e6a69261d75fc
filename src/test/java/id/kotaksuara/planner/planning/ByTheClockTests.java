package id.kotaksuara.planner.planning;

import static id.kotaksuara.planner.planning.Problems.consignment;
import static id.kotaksuara.planner.planning.Problems.problem;
import static id.kotaksuara.planner.planning.Problems.withDays;
import static id.kotaksuara.planner.planning.Problems.withOrigin;
import static id.kotaksuara.planner.planning.Problems.withVehicles;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Vehicles and escorts that are back sooner from one wave of a day than from another. */
class ByTheClockTests {

    private static final Origin DEPOT = new Origin("depot", 500, 500, 500, 500, OptionalInt.empty());

    /**
     * Waves at 08, 11 and 14, and five hours out and back: from the first a truck is back for the third, from the second and
     * the third for the first of the next day. So one truck goes at 08 and 14 on each of two days.
     */
    private static final Leg ROAD = new Leg(
            "road", List.of("truck"), 0, 2, Set.of(), List.of(new Leg.Out(0, 2), new Leg.Out(0, 2), new Leg.Out(0, 1)));

    private static PlanningProblem loads(int number, Way way) {
        var loads = new Consignment[number];
        for (int load = 0; load < number; load++) {
            loads[load] = consignment("a" + load, 50, way);
        }
        return withDays(2, 3, withOrigin(DEPOT, problem(loads)));
    }

    private static PlanningProblem oneTruck(int number, Leg road) {
        var way = new Way(0, 1, List.of(road), Set.of());
        return withVehicles(loads(number, way), new CarrierType("truck", 50, 1), Problems.BOAT);
    }

    @Test
    void sendATruckAsOftenAsItIsBack() {
        var four = oneTruck(4, ROAD);
        var plan = HardestFirstPlanner.plan(four);

        assertThat(PlanChecker.check(four, plan).breaches()).isEmpty();
        assertThat(plan.placements()).extracting(Placement::slot).containsExactlyInAnyOrder(0, 2, 3, 5);
        assertThat(Shortages.of(four)).isEmpty();
    }

    @Test
    void proveThatItIsNotBackMoreOften() {
        assertThat(Shortages.of(oneTruck(5, ROAD)))
                .containsExactly(new Shortage(Shortage.Kind.VEHICLES, "truck", 0, 5, 4, 5, 50));
        assertThat(Shortages.of(oneTruck(4, new Leg("road", List.of("truck"), 0, 2, Set.of()))))
                .as("where every wave takes two")
                .containsExactly(new Shortage(Shortage.Kind.VEHICLES, "truck", 0, 5, 3, 4, 50));
    }

    @Test
    void breakARuleWhereTheTruckIsNotBackYet() {
        var two = oneTruck(2, ROAD);

        assertThat(PlanChecker.check(two, Problems.plan(at("a0", 2), at("a1", 3)))
                        .isValid())
                .isTrue();
        assertThat(PlanChecker.check(two, Problems.plan(at("a0", 1), at("a1", 2)))
                        .breaches())
                .extracting(Breach::rule)
                .contains(Rule.NO_VEHICLE);
    }

    @Test
    void countEscortsTheSameWay() {
        var way = new Way(
                0,
                2,
                List.of(new Leg("road", List.of("truck"), 0, 1, Set.of())),
                Set.of(),
                List.of(),
                List.of(2, 2, 1),
                true);
        var guarded = withOrigin(DEPOT.withEscorts(1), loads(4, way));

        assertThat(Shortages.of(guarded)).isEmpty();
        assertThat(PlanChecker.score(guarded, HardestFirstPlanner.plan(guarded)).boxesLeft())
                .isZero();
        assertThat(Shortages.of(withOrigin(DEPOT.withEscorts(1), loads(5, way))))
                .containsExactly(new Shortage(Shortage.Kind.ESCORTS, "depot", 0, 5, 4, 5, 50));
    }

    /** A ferry that runs on the second day alone is met only by what comes to it then. */
    @Test
    void startALegOnTheDayThatTheClockSays() {
        var ferry = new Leg(
                "river",
                List.of("boat"),
                0,
                1,
                Set.of(Problems.day(1)),
                List.of(new Leg.Out(0, 1), new Leg.Out(0, 1), new Leg.Out(1, 1)));
        var way = new Way(1, 1, List.of(new Leg("road", List.of("truck"), 0, 1, Set.of()), ferry), Set.of());
        var one = withDays(2, 3, withOrigin(DEPOT, problem(consignment("a", 20, way))));
        var late = Problems.plan(new Placement("a", 2, List.of("truck", "boat")));
        var early = Problems.plan(new Placement("a", 1, List.of("truck", "boat")));

        assertThat(PlanChecker.check(one, late).isValid()).isTrue();
        assertThat(PlanChecker.check(one, early).breaches())
                .extracting(Breach::rule)
                .containsExactly(Rule.LEG_CLOSED);
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** On small problems of every kind what is called proven is so, and no plan breaks a rule. */
    @ParameterizedTest
    @MethodSource("seeds")
    void proveNothingThatIsNotSo(long seed) {
        var random = new Random(seed);
        var problem = RandomProblems.byTheClock(RandomProblems.cut(random, 3, 2), random);
        var best = PlanChecker.score(problem, BruteForce.plan(problem));
        var plan = HardestFirstPlanner.plan(problem);

        assertThat(Shortages.boxes(Shortages.of(problem))).isLessThanOrEqualTo(best.boxesLeft());
        assertThat(PlanChecker.check(problem, plan).breaches()).isEmpty();
        assertThat(PlanChecker.score(problem, plan)).isGreaterThanOrEqualTo(best);
    }

    private static Placement at(String load, int slot) {
        return new Placement(load, slot, List.of("truck"));
    }
}
