package id.kotaksuara.logistics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreparationTests {

    private static final LocalTime SEVEN = LocalTime.of(7, 0);
    private static final LocalTime NINE_IN_THE_EVENING = LocalTime.of(21, 0);
    private static final List<LocalTime> MORNING_AND_NOON = List.of(LocalTime.of(8, 0), LocalTime.of(13, 0));

    private static final Preparation DAYTIME = Preparation.perHour(40, SEVEN, NINE_IN_THE_EVENING);

    @Test
    void aNightWithoutWorkMakesFewerReadyThanALongAfternoon() {
        // from 13.00 until 21.00 and from 07.00 until 08.00, then from 08.00 until 13.00
        assertThat(DAYTIME.beforeWaves(MORNING_AND_NOON)).containsExactly(360, 200);
        assertThat(DAYTIME.beforeWaves(List.of(LocalTime.of(20, 0), LocalTime.of(22, 0))))
                .containsExactly(520, 40);
        assertThat(DAYTIME.beforeWaves(List.of(LocalTime.of(8, 0)))).containsExactly(14 * 40);
    }

    @Test
    void workMayGoOnUntilMidnightIntoTheNightOrNeverStop() {
        assertThat(Preparation.perHour(10, SEVEN, LocalTime.MIDNIGHT).beforeWaves(MORNING_AND_NOON))
                .containsExactly(120, 50);
        assertThat(Preparation.perHour(10, LocalTime.of(20, 0), LocalTime.of(4, 0))
                        .beforeWaves(MORNING_AND_NOON))
                .containsExactly(80, 0);
        assertThat(Preparation.perHour(10, SEVEN, SEVEN).beforeWaves(MORNING_AND_NOON))
                .containsExactly(190, 50);
    }

    @Test
    void noBoxIsLostBetweenWavesAndNoneIsCountedTwice() {
        var thirds = Preparation.perHour(1, SEVEN, LocalTime.of(10, 0));

        assertThat(thirds.beforeWaves(List.of(LocalTime.of(7, 40), LocalTime.of(8, 20), LocalTime.of(9, 0))))
                .containsExactly(1, 1, 1);
    }

    @Test
    void countsTheHoursUntilTheFirstWave() {
        var evening = LocalDateTime.of(2024, 11, 18, 20, 0);

        assertThat(DAYTIME.between(evening, LocalDateTime.of(2024, 11, 20, 8, 0)))
                .contains(40 + 14 * 40 + 40);
        assertThat(DAYTIME.between(evening, LocalDateTime.of(2024, 11, 18, 23, 0)))
                .contains(40);
        assertThat(DAYTIME.between(evening, evening.minusDays(1))).contains(0);
    }

    @Test
    void whereOnlyTheWorkOfAWaveIsKnownTheClockSaysNothing() {
        var byWave = Preparation.perWave(350);

        assertThat(byWave.beforeWaves(MORNING_AND_NOON)).isEmpty();
        assertThat(byWave.between(LocalDateTime.of(2024, 11, 18, 20, 0), LocalDateTime.of(2024, 11, 20, 8, 0)))
                .isEmpty();
    }

    @Test
    void isKnownInOneWay() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Preparation(350, 40, SEVEN, NINE_IN_THE_EVENING));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Preparation(null, 40, SEVEN, null));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Preparation(null, null, null, null));
    }
}
