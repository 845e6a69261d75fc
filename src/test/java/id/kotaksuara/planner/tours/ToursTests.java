package id.kotaksuara.planner.tours;

import static id.kotaksuara.planner.touring.Ground.hard;
import static id.kotaksuara.planner.touring.Ground.over;
import static id.kotaksuara.planner.touring.Ground.problem;
import static id.kotaksuara.planner.touring.Ground.stop;
import static id.kotaksuara.planner.touring.Ground.truck;
import static id.kotaksuara.planner.touring.Ground.withEscorts;
import static id.kotaksuara.planner.touring.Ground.withPin;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.constraintsolver.main;
import id.kotaksuara.planner.touring.Ground;
import id.kotaksuara.planner.touring.Tour;
import id.kotaksuara.planner.touring.TourChecker;
import id.kotaksuara.planner.touring.TourPin;
import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.planner.touring.TourStop;
import id.kotaksuara.planner.touring.TourVehicle;
import id.kotaksuara.planner.tours.LeftOut.Why;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToursTests {

    @Test
    void sendsTheHardestFirst() {
        var problem = problem(List.of(stop("A", 20, 1200), hard("B", 20, 1200)), truck(20, 1, over(30, 100)));

        var plan = HardestFirstTours.plan(problem);

        assertThat(plan.tourOf("B").orElseThrow().departs())
                .isLessThan(plan.tourOf("A").orElseThrow().departs());
    }

    @Test
    void keepsWhatWasAgreed() {
        var pin = new TourPin("A", "TRUK", 1, 1);
        var problem = withPin(pin, List.of(stop("A", 5, 1200), stop("B", 5, 1200)), truck(20, 3, over(30, 40)));

        var tour = HardestFirstTours.plan(problem).tourOf("A").orElseThrow();

        assertThat(List.of(tour.unit(), tour.day())).containsExactly(1, 1);
        assertThat(TourChecker.check(problem, new RoutedTours().better(problem, HardestFirstTours.plan(problem), 200))
                        .breaches())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 5_000})
    void sendsAVehicleThatIsOnTheRoadOnlyOnceItIsBack(int back) {
        var stops = List.of(stop("A", 20, 500), stop("B", 20, 500), stop("C", 20, 500), stop("D", 20, 500));
        var problem = problem(stops, truck(20, 2, over(30, 30, 30, 30)).away(List.of(back)));

        var plan = new RoutedTours().better(problem, HardestFirstTours.plan(problem), 200);

        var verdict = TourChecker.check(problem, plan);
        assertThat(verdict.breaches()).isEmpty();
        assertThat(verdict.score().boxesLeft()).isEqualTo(back == 300 ? 0 : 20);
        assertThat(plan.tours()).filteredOn(tour -> tour.unit() == 0).allMatch(tour -> tour.departs() >= back + 15);
        assertThat(plan.tours()).anyMatch(tour -> tour.unit() == 1 && tour.departs() < 300);
    }

    @Test
    void tellsWhyAStopIsLeftOut() {
        var ways = new TourVehicle.Ways(
                new int[][] {{0, -1, 30, 500}, {-1, 0, -1, -1}, {30, -1, 0, 530}, {500, -1, 530, 0}});
        var problem = problem(List.of(stop("A", 5, 1200), stop("B", 30, 1200), stop("C", 5, 400)), truck(20, 1, ways));

        var left = LeftOut.of(problem, HardestFirstTours.plan(problem));

        assertThat(left).extracting(LeftOut::why).containsExactly(Why.NOT_REACHED, Why.TOO_LARGE, Why.TOO_FAR);
        assertThat(left.get(1).arguments()).containsExactly(30, 20);
        assertThat(left.get(2).arguments()).containsExactly(15 + 500 + 10 - 400);
    }

    /** Twenty boxes fill a truck; with what travels beside them no tour takes both, and more boxes than that go on none. */
    @Test
    void leavesRoomForWhatTravelsBesideTheBoxes() {
        var fits = new TourStop("A", 10, 1100, 10, 1, List.of(), 1200);
        var large = new TourStop("B", 21, 2101, 10, 1, List.of(), 1200);
        var problem = problem(List.of(fits, stop("C", 10, 1200), large), truck(20, 1, over(30, 40, 50)));

        var plan = HardestFirstTours.plan(problem);
        var routed = new RoutedTours().better(problem, plan, 200);

        for (var each : List.of(plan, routed)) {
            assertThat(TourChecker.check(problem, each).breaches()).isEmpty();
            assertThat(each.tourOf("A")).isNotEqualTo(each.tourOf("C"));
        }
        assertThat(LeftOut.of(problem, plan)).extracting(LeftOut::why).containsExactly(Why.TOO_LARGE);
        assertThat(LeftOut.of(problem, plan).get(0).arguments()).containsExactly(22, 20);
    }

    /** A motorcycle for two boxes takes both of a station with what it can of its booths, and nothing for another one. */
    @Test
    void sendsTheBoxesOfAStationThoughItsBoothsDoNotFit() {
        var stops = List.of(new TourStop("A", 2, 250, 10, 1, List.of(), 1200), stop("B", 1, 1200), stop("C", 1, 1200));
        var problem = problem(stops, truck(2, 1, over(30, 40, 50)));

        var plan = HardestFirstTours.plan(problem);
        var routed = new RoutedTours().better(problem, plan, 200);
        var model = new TourModel(problem, Slots.of(problem, TourPlan.EMPTY));

        for (var each : List.of(plan, routed)) {
            assertThat(TourChecker.check(problem, each).breaches()).isEmpty();
            assertThat(each.tourOf("A").map(Tour::stops)).contains(List.of("A"));
            assertThat(LeftOut.of(problem, each)).isEmpty();
        }
        assertThat(model.solve(TourPlan.EMPTY, main.defaultRoutingSearchParameters(), 2_000)
                        .tourOf("A")
                        .map(Tour::stops))
                .as("found by the routing library itself")
                .contains(List.of("A"));
    }

    @Test
    void tellsWhetherAVehicleOrAnEscortIsMissing() {
        var stops = List.of(stop("A", 20, 300), stop("B", 20, 300));
        var oneTruck = problem(stops, truck(20, 1, over(150, 150)));
        var oneEscort = withEscorts(1, stops, truck(20, 2, over(150, 150)));

        assertThat(LeftOut.of(oneTruck, HardestFirstTours.plan(oneTruck)))
                .extracting(LeftOut::why)
                .containsExactly(Why.NO_VEHICLE);
        assertThat(LeftOut.of(oneEscort, HardestFirstTours.plan(oneEscort)))
                .extracting(LeftOut::why)
                .containsExactly(Why.NO_ESCORT);
    }

    @Test
    void leavesATourOfSeveralDaysAsItIs() {
        var problem = problem(
                List.of(stop("FAR", 5, 1200), stop("B", 5, 1200), stop("C", 5, 1200)), truck(20, 2, over(400, 40, 50)));

        var plan = new RoutedTours().better(problem, HardestFirstTours.plan(problem), 200);

        assertThat(plan.tourOf("FAR").map(Tour::stops)).contains(List.of("FAR"));
        assertThat(TourChecker.check(problem, plan).breaches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void neverAnswersInvalidToursAndAlwaysTheSame(long seed) {
        var problem = Ground.district(seed, 30);

        var first = HardestFirstTours.plan(problem);
        var better = new RoutedTours().better(problem, first, 300);

        assertThat(TourChecker.check(problem, first).breaches()).isEmpty();
        assertThat(TourChecker.check(problem, better).breaches()).isEmpty();
        assertThat(TourChecker.check(problem, first)
                        .score()
                        .betterThan(TourChecker.check(problem, better).score()))
                .isFalse();
        assertThat(new RoutedTours().better(problem, first, 300)).isEqualTo(better);
    }

    @Test
    void findsShorterTours() {
        var problem = Ground.district(7, 40);
        var first = HardestFirstTours.plan(problem);

        var better = TourChecker.check(problem, new RoutedTours().better(problem, first, 500))
                .score();

        assertThat(better.betterThan(TourChecker.check(problem, first).score())).isTrue();
    }

    @Test
    void takesABrokenPlanForNothing() {
        var problem = problem(List.of(stop("A", 5, 1200)), truck(0, 1, over(30)));

        assertThat(HardestFirstTours.plan(problem)).isEqualTo(TourPlan.EMPTY);
    }

    @Test
    void tellsWhatWouldHelpAndHowMuch() {
        var stops = List.of(stop("A", 20, 300), stop("B", 20, 300));
        var oneTruck = problem(stops, truck(20, 1, over(150, 150)));
        var oneEscort = withEscorts(1, stops, truck(20, 2, over(150, 150)));

        assertThat(TourCure.of(oneTruck, HardestFirstTours.plan(oneTruck)))
                .containsExactly(
                        new TourCure(TourCure.Kind.VEHICLE, "TRUK", 20), new TourCure(TourCure.Kind.DAY, "", 20));
        assertThat(TourCure.of(oneEscort, HardestFirstTours.plan(oneEscort)))
                .extracting(TourCure::kind)
                .containsExactly(TourCure.Kind.DAY, TourCure.Kind.ESCORT);
        var two = problem(stops, truck(20, 2, over(150, 150)));
        assertThat(TourCure.of(two, HardestFirstTours.plan(two))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 10})
    void leavesNothingOutForWhichThereIsRoom(long seed) {
        var problem = Ground.district(seed, 40);
        var plan = new RoutedTours().better(problem, HardestFirstTours.plan(problem), 100);

        assertThat(LeftOut.of(problem, plan))
                .extracting(LeftOut::why)
                .isNotEmpty()
                .doesNotContain(Why.FORGOTTEN);
    }

    @Test
    void plansWhatIsTooMuchForADistrictAndWhatHasNoVehicleAtAll() {
        var many = Ground.district(3, 400);
        var none = problem(List.of(stop("A", 5, 1200)), truck(20, 0, over(30)));

        assertThat(TourChecker.check(many, new RoutedTours().better(many, HardestFirstTours.plan(many), 1))
                        .breaches())
                .isEmpty();
        assertThat(HardestFirstTours.plan(none)).isEqualTo(TourPlan.EMPTY);
        assertThat(LeftOut.of(none, TourPlan.EMPTY)).extracting(LeftOut::why).containsExactly(Why.NOT_REACHED);
    }
}
