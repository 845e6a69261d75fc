package id.kotaksuara.planner.planning;

import static id.kotaksuara.planner.planning.Problems.DEPOT;
import static id.kotaksuara.planner.planning.Problems.agreed;
import static id.kotaksuara.planner.planning.Problems.byTruck;
import static id.kotaksuara.planner.planning.Problems.consignment;
import static id.kotaksuara.planner.planning.Problems.day;
import static id.kotaksuara.planner.planning.Problems.ofClass;
import static id.kotaksuara.planner.planning.Problems.plan;
import static id.kotaksuara.planner.planning.Problems.problem;
import static id.kotaksuara.planner.planning.Problems.withOrigin;
import static id.kotaksuara.planner.planning.Problems.withStore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LeverTests {

    private static final PlanningProblem TWO =
            problem(ofClass(1, consignment("a", 60)), ofClass(3, consignment("b", 30)));

    @Test
    void addsDaysAndTakesThemAway() {
        assertThat(TWO.pulled(Lever.DAY_AFTER, "", 2).days()).isEqualTo(Problems.days(5));
        assertThat(TWO.pulled(Lever.DAY_AFTER, "", -1).days()).isEqualTo(Problems.days(2));
        assertThat(TWO.pulled(Lever.DAY_BEFORE, "", 1).days())
                .startsWith(day(-1), day(0))
                .hasSize(4);
        assertThat(TWO.pulled(Lever.DAY_BEFORE, "", -3).days()).isEmpty();
    }

    @Test
    void addsRoomVehiclesAndEscorts() {
        assertThat(TWO.pulled(Lever.ROOM, "depot", 7).origins())
                .containsExactly(new Origin("depot", 107, 107, 50, 107, OptionalInt.of(2)));
        assertThat(TWO.pulled(Lever.VEHICLES, "truck", 3).vehicles())
                .extracting(CarrierType::count)
                .containsExactly(5, 2);
        assertThat(TWO.pulled(Lever.VEHICLES, "truck", -3).vehicles())
                .extracting(CarrierType::count)
                .containsExactly(0, 2);
        assertThat(TWO.pulled(Lever.ESCORTS, "depot", 1).origins()).containsExactly(DEPOT.withEscorts(3));
        assertThat(TWO.pulled(Lever.ESCORTS, "unknown", 1)).isEqualTo(TWO);
    }

    /** 103 would stand were there room: more room lets no box stand that is not there. */
    @Test
    void letsNoBoxesStandAtTheBeginningThatAreNotThere() {
        var counted = withOrigin(DEPOT.openingAtMost(OptionalInt.of(103)), TWO);

        assertThat(counted.pulled(Lever.ROOM, "depot", 2).origins())
                .extracting(Origin::openingBoxes)
                .containsExactly(102);
        assertThat(counted.pulled(Lever.ROOM, "depot", 7).origins())
                .extracting(Origin::openingBoxes, Origin::storageCapacity)
                .containsExactly(tuple(103, 107));
        assertThat(counted.pulled(Lever.ROOM, "depot", -30).origins())
                .extracting(Origin::openingBoxes)
                .containsExactly(70);
    }

    @Test
    void opensAWaveOnOneDayAndThenOnAnother() {
        var once = TWO.pulled(Lever.WAVE_ON_A_DAY, day(1).toString(), 1);
        var twice = once.pulled(Lever.WAVE_ON_A_DAY, day(2).toString(), 1);

        assertThat(openWaves(once)).containsExactly(0, 1, 3, 4, 5, 6, 7);
        assertThat(openWaves(twice)).containsExactly(0, 1, 3, 4, 5, 6, 7, 8);
        assertThat(twice.wavesPerDay()).isEqualTo(3);
    }

    @Test
    void preparesNothingForAWaveThatIsNotRun() {
        var empty = withOrigin(
                new Origin("depot", 100, 0, 30, 100, OptionalInt.empty()),
                problem(consignment("a", 60), consignment("b", 61)));
        var wider = empty.pulled(Lever.WAVE_ON_A_DAY, day(2).toString(), 1);

        assertThat(PlanChecker.check(wider, plan(byTruck("a", 3))).isValid()).isTrue();
        assertThat(PlanChecker.check(wider, plan(byTruck("b", 3))).breaches())
                .filteredOn(breach -> breach.rule() == Rule.NOT_STANDING)
                .singleElement()
                .returns(60L, Breach::limit);
    }

    @Test
    void aWaveMoreMakesNoMoreReadyWhereTheClockDecides() {
        var depot = new Origin("depot", 100, 0, 99, 100, OptionalInt.empty()).preparing(List.of(31, 20));
        var wider = withOrigin(depot, problem(consignment("a", 51), consignment("b", 52)))
                .pulled(Lever.WAVE_ON_A_DAY, day(2).toString(), 1);

        assertThat(wider.origins().get(0).preparedByWave()).containsExactly(16, 20, 15);
        assertThat(PlanChecker.check(wider, plan(byTruck("a", 3))).isValid()).isTrue();
        assertThat(PlanChecker.check(wider, plan(byTruck("b", 3))).breaches())
                .extracting(Breach::rule)
                .containsExactly(Rule.NOT_STANDING);
    }

    @Test
    void letsNothingLeaveOnAClosedDayButMakesBoxesReady() {
        var empty =
                withOrigin(new Origin("depot", 100, 0, 50, 100, OptionalInt.empty()), problem(consignment("a", 90)));
        var closed = empty.pulled(Lever.CLOSED_DAY, day(0).toString(), 1);

        assertThat(PlanChecker.check(closed, plan(byTruck("a", 2))).isValid()).isTrue();
        assertThat(PlanChecker.check(closed, plan(byTruck("a", 1))).breaches())
                .extracting(Breach::rule)
                .contains(Rule.CLOSED_WAVE);
        assertThat(HardestFirstPlanner.plan(closed)
                        .placementOf("a")
                        .orElseThrow()
                        .slot())
                .isEqualTo(2);
    }

    @Test
    void takesBoxesThatAreAssembledInTheDistrictFromTheEasiest() {
        assertThat(TWO.pulled(Lever.ASSEMBLED_IN_DISTRICT, "", 59).consignments())
                .extracting(Consignment::boxes)
                .containsExactly(1, 30);
        assertThat(TWO.pulled(Lever.ASSEMBLED_IN_DISTRICT, "", 60).consignments())
                .extracting(Consignment::id)
                .containsExactly("b");
        assertThat(TWO.pulled(Lever.ASSEMBLED_IN_DISTRICT, "b,a", 31).boxes()).isEqualTo(59);
        assertThat(TWO.pulled(Lever.ASSEMBLED_IN_DISTRICT, "", 1_000).consignments())
                .isEmpty();
    }

    @Test
    void givesUpAPinAndReleasesAStoreEarlier() {
        var pinned = problem(
                agreed(consignment("a", 10), dates -> dates.pinnedOn(day(1)).preferring(day(2))));
        var stored = withStore(new Destination("store", "Menteng", OptionalInt.of(5), day(2)), pinned);

        assertThat(pinned.pulled(Lever.AGREED_DATE, "a", 1).consignment("a").dates())
                .isEqualTo(Dates.FREE.preferring(day(2)));
        assertThat(pinned.pulled(Lever.AGREED_DATE, "a", 0)).isEqualTo(pinned);
        assertThat(stored.pulled(Lever.STORE_RELEASE, "store", 2).destinations())
                .extracting(Destination::releaseDay)
                .containsExactly(day(0));
    }

    private static List<Integer> openWaves(PlanningProblem problem) {
        return java.util.stream.IntStream.range(0, problem.slots())
                .filter(slot -> !problem.isClosed(slot))
                .boxed()
                .toList();
    }
}
