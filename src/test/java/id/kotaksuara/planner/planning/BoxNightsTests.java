package id.kotaksuara.planner.planning;

import static id.kotaksuara.planner.planning.Problems.NEAR;
import static id.kotaksuara.planner.planning.Problems.ROAD;
import static id.kotaksuara.planner.planning.Problems.byTruck;
import static id.kotaksuara.planner.planning.Problems.consignment;
import static id.kotaksuara.planner.planning.Problems.day;
import static id.kotaksuara.planner.planning.Problems.plan;
import static id.kotaksuara.planner.planning.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoxNightsTests {

    private static final Way FAR = new Way(2, 4, List.of(new Leg("road", List.of("truck"), 0, 3, Set.of())), Set.of());

    private final PlanningProblem problem =
            problem(consignment("near", 60, NEAR), consignment("far", 10, FAR), consignment("left", 30));

    @Test
    void countsFromTheDayOfArrivalUntilVoting() {
        var nights = BoxNights.of(problem, plan(byTruck("near", 1), byTruck("far", 1)), day(3));

        assertThat(nights.of("near")).isEqualTo(3 * 60);
        assertThat(nights.of("far")).isEqualTo(2 * 10);
        assertThat(nights.of("left")).isZero();
        assertThat(nights.ofDistrict("store")).isEqualTo(200);
        assertThat(nights.all()).isEqualTo(200);
    }

    @Test
    void countsAVehicleForEachDayItIsOut() {
        var days = VehicleDays.of(problem, plan(byTruck("near", 0), byTruck("far", 1)));

        assertThat(ROAD.busySlots()).isEqualTo(1);
        assertThat(days.byType()).containsEntry("truck", 2L + 1L).containsEntry("boat", 0L);
        assertThat(days.all()).isEqualTo(3);
    }
}
