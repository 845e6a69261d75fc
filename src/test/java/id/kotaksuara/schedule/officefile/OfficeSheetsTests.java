package id.kotaksuara.schedule.officefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.kotaksuara.base.problem.RuleBroken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a workbook the sheet is read that a person sees; whatever else is a schedule is told, and nothing hidden is read unasked. */
class OfficeSheetsTests {

    private static final LocalDate VOTING = LocalDate.of(2024, 11, 27);
    private static final List<String> DISTRICTS = List.of("Paramasan", "Gambut");

    @TempDir
    Path folder;

    @Test
    void readsTheOpenSheetAndTellsTheOtherThatIsASchedule() throws IOException {
        var read = read(book -> {
            fill(book, "Hari 1", "KECAMATAN;TANGGAL", "Paramasan;20/11/2024");
            fill(book, "Hari 2", "KECAMATAN;TANGGAL", "Gambut;21/11/2024");
            fill(book, "Kontak", "NAMA;NOMOR", "Budi;0812");
            book.setActiveSheet(1);
        });

        assertThat(read).extracting(Departure::district).containsExactly("Gambut", "Hari 1");
        assertThat(read).extracting(Departure::ofSheet).containsExactly(false, true);
        assertThat(read).extracting(Departure::aside).containsExactly(false, true);
    }

    @Test
    void readsNoHiddenSheetThoughItIsTheOnlySchedule() {
        assertThatThrownBy(() -> read(book -> {
                    fill(book, "Sampul", "JADWAL DISTRIBUSI");
                    fill(book, "lama", "KECAMATAN;TANGGAL", "Paramasan;20/11/2024");
                    book.setSheetHidden(1, true);
                }))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.key()).isEqualTo("timetable.sheet.hidden"));
    }

    @Test
    void readsTheSheetThatIsSeenBehindAHiddenOne() throws IOException {
        var read = read(book -> {
            fill(book, "lama", "KECAMATAN;TANGGAL", "Paramasan;20/11/2024");
            fill(book, "baru", "KECAMATAN;TANGGAL", "Gambut;21/11/2024");
            book.setSheetHidden(0, true);
            book.setActiveSheet(1);
        });

        assertThat(read).extracting(Departure::district).containsExactly("Gambut");
    }

    @Test
    void callsHiddenWhatStandsInAHiddenColumnOrRowOfDays() throws IOException {
        var read = read(book -> {
            var sheet = fill(book, "Jadwal", "KECAMATAN;20/11/2024;21/11/2024", "Paramasan;30;", "Gambut;60;40");
            sheet.setColumnHidden(2, true);
            sheet.getRow(1).setZeroHeight(true);
        });

        assertThat(read).extracting(Departure::district).containsExactly("Paramasan", "Gambut", "Gambut");
        assertThat(read).extracting(Departure::hidden).containsExactly(true, false, true);
    }

    @Test
    void readsNoHiddenColumnBesideTheDays() throws IOException {
        var read = read(book -> fill(book, "Jadwal", "KOTAK;KECAMATAN;KOTAK;20/11/2024;21/11/2024", "9;Paramasan;28;v;")
                .setColumnHidden(0, true));

        assertThat(read).extracting(Departure::boxes).containsExactly("28");
    }

    @Test
    void asksAboutAFormulaWithoutItsValueBelowADayAndAboveAColumn() throws IOException {
        var read = read(book -> {
            var sheet = fill(book, "Jadwal", "KECAMATAN;20/11/2024;21/11/2024;", "Paramasan;28;;", "Gambut;60;;40");
            sheet.getRow(0).createCell(3).setCellFormula("C1+1");
            sheet.getRow(1).createCell(2).setCellFormula("100-28");
        });

        assertThat(read)
                .extracting(Departure::district, Departure::day, Departure::boxes)
                .containsExactly(
                        tuple("Paramasan", "20/11/2024", "28"),
                        tuple("Paramasan", "21/11/2024", "= ?"),
                        tuple("Gambut", "20/11/2024", "60"),
                        tuple("Gambut", "=", "40"));
    }

    @Test
    void saysWhyATimetableIsRefusedAndDoesNotReadTheNextSheetInstead() {
        assertThatThrownBy(() -> read(book -> {
                    fill(book, "Jadwal", "KECAMATAN;TANGGAL;TANGGAL", "Paramasan;20/11/2024;21/11/2024");
                    fill(book, "Jadwal lama", "KECAMATAN;TANGGAL", "Gambut;18/11/2024");
                }))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.key()).isEqualTo("timetable.columns.twice"));
    }

    @Test
    void passesOverWhatIsNoTimetableThoughTwoOfItsColumnsMeanTheSame() throws IOException {
        var read = read(book -> {
            fill(book, "Rekap", "KECAMATAN;JUMLAH;JUMLAH", "Paramasan;14;28", "Gambut;50;100");
            fill(book, "Jadwal", "KECAMATAN;TANGGAL", "Gambut;21/11/2024");
            fill(book, "Dua", "KECAMATAN;TANGGAL;TANGGAL", "Paramasan;20/11/2024;21/11/2024");
        });

        assertThat(read).extracting(Departure::district).containsExactly("Gambut", "Dua");
        assertThat(read).extracting(Departure::ofSheet).containsExactly(false, true);
    }

    @Test
    void passesOverDistrictsSideBySideWithoutADayBeforeAndBehindTheSchedule() throws IOException {
        var read = read(book -> {
            fill(book, "Zona", "ZONA;DAERAH", "Paramasan;Gambut", "Gambut;Paramasan");
            fill(book, "Jadwal", "KECAMATAN;TANGGAL", "Gambut;21/11/2024");
            fill(book, "Tetangga", "Jarak antarkecamatan", "Paramasan;Gambut;12", "Gambut;Paramasan;12");
        });

        assertThat(read).extracting(Departure::district).containsExactly("Gambut");
        assertThat(read).extracting(Departure::ofSheet).containsExactly(false);
    }

    private List<Departure> read(Consumer<Workbook> filling) throws IOException {
        var file = folder.resolve("jadwal.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            filling.accept(book);
            book.write(out);
        }
        return Timetable.in(file, VOTING, DISTRICTS::contains);
    }

    private static Sheet fill(Workbook book, String name, String... lines) {
        var sheet = book.createSheet(name);
        for (int i = 0; i < lines.length; i++) {
            var row = sheet.createRow(i);
            var cells = lines[i].split(";", -1);
            for (int j = 0; j < cells.length; j++) {
                row.createCell(j).setCellValue(cells[j]);
            }
        }
        return sheet;
    }
}
