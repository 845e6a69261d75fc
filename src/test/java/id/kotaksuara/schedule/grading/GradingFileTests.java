package id.kotaksuara.schedule.grading;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files in which offices keep their schedules: what is read, and what is refused with its reason. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class GradingFileTests extends GradingPages {

    @Test
    void refusesMoreConsignmentsThanAnybodySends() {
        jdbc.sql("update vehicle_type set boxes = 1").update();
        jdbc.sql("delete from polling_station").update();

        assertThat(sent("KECAMATAN;TANGGAL;KOTAK\n"
                        + Stream.of("Gambut", "Aranio", "Martapura", "Astambul", "Paramasan")
                                .map(name -> name + ";20/11/2024;9000\n")
                                .collect(Collectors.joining())))
                .hasStatusOk()
                .bodyText()
                .contains("Terlalu banyak kiriman untuk dinilai: 900, paling banyak 800.");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", "|"})
    void readsOtherSeparatorsAndEncodings(String separator) {
        var text = BEST.replace("Rabu, ", "").replace(";", separator);

        assertThat(sent(text.getBytes(StandardCharsets.UTF_16), "x.txt")).hasStatus3xxRedirection();
        assertThat(sent(text.getBytes(Charset.forName("windows-1252")), "y.csv"))
                .hasStatus3xxRedirection();

        assertThat(page(GRADINGS + "/1")).contains("tidak ada rencana lebih baik");
        assertThat(page(GRADINGS + "/2")).contains("tidak ada rencana lebih baik");
    }

    @Test
    void readsAWorkbookWithATitleMergedDaysAndDateCells() throws IOException {
        assertThat(sent(workbook(), "jadwal.xlsx")).hasStatus3xxRedirection();

        assertThat(page(GRADINGS + "/1"))
                .contains(
                        "tidak ada rencana lebih baik",
                        "3 baris tanpa tanggal mengikuti tanggal di atasnya.",
                        "gelombang 08.00");
    }

    @Test
    void readsDistrictsByDays() {
        assertThat(report(
                        "NO;KECAMATAN;TANGGAL PENGIRIMAN;\n;;20 Nov 2024;21 Nov 2024\n;;Kotak;Kotak\n1;Paramasan;30;\n"
                                + "2;Aranio;20;\n3;Gambut;50;\n4;Martapura;;60\n5;Astambul;;40\nJUMLAH;;100;100\n"))
                .contains("tidak ada rencana lebih baik");
    }

    @Test
    void saysWhichOtherSheetsAreSchedules() throws IOException {
        assertThat(sent(workbooks("Hari 1", "Hari 2"), "jadwal.xlsx")).hasStatus3xxRedirection();

        assertThat(page(GRADINGS + "/1")).contains("Lembar lain juga memuat jadwal: Hari 2.");
        assertThat(page(GRADINGS + "/1/rows"))
                .contains("Lembar lain juga memuat jadwal: Hari 2.")
                .doesNotContain("Baris 0");
    }

    private static byte[] workbooks(String... names) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            for (String name : names) {
                var sheet = book.createSheet(name);
                int line = 0;
                for (String cells : BEST.split("\n")) {
                    var row = sheet.createRow(line++);
                    int column = 0;
                    for (String cell : cells.split(";")) {
                        row.createCell(column++).setCellValue(cell);
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void takesADayAboveItsDistrictsAsATitle() {
        assertThat(report("PPK;JUMLAH\nRABU, 20 NOVEMBER 2024;\nPPK Paramasan;30\nPPK Kec. Aranio;20\nGAMBUT;50\n"
                        + "KAMIS, 21 NOVEMBER 2024;\nMartapura;60\nASTAMBUL;40\nKetua KPU;\n"))
                .contains("tidak ada rencana lebih baik");
    }

    @Test
    void readsAFileWithoutTitles() {
        assertThat(
                        report(
                                "63.03.17;20/11/2024\n63.03.11;20/11/2024\n63.03.03;20/11/2024\n63.03.05;21/11/2024\n63.03.07;21/11/2024\n"))
                .contains("tidak ada rencana lebih baik", "Berkas tidak menyebut jam: 1 gelombang sehari (08.00)");
    }

    @Test
    void readsWavesAndVehicles() {
        assertThat(report(
                        "KODE;TANGGAL;GELOMBANG;ARMADA\n63.03.17;20/11/2024;I;1 truk + perahu\n63.03.11;20/11/2024;1;Truk\n"
                                + "63.03.03;20/11/2024;1;becak\n63.03.05;20/11/2024;2;\n63.03.07;20/11/2024;2;truk\n"))
                .contains("gelombang 08.00, 13.00", "Rab 20/11 gelombang 2", "Kendaraan “becak” tidak dikenal");
    }

    @Test
    void saysWhichHoursAreGradedTogetherWhereThereAreMoreThanWaves() {
        var hours = Stream.of("07.00", "07.30", "08.00", "08.30", "09.00", "09.30", "10.00", "10.30", "11.00");

        assertThat(report("KECAMATAN;TANGGAL;JAM;KOTAK\n"
                        + hours.map(hour -> "Martapura;21/11/2024;" + hour + ";5\n")
                                .collect(Collectors.joining())))
                .contains(
                        "Jam 11.00 bukan gelombang jadwal ini"
                                + " (07.00, 07.30, 08.00, 08.30, 09.00, 09.30, 10.00, 10.30): dinilai pada gelombang sebelumnya");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing  | Berkas itu kosong.
            binary   | Berkas itu bukan tabel teks.
            noday    | Tidak ada kolom tanggal. Yang terbaca: NO, KECAMATAN, KETERANGAN.
            nowhere  | Tidak ada kolom kecamatan. Yang terbaca: NAMA BARANG, TANGGAL.
            norows   | tidak ada satu baris pun dengan kecamatan
            """)
    void refusesWhatIsNoTimetableAndSaysWhy(String what, String sentence) {
        byte[] bytes =
                switch (what) {
                    case "nothing" -> new byte[0];
                    case "binary" -> new byte[] {1, 2, 3, 0, 7, 9, 0, 0};
                    case "noday" ->
                        "NO;KECAMATAN;KETERANGAN\n1;Gambut;siap\n2;Aranio;siap\n".getBytes(StandardCharsets.UTF_8);
                    case "nowhere" ->
                        "NAMA BARANG;TANGGAL\nbilik;20/11/2024\ntinta;21/11/2024\n".getBytes(StandardCharsets.UTF_8);
                    default -> "KECAMATAN;TANGGAL\nJUMLAH;\n".getBytes(StandardCharsets.UTF_8);
                };

        assertThat(sent(bytes, "x.csv"))
                .hasStatusOk()
                .bodyText()
                .contains(sentence, "id=\"file-error\"")
                .doesNotContain("??");
        assertThat(page(GRADINGS)).contains("Belum ada jadwal yang dinilai.");
    }
}
