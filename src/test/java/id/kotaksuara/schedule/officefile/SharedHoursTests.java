package id.kotaksuara.schedule.officefile;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The hours that were sent in as a case, where their folder lies beside the project; it is said aloud where not. */
class SharedHoursTests {

    private static final Path HOURS = Path.of("../shared/cases/06-hours/times.csv");

    @Test
    void understandsEachHourOrAsksAndNeverReplacesOne() {
        if (!Files.exists(HOURS)) {
            System.err.println("LEFT OUT: the shared hours are not at " + HOURS.toAbsolutePath());
        }
        assumeTrue(Files.exists(HOURS), "the shared cases are not here");

        var hours = Timetable.in(HOURS, LocalDate.of(2024, 11, 27), name -> !name.isEmpty()).stream()
                .collect(toMap(Departure::district, row -> HourText.read(row.time(), row.hours())));

        assertThat(hours).hasSize(20);
        assertThat(hours.get("Paramasan")).contains(new HourText(LocalTime.MIDNIGHT, 0, true));
        assertThat(hours.get("Sambung Makmur")).contains(new HourText(LocalTime.of(8, 0), 0));
        assertThat(hours.get("Aluh Aluh")).contains(new HourText(LocalTime.of(0, 30), 0));
        assertThat(hours.get("Sungai Tabuk")).contains(new HourText(LocalTime.of(8, 0), 0));
        assertThat(Map.of(
                        "Sungai Pinang",
                        "25.00",
                        "Telaga Bauntung",
                        "8.3",
                        "Aranio",
                        "0.30",
                        "Cintapuri Darussalam",
                        "13.5",
                        "Pengaron",
                        "99.00"))
                .allSatisfy((district, hour) ->
                        assertThat(hours.get(district)).as(hour).isEqualTo(Optional.empty()));
    }
}
