package id.kotaksuara.schedule.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.Area;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

/** What is unclear in a schedule is asked, one question after the other, and never guessed. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class GradingQuestionTests extends GradingPages {

    @Test
    void asksForAnHourThatCannotBeReadAndTakesTheAnswer() {
        sent("KECAMATAN;TANGGAL;JAM;JUMLAH KOTAK\nParamasan;20/11/2024;25.00;30\nAranio;20/11/2024;8.3;20\n"
                + "Gambut;20/11/2024;jam 8 pagi;50\nMartapura;20/11/2024;24.00;60\nAstambul;21/11/2024;13.00;40\n");

        assertThat(page(GRADINGS + "/1/rows"))
                .contains("2 dari 5 baris belum jelas", "“25.00” tidak terbaca sebagai jam", "“8.3” tidak terbaca");

        settle(Map.of(
                "district-2",
                "63.03.17",
                "day-2",
                "2024-11-20",
                "time-2",
                "08:00",
                "boxes-2",
                "30",
                "district-3",
                "63.03.11",
                "day-3",
                "2024-11-20",
                "time-3",
                "08.00",
                "boxes-3",
                "20"));
        assertThat(page(GRADINGS + "/1"))
                .contains("Rab 20/11 – Kam 21/11, gelombang 00.00, 08.00, 13.00")
                .containsPattern("Martapura[^M]{1,400}Kam 21/11 gelombang 1");
    }

    @Test
    void keepsAskingWhereTheAnswerIsNoHour() {
        sent("KECAMATAN;TANGGAL;JAM\nParamasan;20/11/2024;99.00\nGambut;20/11/2024;08.00\n");

        var answer = settle(Map.of("district-2", "63.03.17", "day-2", "2024-11-20", "time-2", "24.00", "boxes-2", ""));

        assertThat(answer).hasStatusOk().bodyText().contains("Bukan jam.");
    }

    @Test
    void quotesOfDistrictsByDaysOnlyWhatStandsInTheFile() {
        sent("KECAMATAN;Rab 20/11/2024;Kam 21/11/2024\nParamasan;28;\nGambut;;120\nMartapura;besok;\nAstambul;;90\n");

        assertThat(page(GRADINGS + "/1/rows"))
                .contains("“besok” bukan jumlah kotak.")
                .doesNotContain("besok ?");
    }

    @Test
    void asksForTheBoxesOfEachDistrictOfOneRow() {
        sent("TANGGAL;KECAMATAN;KOTAK\n20/11/2024;Paramasan, Aranio;50\n20/11/2024;Gambut;50\n"
                + "21/11/2024;Martapura;60\n21/11/2024;Astambul;40\n");
        assertThat(page(GRADINGS + "/1/rows"))
                .contains("2 dari 5 baris belum jelas", "“50 / 2” bukan jumlah kotak.", "id=\"boxes-2.2\"");

        settle(Map.of(
                "district-2.1",
                "63.03.17",
                "day-2.1",
                "2024-11-20",
                "boxes-2.1",
                "30",
                "district-2.2",
                "63.03.11",
                "day-2.2",
                "2024-11-20",
                "boxes-2.2",
                "20"));
        assertThat(page(GRADINGS + "/1")).contains("tidak ada rencana lebih baik");
    }

    @Test
    void asksWhetherAHiddenRowCounts() throws IOException {
        sent(hidden(), "jadwal.xlsx");
        assertThat(page(GRADINGS + "/1/rows"))
                .contains("1 dari 6 baris belum jelas", "Baris ini tersembunyi di berkas.");

        settle(Map.of(
                "district-7", "63.03.05", "day-7", "2024-11-22", "time-7", "08:00", "boxes-7", "10", "skip-7", "yes"));
        assertThat(page(GRADINGS + "/1")).contains("tidak ada rencana lebih baik");
    }

    @Test
    void asksWhichOfTwoColumnsIsTheDay() {
        assertThat(
                        sent(
                                "KECAMATAN;TANGGAL MUAT;TANGGAL BERANGKAT\nParamasan;19/11/2024;20/11/2024\nGambut;19/11/2024;21/11/2024\n"))
                .hasStatusOk()
                .bodyText()
                .contains("Dua kolom dapat berarti sama: “TANGGAL MUAT” dan “TANGGAL BERANGKAT”.");
    }

    @Test
    void asksAboutADistrictThatLeavesTwiceWithoutNumbers() {
        sent("KECAMATAN;TANGGAL\nParamasan;20/11/2024\nParamasan;21/11/2024\nGambut;20/11/2024\n");

        assertThat(page(GRADINGS + "/1/rows")).contains("2 dari 3 baris belum jelas", "berangkat beberapa kali");

        settle(Map.of("boxes-2", "30", "skip-3", "yes", "district-2", "63.03.17", "day-2", "2024-11-20"));
        assertThat(page(GRADINGS + "/1")).contains("Martapura tidak ada dalam berkas");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Paramsan;20/11/2024              | Tidak ada kecamatan “Paramsan” di sini.
            63.04.05;20/11/2024              | bukan kecamatan kabupaten ini
            Paramasan;besok lusa             | “besok lusa” tidak terbaca sebagai tanggal.
            Paramasan;20-21 November 2024    | menyebut beberapa hari
            Paramasan;Senin, 20 November 2024 | nama hari dan tanggalnya tidak cocok
            Paramasan;20/11/2014             | terlalu jauh dari hari pemungutan suara
            """)
    void asksWhatIsUnclear(String row, String question) {
        sent("KECAMATAN;TANGGAL\n" + row + "\nGambut;21/11/2024\n");

        assertThat(page(GRADINGS + "/1")).isEmpty(); // there is no report yet
        assertThat(page(GRADINGS + "/1/rows"))
                .contains("1 dari 2 baris belum jelas", question)
                .doesNotContain("??");
        assertThat(page(GRADINGS + "/1/rows?lang=en"))
                .contains("1 of 2 rows are unclear")
                .doesNotContain("??");
    }

    @Test
    void refusesTheSecondOfTwoWhoSettleTheSame() {
        sent(BEST);
        String seen = version();
        settle(Map.of("waves", "08.00, 13.00"));

        assertThat(settle(seen, Map.of("waves", "09.00"))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void tellsAnObserverThatTheRowsAreNotSettledYet() {
        sent(BEST.replace("Paramasan", "Paramsan"));
        var observer = new SignedIn("bawaslu", "Bawaslu", Role.OBSERVER, new Area("63"));

        assertThat(mvc.get().uri(GRADINGS + "/1").with(authentication(observer.authentication())))
                .hasStatusOk()
                .bodyText()
                .contains("Sebagian baris berkas ini belum jelas.")
                .doesNotContain("Buang berkas ini");
    }

    /** A hidden sheet with an older schedule first, and a hidden row in the one that is open. */
    private static byte[] hidden() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            for (var name : new String[] {"lama", "Jadwal"}) {
                var sheet = workbook.createSheet(name);
                var lines = (BEST.replace(";JUMLAH;;200\n", "") + "6;Martapura;22/11/2024;10").split("\n");
                for (int i = 0; i < lines.length; i++) {
                    var cells = lines[i].split(";");
                    for (int j = 0; j < cells.length; j++) {
                        (j == 0 ? sheet.createRow(i) : sheet.getRow(i))
                                .createCell(j)
                                .setCellValue(cells[j]);
                    }
                }
            }
            workbook.getSheet("Jadwal").getRow(6).setZeroHeight(true);
            workbook.getSheet("lama").getRow(1).getCell(1).setCellValue("Bukan Kecamatan Sini");
            workbook.setActiveSheet(1);
            workbook.setSheetHidden(0, true);
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
