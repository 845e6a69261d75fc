package id.kotaksuara.planner.planning;

import static id.kotaksuara.planner.planning.Problems.DEPOT;
import static id.kotaksuara.planner.planning.Problems.ROAD;
import static id.kotaksuara.planner.planning.Problems.TRUCK;
import static id.kotaksuara.planner.planning.Problems.consignment;
import static id.kotaksuara.planner.planning.Problems.day;
import static id.kotaksuara.planner.planning.Problems.problem;
import static id.kotaksuara.planner.planning.Problems.withDays;
import static id.kotaksuara.planner.planning.Problems.withOrigin;
import static id.kotaksuara.planner.planning.Problems.withStore;
import static id.kotaksuara.planner.planning.Problems.withVehicles;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.Shortage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShortagesTests {

    private static final Origin WIDE = new Origin("depot", 900, 900, 900, 900, OptionalInt.empty());

    static Stream<String> instances() {
        return Instances.names();
    }

    @Test
    void proveWhatCannotLeaveInAnyOrder() {
        var shortages = Shortages.of(Instances.problem("banjar-one-wave"));

        assertThat(shortages).containsExactly(new Shortage(Kind.WAREHOUSE, "GUDANG", 0, 5, 2_100, 2_202, 102));
        assertThat(Shortages.of(Instances.problem("banjar-two-waves"))).isEmpty();
        assertThat(Shortages.of(Instances.problem("banjar-seven-days"))).isEmpty();
    }

    @Test
    void lookAtEverySpanOfDays() {
        var late = new Dates(day(2), null, null, null);
        var depot = DEPOT.withStorageCapacity(90);
        var both = problem(consignment("a", 70).with(late), consignment("b", 75).with(late), consignment("c", 10));

        assertThat(Shortages.of(withOrigin(depot, both)))
                .contains(new Shortage(Kind.WAREHOUSE, "depot", 4, 5, 140, 145, 5));
        assertThat(Shortages.of(withOrigin(depot.withStorageCapacity(100), both)))
                .noneMatch(shortage -> shortage.kind() == Kind.WAREHOUSE);
    }

    /** 2 waves of 51 boxes: with districts of an even number of boxes only 50 leave in each. */
    @Test
    void knowThatAnEvenNumberLeavesWhereAllDistrictsHaveAnEvenNumber() {
        var odd = withDays(1, 2, withOrigin(new Origin("depot", 51, 51, 51, 51, OptionalInt.empty()), evens()));

        assertThat(Shortages.of(odd)).containsExactly(new Shortage(Kind.WAREHOUSE, "depot", 0, 1, 100, 102, 2));
        assertThat(Shortages.of(withOrigin(new Origin("depot", 52, 52, 52, 52, OptionalInt.empty()), odd)))
                .isEmpty();
    }

    private static PlanningProblem evens() {
        return problem(consignment("a", 50), consignment("b", 30), consignment("c", 20), consignment("d", 2));
    }

    /** Two boats, away for two of four waves: four trips. */
    @Test
    void countTheTripsThatVehiclesCanMake() {
        assertThat(Shortages.of(byBoat(4))).isEmpty();
        assertThat(Shortages.of(byBoat(5))).containsExactly(new Shortage(Kind.VEHICLES, "boat", 0, 3, 4, 5, 20));
        assertThat(BruteForce.plan(byBoat(5)).placements()).hasSize(4);
    }

    @Test
    void countNoTripsWhereAnotherVehicleWouldDo() {
        var either = new Way(0, 1, List.of(new Leg("river", List.of("boat", "truck"), 0, 2, Set.of())), Set.of());

        assertThat(Shortages.of(withWays(9, either)))
                .noneMatch(shortage -> shortage.subject().equals("boat"));
    }

    private static PlanningProblem byBoat(int consignments) {
        return withWays(
                consignments, new Way(0, 1, List.of(new Leg("river", List.of("boat"), 0, 2, Set.of())), Set.of()));
    }

    private static PlanningProblem withWays(int consignments, Way way) {
        return withDays(2, 2, withOrigin(WIDE, many(consignments, 20, way)));
    }

    private static PlanningProblem many(int consignments, int boxes, Way way) {
        return problem(IntStream.range(0, consignments)
                .mapToObj(number -> consignment("c" + number, boxes, way))
                .toArray(Consignment[]::new));
    }

    /** One escort, away for two of three waves: two convoys. */
    @Test
    void countTheConvoysThatCanBeEscorted() {
        var way = new Way(0, 2, List.of(ROAD), Set.of());
        var guarded = new Origin("depot", 900, 900, 900, 900, OptionalInt.of(1));

        assertThat(Shortages.of(withDays(3, 1, withOrigin(guarded, many(2, 10, way)))))
                .isEmpty();
        assertThat(Shortages.of(withDays(3, 1, withOrigin(guarded, many(3, 10, way)))))
                .containsExactly(new Shortage(Kind.ESCORTS, "depot", 0, 2, 2, 3, 10));
    }

    @Test
    void countWhatMustArriveBeforeAStoreIsReleased() {
        var both = problem(consignment("a", 30), consignment("b", 30));

        assertThat(Shortages.of(withStore(store(60, null), both))).isEmpty();
        assertThat(Shortages.of(withStore(store(59, null), both)))
                .containsExactly(new Shortage(Kind.STORE, "store", 0, 5, 59, 60, 1));
        assertThat(Shortages.of(withStore(store(59, 2), both))).isEmpty();
    }

    private static Destination store(int room, Integer releaseDay) {
        return new Destination("store", "Menteng", OptionalInt.of(room), releaseDay == null ? null : day(releaseDay));
    }

    @Test
    void nameWhatFitsNoWaveAtAll() {
        var big = problem(consignment("a", 101), consignment("b", 10));

        assertThat(Shortages.of(big)).containsExactly(new Shortage(Kind.NO_WAVE, "store", 0, 5, 0, 101, 101));
        assertThat(Shortages.of(withVehicles(problem(consignment("a", 10)), TRUCK.withCount(0))))
                .containsExactly(new Shortage(Kind.NO_WAVE, "store", 0, 5, 0, 10, 10));
    }

    @Test
    void doNotCountTheSameBoxesTwice() {
        var store = new Shortage(Kind.STORE, "store", 0, 1, 10, 30, 20);
        var warehouse = new Shortage(Kind.WAREHOUSE, "depot", 0, 1, 10, 25, 15);
        var other = new Shortage(Kind.WAREHOUSE, "other", 0, 1, 10, 18, 8);
        var boat = new Shortage(Kind.VEHICLES, "boat", 0, 1, 1, 2, 5);
        var stuck = new Shortage(Kind.NO_WAVE, "store", 0, 1, 0, 7, 7);

        assertThat(Shortages.boxes(List.of(store, warehouse, boat))).isEqualTo(20);
        assertThat(Shortages.boxes(List.of(store, warehouse, other, boat, boat, stuck)))
                .isEqualTo(15 + 8 + 7);
        assertThat(Shortages.boxes(List.of())).isZero();
    }

    @Test
    void sayNothingWhereThereAreNoWaves() {
        assertThat(Shortages.of(withDays(0, 2, evens()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("instances")
    void neverProveMoreThanTheBestPlanLeaves(String name) {
        long left = Instances.known().get(name).best().boxesLeft();

        assertThat(Shortages.boxes(Shortages.of(Instances.problem(name)))).isLessThanOrEqualTo(left);
    }

    @Test
    void aDayForWhichTooMuchWasAgreedGetsItsOwnProof() {
        var banjar = Instances.problem("banjar-one-wave");
        var day = banjar.days().get(2);
        var agreed = new ArrayList<Consignment>();
        int boxes = 0;
        for (var consignment : banjar.consignments()) {
            boolean pin = boxes < 390 && !consignment.way().blockedDays().contains(day);
            boxes += pin ? consignment.boxes() : 0;
            agreed.add(pin ? consignment.with(consignment.dates().pinnedOn(day)) : consignment);
        }
        int pinned = boxes;

        var shortages = Shortages.of(banjar.with(agreed));

        assertThat(shortages)
                .filteredOn(shortage -> shortage.from() == 2 && shortage.until() == 2)
                .singleElement()
                .satisfies(shortage -> {
                    assertThat(shortage.most()).isEqualTo(350);
                    assertThat(shortage.due()).isEqualTo(pinned);
                });
        assertThat(Shortages.boxes(shortages)).isGreaterThanOrEqualTo(102).isLessThan(102 + pinned - 350);
    }
}
