package id.kotaksuara.planner.touring;

import static id.kotaksuara.planner.touring.Ground.over;
import static id.kotaksuara.planner.touring.Ground.problem;
import static id.kotaksuara.planner.touring.Ground.stop;
import static id.kotaksuara.planner.touring.Ground.truck;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TourPlanTests {

    private static final TourProblem PROBLEM = problem(
            List.of(stop("A", 10, 1200), stop("B", 10, 1200), stop("C", 10, 1200)), truck(30, 1, over(30, 40, 50)));
    private static final TourPlan TWO_TOURS = TourPlan.timed(PROBLEM, List.of(tour(0, "A"), tour(1, "B", "C")));

    private static Tour tour(int departs, String... stops) {
        return new Tour("TRUK", 0, 0, departs, List.of(stops));
    }

    private static List<List<String>> moved(String stop, int tour, int place) {
        return TWO_TOURS.with(PROBLEM, new TourPin(stop, "TRUK", 0, 0), tour, place).tours().stream()
                .map(Tour::stops)
                .toList();
    }

    @Test
    void putsAStopOnTheTourThatWasChosenAlsoWhereItLeavesItsOwnOneEmpty() {
        assertThat(moved("A", 1, 0)).containsExactly(List.of("A", "B", "C"));
        assertThat(moved("B", 0, 99)).containsExactly(List.of("A", "B"), List.of("C"));
    }

    @Test
    void changesTheOrderWithinATour() {
        assertThat(moved("B", 1, 99)).containsExactly(List.of("A"), List.of("C", "B"));
        assertThat(moved("A", 0, 0)).containsExactly(List.of("A"), List.of("B", "C"));
    }

    @Test
    void beginsANewTourAfterTheOthersOfThatDay() {
        assertThat(moved("B", 1000, 99)).containsExactly(List.of("A"), List.of("C"), List.of("B"));
    }

    @Test
    void leavesNoStopInTwoTours() {
        assertThat(TWO_TOURS.without(PROBLEM, "A").tours())
                .extracting(Tour::stops)
                .containsExactly(List.of("B", "C"));
    }
}
