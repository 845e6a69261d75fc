package id.kotaksuara.logistics.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.kotaksuara.base.problem.RuleBroken;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTests {

    @Test
    void isWhatTheOfficeCounted() {
        assertThat(Room.counted(350).boxes()).isEqualTo(350);
        assertThat(Room.counted(350).measured()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "16.00, 100, 1, 100", // 16 m² ÷ 0.16 m²
        "16.00, 100, 4, 400",
        "15.99, 100, 1, 99", // a pile that does not quite fit does not stand
        "24.00, 60, 4, 360", // 14.4 m² ÷ 0.16 m² = 90 piles
        "0.16, 100, 1, 1",
    })
    void isPilesOnTheUsableFloorTimesStacking(BigDecimal floorM2, int usablePercent, int stacking, int boxes) {
        assertThat(Room.measured(floorM2, usablePercent, stacking).boxes()).isEqualTo(boxes);
    }

    @ParameterizedTest
    @CsvSource({"16, 60, 5", "16, 60, 0", "0, 60, 4", "-1, 60, 4", "16, 0, 4", "16, 101, 4", "0.15, 100, 1"})
    void refusesMeasuresThatNoWarehouseHas(BigDecimal floorM2, int usablePercent, int stacking) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> Room.measured(floorM2, usablePercent, stacking));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.3", "4, 0.3", "5, 0.6", "17, 1.4"})
    void needsFloorForWholePiles(int boxes, BigDecimal floorM2) {
        var room = Room.measured(BigDecimal.valueOf(100), 60, 4);

        assertThat(room.floorFor(boxes)).contains(floorM2);
        assertThat(room.boxesOn(floorM2, 4)).isGreaterThanOrEqualTo(boxes);
        assertThat(Room.counted(350).floorFor(boxes)).isEmpty();
    }

    @Test
    void takesTheUsualShareWhereTheFloorWasNotMeasured() {
        assertThat(Room.counted(350).boxesOn(BigDecimal.valueOf(2), 3)).isEqualTo(21);
        assertThat(Room.measured(BigDecimal.TEN, 80, 4).boxesOn(BigDecimal.valueOf(2), 3))
                .isEqualTo(30);
    }

    @Test
    void refusesNoRoomAtAll() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> Room.counted(0));
    }

    @Test
    void isNeverCountedAndMeasuredAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Room(350, BigDecimal.TEN, 60, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Room(null, BigDecimal.TEN, null, 4));
    }
}
