package id.kotaksuara.planner.touring;

import static id.kotaksuara.planner.touring.Ground.hard;
import static id.kotaksuara.planner.touring.Ground.over;
import static id.kotaksuara.planner.touring.Ground.problem;
import static id.kotaksuara.planner.touring.Ground.stop;
import static id.kotaksuara.planner.touring.Ground.truck;
import static id.kotaksuara.planner.touring.Ground.withEscorts;
import static id.kotaksuara.planner.touring.Ground.withPin;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TourCheckerTests {

    private static final List<TourStop> TWO = List.of(stop("A", 10, 1200), stop("B", 10, 1200));
    private static final TourProblem PROBLEM = problem(TWO, truck(20, 2, over(30, 40)));

    private static Tour tour(int unit, int day, int departs, String... stops) {
        return new Tour("TRUK", unit, day, departs, List.of(stops));
    }

    private static List<TourRule> broken(TourProblem problem, Tour... tours) {
        return TourChecker.check(problem, new TourPlan(List.of(tours))).breaches().stream()
                .map(TourBreach::rule)
                .toList();
    }

    private static List<Object> told(TourProblem problem, Tour... tours) {
        return TourChecker.check(problem, new TourPlan(List.of(tours)))
                .breaches()
                .get(0)
                .arguments();
    }

    @Test
    void passesAFullTruckThatIsBackInTheEvening() {
        assertThat(broken(PROBLEM, tour(0, 0, 15, "A", "B"))).isEmpty();
    }

    @Test
    void knowsStopsAndVehicles() {
        assertThat(broken(PROBLEM, tour(0, 0, 15, "C"))).containsExactly(TourRule.UNKNOWN_STOP);
        assertThat(broken(PROBLEM, tour(1, 0, 15, "A"))).isEmpty();
        assertThat(broken(PROBLEM, tour(2, 0, 15, "A"))).containsExactly(TourRule.UNKNOWN_VEHICLE);
    }

    @Test
    void visitsAStopOnce() {
        assertThat(broken(PROBLEM, tour(0, 0, 15, "A"), tour(1, 0, 15, "A"))).containsExactly(TourRule.VISITED_TWICE);
    }

    @Test
    void sendsNoVehicleWhereItDoesNotGet() {
        var boat = new TourVehicle.Ways(new int[][] {{0, 30, -1}, {30, 0, -1}, {-1, -1, 0}});
        var problem = problem(TWO, truck(20, 1, boat));

        assertThat(broken(problem, tour(0, 0, 15, "A"))).isEmpty();
        assertThat(broken(problem, tour(0, 0, 15, "B"))).containsExactly(TourRule.NOT_REACHED);
    }

    @Test
    void loadsNoMoreThanAVehicleCarries() {
        var problem = problem(TWO, truck(19, 2, over(30, 40)));

        assertThat(broken(problem, tour(0, 0, 15, "A", "B"))).containsExactly(TourRule.OVERLOADED);
        assertThat(told(problem, tour(0, 0, 15, "A", "B"))).containsExactly("TRUK", 19, 20);
    }

    /** Ten boxes each, and beside those of A what takes the room of two and a half. */
    @Test
    void loadsNoMoreThanAVehicleHoldsWithWhatTravelsBesideTheBoxes() {
        var stops = List.of(new TourStop("A", 10, 1250, 10, 1, List.of(), 1200), TWO.get(1));
        var tour = tour(0, 0, 15, "A", "B");

        assertThat(broken(problem(stops, truck(23, 2, over(30, 40))), tour)).isEmpty();
        assertThat(broken(problem(stops, truck(22, 2, over(30, 40))), tour)).containsExactly(TourRule.OVERLOADED);
        assertThat(told(problem(stops, truck(22, 2, over(30, 40))), tour)).containsExactly("TRUK", 22, 23);
    }

    /** What travels beside the boxes of one stop may have to be brought another way; a second stop finds no room then. */
    @Test
    void loadsTheBoxesOfOneStopThoughNotAllThatTravelsBesideThemFits() {
        var stops = List.of(new TourStop("A", 10, 1250, 10, 1, List.of(), 1200), stop("B", 1, 1200));

        assertThat(broken(problem(stops, truck(10, 2, over(30, 40))), tour(0, 0, 15, "A")))
                .isEmpty();
        assertThat(broken(problem(stops, truck(10, 2, over(30, 40))), tour(0, 0, 15, "A", "B")))
                .containsExactly(TourRule.OVERLOADED);
        assertThat(broken(problem(stops, truck(9, 2, over(30, 40))), tour(0, 0, 15, "A")))
                .containsExactly(TourRule.OVERLOADED);
    }

    @Test
    void loadsWithinTheHoursOfADay() {
        assertThat(broken(PROBLEM, tour(0, 0, 14, "A"))).containsExactly(TourRule.OUTSIDE_HOURS);
        assertThat(broken(PROBLEM, tour(0, 1, 614, "A"))).containsExactly(TourRule.OUTSIDE_HOURS);
        assertThat(broken(PROBLEM, tour(0, 1, 615, "A"))).isEmpty();
    }

    @Test
    void isBackTheSameDay() {
        assertThat(broken(PROBLEM, tour(0, 0, 530, "A"))).isEmpty();
        assertThat(broken(PROBLEM, tour(0, 0, 531, "A"))).containsExactly(TourRule.BACK_AFTER_CLOSING);
        assertThat(told(PROBLEM, tour(0, 0, 531, "A"))).containsExactly("TRUK", 1);
    }

    @Test
    void letsWhoWalksTwoDaysSleepOnTheWay() {
        var far = problem(List.of(stop("A", 10, 1200), stop("B", 10, 1200)), truck(20, 1, over(400, 40)));

        assertThat(broken(far, tour(0, 0, 15, "A"))).isEmpty();
        assertThat(broken(far, tour(0, 0, 15, "A", "B"))).contains(TourRule.BACK_AFTER_CLOSING);
    }

    @Test
    void comesWhileSomebodyTakesTheBoxes() {
        var noon = new TourStop("A", 10, 10, 1, List.of(new TourStop.OpenTime(100, 200)), 1200);
        var problem = problem(List.of(noon), truck(20, 1, over(30)));

        assertThat(broken(problem, tour(0, 0, 170, "A"))).isEmpty();
        assertThat(broken(problem, tour(0, 0, 171, "A"))).containsExactly(TourRule.CLOSED_THEN);
        assertThat(TourChecker.check(problem, new TourPlan(List.of(tour(0, 0, 15, "A"))))
                        .driven()
                        .get(0)
                        .back())
                .as("waits until somebody is there")
                .isEqualTo(100 + 10 + 30);
    }

    @Test
    void isThereInTime() {
        var problem = problem(List.of(stop("A", 10, 55)), truck(20, 1, over(30)));

        assertThat(broken(problem, tour(0, 0, 15, "A"))).isEmpty();
        assertThat(broken(problem, tour(0, 0, 16, "A"))).containsExactly(TourRule.TOO_LATE);
        assertThat(told(problem, tour(0, 0, 16, "A"))).containsExactly(56, 1);
    }

    @Test
    void drivesOneTourAtATimeAndNoMoreThanThreeADay() {
        assertThat(broken(PROBLEM, tour(0, 0, 15, "A"), tour(0, 0, 100, "B"))).isEmpty();
        assertThat(broken(PROBLEM, tour(0, 0, 15, "A"), tour(0, 0, 99, "B"))).containsExactly(TourRule.VEHICLE_AWAY);
        var away = problem(TWO, truck(20, 2, over(30, 40)).away(List.of(100)));
        assertThat(broken(away, tour(0, 0, 115, "A"))).isEmpty();
        assertThat(broken(away, tour(0, 0, 114, "A"))).containsExactly(TourRule.VEHICLE_AWAY);
        assertThat(broken(away, tour(1, 0, 15, "A"))).as("the other is there").isEmpty();
        var many = problem(
                List.of(stop("A", 1, 1200), stop("B", 1, 1200), stop("C", 1, 1200), stop("D", 1, 1200)),
                truck(20, 1, over(1, 1, 1, 1)));
        assertThat(broken(many, tour(0, 0, 15, "A"), tour(0, 0, 50, "B"), tour(0, 0, 90, "C")))
                .isEmpty();
        assertThat(broken(many, tour(0, 0, 15, "A"), tour(0, 0, 50, "B"), tour(0, 0, 90, "C"), tour(0, 0, 130, "D")))
                .containsOnly(TourRule.TOO_MANY_TOURS);
    }

    @Test
    void sendsAnEscortWithEachTour() {
        var problem = withEscorts(1, TWO, truck(20, 2, over(30, 40)));

        assertThat(broken(problem, tour(0, 0, 15, "A"), tour(1, 0, 100, "B"))).isEmpty();
        assertThat(broken(problem, tour(0, 0, 15, "A"), tour(1, 0, 99, "B"))).containsExactly(TourRule.NO_ESCORT);
    }

    @Test
    void keepsWhatWasAgreed() {
        var problem = withPin(new TourPin("A", "TRUK", 1, 0), TWO, truck(20, 2, over(30, 40)));

        assertThat(broken(problem, tour(1, 0, 15, "A"))).isEmpty();
        assertThat(broken(problem, tour(0, 0, 15, "A"))).containsExactly(TourRule.NOT_AS_PINNED);
    }

    @Test
    void tellsNonsenseBeforeAnyPlan() {
        assertThat(TourChecker.troubles(PROBLEM)).isEmpty();
        assertThat(TourChecker.troubles(problem(List.of(stop("A", 0, 9)), truck(0, 1, over(30)))))
                .extracting(TourBreach::subject)
                .containsExactly("A", "TRUK");
    }

    @Test
    void tellsHowMuchLaterAllCouldLeave() {
        var problem = problem(List.of(stop("A", 10, 655)), truck(20, 1, over(30)));
        var plan = new TourPlan(List.of(tour(0, 0, 15, "A")));

        assertThat(TourChecker.slack(problem, plan)).isEqualTo(600);
    }

    @Test
    void countsTheMinutesThatWhatIsHardWaits() {
        var problem = problem(List.of(hard("A", 10, 1200)), truck(20, 1, over(30)));

        var early = TourChecker.check(problem, new TourPlan(List.of(tour(0, 0, 15, "A"))))
                .score();
        var late = TourChecker.check(problem, new TourPlan(List.of(tour(0, 0, 75, "A"))))
                .score();

        assertThat(late.cost() - early.cost()).isEqualTo(120);
        assertThat(early.betterThan(late)).isTrue();
    }

    @Test
    void movesAStopToAnotherTourByHand() {
        var plan = new TourPlan(List.of(tour(0, 0, 15, "A", "B")));

        var moved = plan.with(PROBLEM, new TourPin("B", "TRUK", 1, 1), 0, 0);

        assertThat(moved.tours()).containsExactly(tour(0, 0, 15, "A"), tour(1, 1, 615, "B"));
        assertThat(moved.with(PROBLEM, new TourPin("B", "TRUK", 0, 0), 0, 0).tours())
                .containsExactly(tour(0, 0, 15, "B", "A"));
    }
}
