package id.kotaksuara.planner.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TripRulesTests {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 20);
    private static final Leg ROAD = new Leg("ROAD", List.of("truck", "pickup"), 0, 1, Set.of());
    private static final Leg FAR_ROAD = new Leg("ROAD", List.of("truck"), 0, 2, Set.of());
    private static final Leg RIVER = new Leg("RIVER", List.of("boat"), 1, 1, Set.of());

    private static final Companions ALL = new Companions(Set.of(
            new Companions.Pair("A", "B"),
            new Companions.Pair("C", "A"),
            new Companions.Pair("B", "C"),
            new Companions.Pair("A", "D")));

    private static final Placement A = new Placement("A", 0, List.of("truck"));
    private static final Placement B = new Placement("B", 0, List.of("truck"));
    private static final Placement C = new Placement("C", 0, List.of("truck", "boat"));

    @Test
    void countsAVehicleThatTwoDistrictsShareOnce() {
        var plan = new Plan(List.of(A, B.riding("A")));

        assertThat(rules(problem(1), plan)).isEmpty();
        assertThat(PlanChecker.score(problem(1), plan).vehicleTrips()).isEqualTo(1);
        assertThat(VehicleDays.of(problem(1), plan).byType()).containsEntry("truck", 1L);
        assertThat(rules(problem(1), new Plan(List.of(A, B)))).containsExactly(Rule.NO_VEHICLE);
        assertThat(PlanChecker.score(problem(2), new Plan(List.of(A, B))).vehicleTrips())
                .isEqualTo(2);
    }

    @Test
    void countsAsManyVehiclesAsAllBoxesTogetherNeed() {
        var big = with(problem(1), consignment("B", 31, ROAD));

        assertThat(rules(big, new Plan(List.of(A, B.riding("A"))))).contains(Rule.TRIP_BIGGER_THAN_FLEET);
        assertThat(rules(with(problem(1), consignment("B", 30, ROAD)), new Plan(List.of(A, B.riding("A")))))
                .isEmpty();
    }

    @Test
    void sharesTheFirstLegAndNoOther() {
        var plan = new Plan(List.of(C, A.riding("C")));

        assertThat(rules(problem(1), plan)).isEmpty();
        assertThat(PlanChecker.score(problem(1), plan).vehicleTrips()).isEqualTo(2);
    }

    @Test
    void sendsOneEscortWithAllOnAVehicle() {
        var escorted = problem(2).withOrigins(List.of(new Origin("depot", 300, 300, 300, 300, OptionalInt.of(1))));

        assertThat(rules(escorted, new Plan(List.of(A, B.riding("A"))))).isEmpty();
        assertThat(rules(escorted, new Plan(List.of(A, B)))).containsExactly(Rule.NO_ESCORT);
    }

    @Test
    void aDistrictIsNoCompanionOfItself() {
        var shares = new Companions(Set.of(new Companions.Pair("A", "A"), new Companions.Pair("A", "B")));

        assertThat(shares.pairs()).containsExactly(new Companions.Pair("A", "B"));
        assertThat(shares.allow("A", "A")).isFalse();
        assertThat(new Companions(Set.of(new Companions.Pair("A", "A"))).isNone())
                .isTrue();
    }

    @Test
    void noneRidesWithoutALead() {
        assertThat(rules(problem(3), new Plan(List.of(B.riding("A"))))).containsExactly(Rule.RIDES_WITH_NONE);
        assertThat(rules(problem(3), new Plan(List.of(new Placement("A", 1, List.of("truck")), B.riding("A")))))
                .containsExactly(Rule.RIDES_WITH_NONE);
        assertThat(rules(problem(3), new Plan(List.of(A, B.riding("A"), C.riding("B")))))
                .containsExactly(Rule.RIDES_WITH_NONE);
    }

    @Test
    void onlyDistrictsThatTheOfficeAllowsAreOnOneVehicle() {
        var plan = new Plan(List.of(A, B.riding("A")));
        var others = new Companions(Set.of(new Companions.Pair("A", "C")));

        assertThat(rules(problem(1).sharing(others), plan)).containsExactly(Rule.NOT_ALLOWED_TOGETHER);
        assertThat(rules(
                        problem(1)
                                .sharing(new Companions(
                                        Set.of(new Companions.Pair("A", "B"), new Companions.Pair("A", "D")))),
                        new Plan(List.of(A, B.riding("A"), new Placement("D", 0, List.of("truck"), List.of(), "A")))))
                .containsExactly(Rule.NOT_ALLOWED_TOGETHER);
    }

    @Test
    void threeDistrictsAreOnAVehicleAndNotFour() {
        var more = with(problem(2), consignment("E", 5, ROAD));
        var all = new Companions(Set.of(
                new Companions.Pair("A", "B"),
                new Companions.Pair("A", "D"),
                new Companions.Pair("A", "E"),
                new Companions.Pair("B", "D"),
                new Companions.Pair("B", "E"),
                new Companions.Pair("D", "E")));
        var three = new Plan(List.of(A, B.riding("A"), new Placement("D", 0, List.of("truck"), List.of(), "A")));
        var four = new Plan(Stream.concat(
                        three.placements().stream(), Stream.of(new Placement("E", 0, List.of("truck"), List.of(), "A")))
                .toList());

        assertThat(rules(more.sharing(all), three)).isEmpty();
        assertThat(rules(more.sharing(all), four)).containsExactly(Rule.TOO_MANY_TOGETHER);
    }

    @Test
    void allOnAVehicleSetOutAlike() {
        var pickup = new Placement("B", 0, List.of("pickup"));

        assertThat(rules(problem(3), new Plan(List.of(A, pickup.riding("A"))))).containsExactly(Rule.SETS_OUT_APART);
    }

    @Test
    void theOneWhoseWayIsTheLongestLeads() {
        var far = with(problem(1), consignment("B", 10, FAR_ROAD));

        assertThat(rules(far, new Plan(List.of(B, A.riding("B"))))).isEmpty();
        assertThat(rules(far, new Plan(List.of(A, B.riding("A"))))).containsExactly(Rule.RIDES_FARTHER);
    }

    @Test
    void theVehicleIsOutUntilTheLongestWayIsDone() {
        var far = with(problem(1), consignment("B", 10, FAR_ROAD));
        var next = new Placement("D", 1, List.of("truck"));

        assertThat(rules(far, new Plan(List.of(B, A.riding("B"), next)))).containsExactly(Rule.NO_VEHICLE);
        assertThat(rules(problem(1), new Plan(List.of(B, A.riding("B"), next)))).isEmpty();
    }

    @Test
    void thePlannerLetsTwoSmallDistrictsShareATruck() {
        var plan = HardestFirstPlanner.plan(oneTruck());
        var alone = HardestFirstPlanner.plan(oneTruck().sharing(Companions.NONE));

        assertThat(PlanChecker.check(oneTruck(), plan).breaches()).isEmpty();
        assertThat(PlanChecker.score(oneTruck(), plan).boxesLeft()).isZero();
        assertThat(PlanChecker.score(oneTruck(), alone).boxesLeft()).isPositive();
        assertThat(plan.placements()).anyMatch(Placement::rides);
    }

    @Test
    void aProofCountsThatTrucksMayBeShared() {
        assertThat(Shortages.boxes(Shortages.of(oneTruck().sharing(Companions.NONE))))
                .isPositive();
        assertThat(Shortages.boxes(Shortages.of(oneTruck()))).isZero();
    }

    /** With no pickups. */
    private static PlanningProblem oneTruck() {
        var types = problem(1).vehicles();
        return problem(1).withVehicles(List.of(types.get(0), types.get(1).withCount(0), types.get(2)));
    }

    private static List<Rule> rules(PlanningProblem problem, Plan plan) {
        return PlanChecker.check(problem, plan).breaches().stream()
                .map(Breach::rule)
                .distinct()
                .toList();
    }

    /** Four districts of 10 and 20 boxes, two waves, and trucks for 50. */
    private static PlanningProblem problem(int trucks) {
        return new PlanningProblem(
                        "shared",
                        List.of(DAY),
                        2,
                        List.of(new Origin("depot", 300, 300, 300, 300, OptionalInt.empty())),
                        List.of(
                                new CarrierType("truck", 50, trucks),
                                new CarrierType("pickup", 10, 3),
                                new CarrierType("boat", 30, 1)),
                        Stream.of("A", "B", "C", "D", "E")
                                .map(id -> Destination.unmeasured(id, id))
                                .toList(),
                        List.of(
                                consignment("A", 20, ROAD),
                                consignment("B", 20, ROAD),
                                consignment("C", 20, new Leg("ROAD", List.of("truck"), 0, 1, Set.of()), RIVER),
                                consignment("D", 10, new Leg("ROAD", List.of("truck"), 0, 1, Set.of()))))
                .sharing(ALL);
    }

    private static Consignment consignment(String id, int boxes, Leg... legs) {
        int travel = legs.length - 1;
        return new Consignment(id, "depot", id, boxes, 2, new Way(travel, 1, List.of(legs), Set.of()), Dates.FREE);
    }

    private static PlanningProblem with(PlanningProblem problem, Consignment other) {
        return problem.with(Stream.concat(
                        problem.consignments().stream()
                                .filter(known -> !known.id().equals(other.id())),
                        Stream.of(other))
                .toList());
    }
}
