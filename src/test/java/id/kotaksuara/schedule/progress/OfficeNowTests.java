package id.kotaksuara.schedule.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.Wave;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeNowTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 11, 20);
    private static final DepartureCalendar TWO_WAVES =
            new DepartureCalendar(FIRST, FIRST.plusDays(5), WaveTimes.of("08:00,13:00"));

    @ParameterizedTest
    @CsvSource({
        "2024-11-01T00:00, 0",
        "2024-11-20T08:00, 0",
        "2024-11-20T08:01, 1",
        "2024-11-20T23:59, 2",
        "2024-11-21T10:00, 3",
        "2024-11-25T13:00, 11",
        "2024-11-25T13:01, 12",
        "2025-01-01T00:00, 12"
    })
    void countsAWaveAsOverOnceItsTimeHasPassed(LocalDateTime now, int first) {
        assertThat(at(now).firstSlot(TWO_WAVES)).isEqualTo(first);
    }

    @Test
    void knowsWhichWavesBeforeACalendarAreOver() {
        assertThat(at(LocalDateTime.of(2024, 11, 19, 10, 0)).overBefore(TWO_WAVES))
                .contains(new Wave(FIRST.minusDays(2), 2), new Wave(FIRST.minusDays(1), 1))
                .doesNotContain(new Wave(FIRST.minusDays(1), 2));
    }

    private static OfficeNow at(LocalDateTime time) {
        return new OfficeNow(time.atZone(ZoneId.of("Asia/Makassar")), Set.of());
    }
}
