package id.kotaksuara.schedule.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Closures;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Destination;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Wave;
import id.kotaksuara.planner.planning.Way;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssumptionsTests {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 20);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime ONE = LocalTime.of(13, 0);

    @Test
    void runsAWaveMoreOnItsDaysOnly() {
        var assumed = Assumptions.NONE.with(Assumption.wave(DAY.plusDays(1), 1, ONE));

        assertThat(assumed.times(List.of(EIGHT))).containsExactly(EIGHT, ONE);
        assertThat(assumed.applyTo(problem(2), List.of(EIGHT)).closures())
                .isEqualTo(new Closures(Set.of(), Set.of(new Wave(DAY, 2), new Wave(DAY.plusDays(2), 2))));
    }

    @Test
    void runsAnEarlierWaveMoreAsTheFirstOfItsDay() {
        var assumed = Assumptions.NONE.with(Assumption.wave(DAY, 2, LocalTime.of(6, 30)));

        assertThat(assumed.applyTo(problem(2), List.of(EIGHT)).closures().waves())
                .containsExactly(new Wave(DAY.plusDays(2), 1));
    }

    @Test
    void closesADayForAllWaves() {
        var closed = Assumptions.NONE.with(Assumption.of(Lever.CLOSED_DAY, "2024-11-21", 1, "libur"));

        var problem = closed.applyTo(problem(2), List.of(EIGHT, ONE));

        assertThat(problem.closures()).isEqualTo(new Closures(Set.of(DAY.plusDays(1)), Set.of()));
        assertThat(problem.isClosed(2)).isTrue();
        assertThat(problem.isClosed(4)).isFalse();
    }

    @Test
    void addsUpWhatIsAssumedTwice() {
        var assumed = Assumptions.NONE
                .with(Assumption.of(Lever.ROOM, "GUDANG", 17, null))
                .with(Assumption.of(Lever.ROOM, "GUDANG", 3, null))
                .with(Assumption.of(Lever.VEHICLES, "TRUK", -1, null));

        var problem = assumed.applyTo(problem(1), List.of(EIGHT));

        assertThat(problem.origins().get(0).storageCapacity()).isEqualTo(120);
        assertThat(problem.vehicles().get(0).count()).isEqualTo(1);
        assertThat(assumed.without(assumed.all().get(1))
                        .applyTo(problem(1), List.of(EIGHT))
                        .origins()
                        .get(0)
                        .storageCapacity())
                .isEqualTo(117);
    }

    @Test
    void leavesTheTwinOfWhatIsTakenAway() {
        var truck = Assumption.of(Lever.VEHICLES, "TRUK", 1, null);

        assertThat(Assumptions.NONE.with(truck).with(truck).without(truck)).isEqualTo(Assumptions.NONE.with(truck));
    }

    @Test
    void asksToMakeTrueOnlyWhatGivesMore() {
        assertThat(Assumption.of(Lever.VEHICLES, "TRUK", 1, null).isCondition()).isTrue();
        assertThat(Assumption.of(Lever.VEHICLES, "TRUK", -1, null).isCondition())
                .isFalse();
        assertThat(Assumption.of(Lever.CLOSED_DAY, "2024-11-21", 1, "libur").isCondition())
                .isFalse();
        assertThat(Assumption.wave(DAY, 1, ONE).isCondition()).isFalse();
    }

    @Test
    void knowsNoWaveWithoutATimeAndNothingOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assumption.of(Lever.WAVE_ON_A_DAY, "2024-11-21", 1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Assumption.of(Lever.ROOM, "GUDANG", 0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Assumption.of(Lever.DAY_AFTER, "", 1, null));
    }

    private static PlanningProblem problem(int waves) {
        var way = new Way(0, 1, List.of(new Leg("ROAD", List.of("TRUK"), 0, 1, Set.of())), Set.of());
        return new PlanningProblem(
                "small",
                List.of(DAY, DAY.plusDays(1), DAY.plusDays(2)),
                waves,
                List.of(new Origin("GUDANG", 100, 100, 100, 100, OptionalInt.empty())),
                List.of(new CarrierType("TRUK", 50, 2)),
                List.of(Destination.unmeasured("63.03.05", "Martapura")),
                List.of(new Consignment("63.03.05", "GUDANG", "63.03.05", 40, 1, way, Dates.FREE)));
    }
}
