package id.kotaksuara.goods.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office in Banjar works from eight to sixteen. */
class WorkHoursTests {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final WorkHours DAY = new WorkHours(WITA, 8, 8);

    @ParameterizedTest
    @CsvSource({
        "18T10:00, 0, 18T10:00",
        "18T10:00, 6, 18T16:00",
        "18T10:00, 7, 19T09:00",
        "18T10:30, 2, 18T13:00",
        "18T10:30, 6, 19T09:00",
        "18T06:00, 8, 18T16:00",
        "18T20:00, 1, 19T09:00",
        "18T20:00, 8, 19T16:00",
        "18T20:00, 9, 20T09:00",
        "18T16:00, 25, 22T09:00",
    })
    void goesOnTheNextDayWhereTheDayIsOver(String from, int hours, String end) {
        assertThat(DAY.after(at(from), hours)).isEqualTo(at(end));
    }

    private static Instant at(String time) {
        return LocalDateTime.parse("2024-11-" + time).atZone(WITA).toInstant();
    }

    @Test
    void areAtLeastEightAndNotMoreThanTheDayHas() {
        assertThat(WorkHours.seen(WITA, 8, 1, 1).length()).isEqualTo(8);
        assertThat(WorkHours.seen(WITA, 8, 19, 2).length()).isEqualTo(10);
        assertThat(WorkHours.seen(WITA, 20, 2, 1).length()).isEqualTo(4);
        assertThat(WorkHours.seen(WITA, 8, 0, 0).length()).isEqualTo(8);
    }

    @Test
    void doNotReachIntoTheNextDay() {
        assertThatThrownBy(() -> new WorkHours(WITA, 17, 8)).isInstanceOf(IllegalArgumentException.class);
    }
}
