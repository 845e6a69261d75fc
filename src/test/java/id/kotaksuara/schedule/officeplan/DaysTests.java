package id.kotaksuara.schedule.officeplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.region.District;
import id.kotaksuara.region.Zone;
import id.kotaksuara.schedule.officefile.Timetable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The waves of a file that names many hours. */
class DaysTests {

    private static final LocalDate VOTING = LocalDate.of(2024, 11, 27);
    private static final DistrictFinder DISTRICTS = new DistrictFinder(List.of(new District("63.03.05", "Martapura")));

    @TempDir
    Path folder;

    @Test
    void areTheHoursThemselvesAsLongAsADayHasSoManyWaves() throws IOException {
        var rows = everyHalfHour(8);

        var calendar = Days.of(rows, VOTING.minusDays(2));

        assertThat(calendar.waveTimes().times())
                .extracting(LocalTime::toString)
                .startsWith("07:00")
                .endsWith("10:30");
        assertThat(slots(rows)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void takeNeighboursTogetherAsEvenlyAsCanBeWhereThereAreMore() throws IOException {
        assertThat(slots(everyHalfHour(14))).containsExactly(0, 1, 1, 2, 2, 3, 3, 4, 5, 5, 6, 6, 7, 7);
    }

    private static List<Integer> slots(List<ReadRow> rows) {
        var calendar = Days.of(rows, VOTING.minusDays(2));
        return rows.stream().flatMap(row -> Days.slots(row, calendar).stream()).toList();
    }

    private List<ReadRow> everyHalfHour(int rows) throws IOException {
        var file = "KECAMATAN;TANGGAL;JAM;KOTAK\n"
                + IntStream.range(0, rows)
                        .mapToObj(row -> "Martapura;21/11/2024;%s;5\n"
                                .formatted(LocalTime.of(7, 0).plusMinutes(30L * row)))
                        .collect(Collectors.joining());
        var path = Files.writeString(folder.resolve("jadwal.csv"), file);
        return new Understanding(DISTRICTS, VOTING, Zone.WITA)
                .of(Timetable.in(path, VOTING, DISTRICTS::recognises).stream()
                        .map(OfficeRow::of)
                        .toList());
    }
}
