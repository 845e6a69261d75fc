package id.kotaksuara.planner.planning;

import static id.kotaksuara.planner.planning.Problems.BOAT;
import static id.kotaksuara.planner.planning.Problems.DEPOT;
import static id.kotaksuara.planner.planning.Problems.NEAR;
import static id.kotaksuara.planner.planning.Problems.ROAD;
import static id.kotaksuara.planner.planning.Problems.TRUCK;
import static id.kotaksuara.planner.planning.Problems.agreed;
import static id.kotaksuara.planner.planning.Problems.byTruck;
import static id.kotaksuara.planner.planning.Problems.consignment;
import static id.kotaksuara.planner.planning.Problems.day;
import static id.kotaksuara.planner.planning.Problems.plan;
import static id.kotaksuara.planner.planning.Problems.problem;
import static id.kotaksuara.planner.planning.Problems.withDays;
import static id.kotaksuara.planner.planning.Problems.withOrigin;
import static id.kotaksuara.planner.planning.Problems.withStore;
import static id.kotaksuara.planner.planning.Problems.withVehicles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule kept at its boundary and broken by one. */
class PlanCheckerTests {

    @Test
    void whatLeavesInTheLastWaveArrivesByTheClockOfThatWave() {
        var byWave = new Way(1, 1, NEAR.legs(), Set.of(), List.of(1, 0), true);
        var always = new Way(1, 1, NEAR.legs(), Set.of());

        assertThat(PlanChecker.check(problem(consignment("a", 10, byWave)), plan(byTruck("a", 5)))
                        .breaches())
                .isEmpty();
        assertThat(PlanChecker.check(problem(consignment("a", 10, always)), plan(byTruck("a", 5)))
                        .breaches())
                .extracting(Breach::rule)
                .containsExactly(Rule.AFTER_DEADLINE);
    }

    @Test
    void letsNoMoreThanTheStandingBoxesLeave() {
        var depot = new Origin("depot", 100, 60, 50, 100, OptionalInt.empty());

        kept(withOrigin(depot, problem(consignment("a", 60))), byTruck("a", 0));
        broken(
                withOrigin(depot, problem(consignment("a", 61))),
                Breach.of(Rule.NOT_STANDING, "depot", 0, 60L, 61L),
                byTruck("a", 0));
    }

    @Test
    void countsWhatWasPreparedBetweenTwoWaves() {
        var depot = new Origin("depot", 100, 60, 20, 100, OptionalInt.empty());
        var both = problem(consignment("a", 60), consignment("b", 20));
        var onemore = problem(consignment("a", 60), consignment("b", 21));

        kept(withOrigin(depot, both), byTruck("a", 0), byTruck("b", 1));
        broken(
                withOrigin(depot, onemore),
                Breach.of(Rule.NOT_STANDING, "depot", 1, 20L, 21L),
                byTruck("a", 0),
                byTruck("b", 1));
    }

    @Test
    void countsWhatTheClockLetsBePreparedBeforeEachWaveOfADay() {
        var depot = new Origin("depot", 100, 10, 99, 100, OptionalInt.empty()).preparing(List.of(30, 20));
        var all = problem(consignment("a", 10), consignment("b", 20), consignment("c", 30));
        var onemore = problem(consignment("a", 10), consignment("b", 20), consignment("c", 31));

        kept(withOrigin(depot, all), byTruck("a", 0), byTruck("b", 1), byTruck("c", 2));
        broken(
                withOrigin(depot, onemore),
                Breach.of(Rule.NOT_STANDING, "depot", 2, 30L, 31L),
                byTruck("a", 0),
                byTruck("b", 1),
                byTruck("c", 2));
    }

    @Test
    void theClockGoesOnWhileAWaveIsNotRun() {
        var depot = new Origin("depot", 100, 0, 99, 100, OptionalInt.empty()).preparing(List.of(30, 20));
        var closed = withOrigin(depot, problem(consignment("a", 50)))
                .with(new Closures(Set.of(), Set.of(new Wave(day(0), 2))));

        kept(closed, byTruck("a", 2));
    }

    @Test
    void theWorkOfEveryWaveOfADayIsAskedFor() {
        var depot = DEPOT.preparing(List.of(30));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> withOrigin(depot, problem(consignment("a", 10))));
    }

    @Test
    void loadsNoMoreThanTheDockAllows() {
        var depot = new Origin("depot", 100, 100, 50, 70, OptionalInt.empty());

        kept(withOrigin(depot, problem(consignment("a", 50), consignment("b", 20))), byTruck("a", 0), byTruck("b", 0));
        broken(
                withOrigin(depot, problem(consignment("a", 50), consignment("b", 21))),
                Breach.of(Rule.DOCK_FULL, "depot", 0, 70L, 71L),
                byTruck("a", 0),
                byTruck("b", 0));
    }

    @Test
    void refusesWhatNoWaveOfTheWarehouseCanHold() {
        var depot = new Origin("depot", 80, 80, 80, 70, OptionalInt.empty());

        kept(withOrigin(depot, problem(consignment("a", 70))), byTruck("a", 0));
        brokenFirst(
                withOrigin(depot, problem(consignment("a", 71))),
                Breach.of(Rule.BIGGER_THAN_DOCK, "a", 0, 80, 70, 71, "depot"),
                byTruck("a", 0));
        brokenFirst(
                withOrigin(depot, problem(consignment("a", 81))),
                Breach.of(Rule.BIGGER_THAN_WAREHOUSE, "a", 0, 80, 70, 81, "depot"),
                byTruck("a", 0));
    }

    @Test
    void keepsAnEscortWithItsConvoyUntilItIsBack() {
        var far = new Way(0, 2, List.of(ROAD), Set.of());
        var depot = DEPOT.withEscorts(1);
        var both = withOrigin(depot, problem(consignment("a", 10, far), consignment("b", 10, far)));

        kept(both, byTruck("a", 0), byTruck("b", 2));
        broken(
                both,
                Breach.of(Rule.NO_ESCORT, "depot", 1, 1L, 2L, List.of("a", "b"), both.waveOf(2)),
                byTruck("a", 0),
                byTruck("b", 1));
    }

    @Test
    void keepsAVehicleOutUntilItIsBack() {
        var far = new Way(0, 1, List.of(new Leg("road", List.of("truck"), 0, 2, Set.of())), Set.of());
        var both = problem(consignment("a", 50, far), consignment("b", 51, far));

        kept(problem(consignment("a", 50, far), consignment("b", 50, far)), byTruck("a", 0), byTruck("b", 1));
        broken(
                both,
                Breach.of(Rule.NO_VEHICLE, "truck", 1, 2L, 3L, List.of("a", "b"), both.waveOf(2)),
                byTruck("a", 0),
                byTruck("b", 1));
    }

    @Test
    void refusesWhatNoFleetCarries() {
        var depot = new Origin("depot", 200, 200, 50, 200, OptionalInt.empty());

        kept(withOrigin(depot, problem(consignment("a", 100))), byTruck("a", 0));
        brokenFirst(
                withOrigin(depot, problem(consignment("a", 101))),
                Breach.of(Rule.BIGGER_THAN_FLEET, "a", 0, 2, 3, "truck"),
                byTruck("a", 0));
    }

    @Test
    void takesOneFittingVehicleTypePerLeg() {
        var one = problem(consignment("a", 10));

        kept(one, byTruck("a", 0));
        broken(
                one,
                Breach.of(Rule.UNFIT_VEHICLE, "a", 0, 1, "road", "truck", "boat"),
                new Placement("a", 0, List.of("boat")));
        broken(one, Breach.of(Rule.UNFIT_VEHICLE, "a", 0, 1, "road", "truck", ""), new Placement("a", 0, List.of()));
    }

    @Test
    void arrivesInTheLastSlotAtTheLatest() {
        var slow = new Way(2, 1, List.of(ROAD), Set.of());

        kept(problem(consignment("a", 10, slow)), byTruck("a", 3));
        broken(problem(consignment("a", 10, slow)), Breach.of(Rule.AFTER_DEADLINE, "a", 4, 2, 1), byTruck("a", 4));
    }

    @Test
    void staysAtHomeOnBlockedDays() {
        var flooded = new Way(1, 1, List.of(ROAD), Set.of(day(1)));
        var one = problem(consignment("a", 10, flooded));

        kept(one, byTruck("a", 0));
        kept(one, byTruck("a", 4));
        broken(one, Breach.of(Rule.BLOCKED_DAY, "a", 1, day(1)), byTruck("a", 1));
        broken(one, Breach.of(Rule.BLOCKED_DAY, "a", 3, day(1)), byTruck("a", 3));
    }

    @Test
    void arrivesWithinTheAgreedDays() {
        var between = new Dates(day(1), day(1), null, null);
        var one = problem(consignment("a", 10).with(between));

        kept(one, byTruck("a", 2));
        kept(one, byTruck("a", 3));
        broken(one, Breach.of(Rule.BEFORE_EARLIEST, "a", 1, day(1), day(0)), byTruck("a", 1));
        broken(one, Breach.of(Rule.AFTER_LATEST, "a", 4, day(1), day(2)), byTruck("a", 4));
    }

    @Test
    void keepsPins() {
        var one = problem(agreed(consignment("a", 10), dates -> dates.pinnedOn(day(1))));

        kept(one, byTruck("a", 3));
        broken(one, Breach.of(Rule.NOT_ON_PINNED_DAY, "a", 4, day(1), day(2)), byTruck("a", 4));
    }

    @Test
    void startsALegOnlyWhenItRuns() {
        var ferry = new Leg("sea", List.of("boat"), 1, 1, Set.of(day(1)));
        var one = problem(consignment("a", 10, new Way(1, 1, List.of(ROAD, ferry), Set.of())));

        kept(one, new Placement("a", 1, List.of("truck", "boat")));
        broken(
                one,
                Breach.of(Rule.LEG_CLOSED, "a", 3, 2, "sea", day(2)),
                new Placement("a", 3, List.of("truck", "boat")));
    }

    @Test
    void fillsAStoreNoFurtherThanItsRoomBeforeTheReleaseDay() {
        var store = new Destination("store", "Menteng", OptionalInt.of(30), day(1));
        var both = withStore(store, problem(consignment("a", 30), consignment("b", 1)));

        kept(both, byTruck("a", 1), byTruck("b", 2));
        broken(
                both,
                Breach.of(Rule.STORE_FULL, "store", 0, 30L, 31L, List.of("a", "b")),
                byTruck("a", 0),
                byTruck("b", 1));
    }

    @Test
    void neverEmptiesAStoreWithoutAReleaseDay() {
        var store = new Destination("store", "Menteng", OptionalInt.of(30), null);
        var both = withStore(store, problem(consignment("a", 30), consignment("b", 1)));

        broken(
                both,
                Breach.of(Rule.STORE_FULL, "store", 0, 30L, 31L, List.of("a", "b")),
                byTruck("a", 0),
                byTruck("b", 5));
    }

    @Test
    void namesWhatIsUnknownTwiceOrOutside() {
        var one = problem(consignment("a", 10));

        broken(one, Breach.of(Rule.UNKNOWN_CONSIGNMENT, "x", 0), byTruck("x", 0));
        broken(one, Breach.of(Rule.PLACED_TWICE, "a", Breach.NO_SLOT, 2L), byTruck("a", 0), byTruck("a", 1));
        broken(one, Breach.of(Rule.OUTSIDE_SLOTS, "a", 6, 6), byTruck("a", 6));
        broken(one, Breach.of(Rule.OUTSIDE_SLOTS, "a", -1, 6), byTruck("a", -1));
    }

    @Test
    void namesTroubleInTheProblemItself() {
        var good = problem(consignment("a", 10));

        assertThat(PlanChecker.troubles(good)).isEmpty();
        assertThat(PlanChecker.troubles(withDays(0, 2, good)))
                .containsExactly(Breach.of(Rule.NO_SLOTS, "small", Breach.NO_SLOT, 0, 2));
        assertThat(PlanChecker.troubles(withDays(3, 0, good)))
                .containsExactly(Breach.of(Rule.NO_SLOTS, "small", Breach.NO_SLOT, 3, 0));
        assertThat(PlanChecker.troubles(problem(consignment("a", -1))))
                .containsExactly(Breach.of(Rule.NONSENSE_NUMBER, "a", Breach.NO_SLOT));
        assertThat(PlanChecker.troubles(withOrigin(DEPOT.withStorageCapacity(99), good)))
                .containsExactly(Breach.of(Rule.OPENING_ABOVE_ROOM, "depot", Breach.NO_SLOT, 99, 100));
        assertThat(PlanChecker.troubles(withVehicles(good, TRUCK.withCount(-1), BOAT)))
                .containsExactly(Breach.of(Rule.NONSENSE_NUMBER, "truck", Breach.NO_SLOT));
    }

    @Test
    void refusesNonsenseNumbersInAPlan() {
        broken(problem(consignment("a", 0)), Breach.of(Rule.NONSENSE_NUMBER, "a", 0), byTruck("a", 0));
        brokenFirst(
                problem(consignment("a", 10, new Way(-9, 1, NEAR.legs(), Set.of()))),
                Breach.of(Rule.NONSENSE_NUMBER, "a", 0),
                byTruck("a", 0));
    }

    private static void kept(PlanningProblem problem, Placement... placements) {
        assertThat(PlanChecker.check(problem, plan(placements)).breaches()).isEmpty();
    }

    private static void broken(PlanningProblem problem, Breach breach, Placement... placements) {
        assertThat(PlanChecker.check(problem, plan(placements)).breaches()).containsExactly(breach);
    }

    private static void brokenFirst(PlanningProblem problem, Breach breach, Placement... placements) {
        assertThat(PlanChecker.check(problem, plan(placements)).breaches()).startsWith(breach);
    }

    /** Musi Rawas sends six police officers with each truck. */
    @Test
    void letsEscortsGoWithEachVehicleWhereTheOfficeSaysSo() {
        var two = problem(consignment("a", 50), consignment("b", 60));
        var plan = plan(byTruck("a", 0), byTruck("b", 1));

        assertThat(PlanChecker.check(withOrigin(DEPOT.withEscorts(12).escorting(6), two), plan)
                        .breaches())
                .isEmpty();
        assertThat(PlanChecker.check(withOrigin(DEPOT.withEscorts(11).escorting(6), two), plan)
                        .breaches())
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.rule()).isEqualTo(Rule.NO_ESCORT);
                    assertThat(breach.arguments().subList(0, 2)).containsExactly(11L, 12L);
                });
    }
}
