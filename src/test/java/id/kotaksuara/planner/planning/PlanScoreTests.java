package id.kotaksuara.planner.planning;

import static id.kotaksuara.planner.planning.Problems.agreed;
import static id.kotaksuara.planner.planning.Problems.byTruck;
import static id.kotaksuara.planner.planning.Problems.consignment;
import static id.kotaksuara.planner.planning.Problems.day;
import static id.kotaksuara.planner.planning.Problems.ofClass;
import static id.kotaksuara.planner.planning.Problems.plan;
import static id.kotaksuara.planner.planning.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanScoreTests {

    @Test
    void countsEveryLevel() {
        var wish = agreed(consignment("a", 60), dates -> dates.preferring(day(2)));
        var small = problem(
                wish,
                ofClass(4, consignment("b", 10)),
                ofClass(3, consignment("c", 20)),
                ofClass(3, consignment("d", 7)));

        var score = PlanChecker.score(small, plan(byTruck("a", 0), byTruck("b", 3), byTruck("c", 2)));

        assertThat(score).isEqualTo(new PlanScore(7, 8, 3, 2 + 6, 7, 2, 4, 3 * 10 + 2 * 20));
    }

    @Test
    void roundsThePercentUp() {
        assertThat(Scoring.percent(1, 200)).isEqualTo(1);
        assertThat(Scoring.percent(2, 200)).isEqualTo(1);
        assertThat(Scoring.percent(3, 200)).isEqualTo(2);
        assertThat(Scoring.percent(0, 0)).isZero();
    }

    @Test
    void looksAtALowerLevelOnlyWhereAllAboveAreEqual() {
        var best = new PlanScore(0, 1, 9, 9, 9, 9, 9, 9);

        assertThat(best.betterThan(new PlanScore(0, 2, 0, 0, 0, 0, 0, 0))).isTrue();
        assertThat(best.betterThan(new PlanScore(0, 1, 9, 9, 9, 9, 9, 10))).isTrue();
        assertThat(best.betterThan(best)).isFalse();
    }
}
