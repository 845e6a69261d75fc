package id.kotaksuara.schedule.grading;

import static id.kotaksuara.schedule.grading.Office.SCHEDULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.Area;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 200 boxes, 100 standing at a wave: what leaves when on 20 to 22 November. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class GradingPagesTests {

    private static final String GRADINGS = SCHEDULES + "/gradings";
    private static final String HEADER = "NO;KECAMATAN;HARI/TANGGAL;JUMLAH KOTAK\n";
    private static final String BEST = HEADER + "1;Paramasan;Rabu, 20 November 2024;30\n2;Aranio;20/11/2024;20\n"
            + "3;Gambut;20-11-24;50\n4;Martapura;2024-11-21;60\n5;Astambul;21 Nov 2024;40\n;JUMLAH;;200\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Office office;

    @BeforeEach
    void world() {
        office.all();
    }

    @Test
    void saysThatAGoodScheduleIsGood() {
        assertThat(report(BEST))
                .contains("Dapat dijalankan, dan tidak ada rencana lebih baik yang ditemukan.", "0 kotak", "jadwal.csv")
                .doesNotContain("Yang tidak dapat berjalan", "??");
    }

    @Test
    void saysSoInEnglish() {
        sent(BEST);

        assertThat(page(GRADINGS + "/1?lang=en"))
                .contains("Can be carried out, and no better plan was found.", "Score, level by level")
                .doesNotContain("??");
    }

    @Test
    void namesEveryRuleThatIsBrokenWithItsNumbers() {
        assertThat(report(BEST.replace("2024-11-21", "20/11/2024")))
                .contains(
                        "Tidak dapat dijalankan: jadwal ini melanggar",
                        "100 kotak berdiri, 160 akan berangkat",
                        "paling banyak 100 kotak dimuat segelombang, 160 akan berangkat",
                        "mengirim semua 200 kotak tanpa melanggar aturan");
    }

    @Test
    void tellsWhatTheFileLeavesOut() {
        assertThat(report(BEST.replace("4;Martapura;2024-11-21;60\n", "").replace("21 Nov 2024;40", "21 Nov 2024;33")))
                .contains(
                        "Dapat dijalankan, tetapi 67 dari 200 kotak tertinggal.",
                        "Martapura tidak ada dalam berkas: 60 kotak tertinggal.",
                        "Astambul: berkas menyebut 33 dari 40 kotak; 7 tertinggal.",
                        "60 tertinggal",
                        "7 tertinggal");
    }

    @Test
    void prefersTheHardestDistrictsFirst() {
        var late = BEST.replace("Rabu, 20 November 2024;30", "21/11/2024;30")
                .replace("2024-11-21;60", "20/11/2024;30\n;Martapura;22/11/2024;30");

        assertThat(report(late))
                .contains(
                        "Dapat dijalankan, dan ada rencana yang lebih baik.",
                        "lebih baik dalam urutan kecamatan sangat sulit",
                        "menentukan");
    }

    @Test
    void countsDatesAfterTheDeadlineOfThePpkAsLeft() {
        assertThat(report(BEST.replace("Rabu, 20 November 2024;30", "Selasa, 26 November 2024;30")))
                .contains(
                        "Paramasan: Sel 26/11 sesudah tenggat di PPK, akhir Sen 25/11; 30 kotak dihitung tertinggal.",
                        "Tiba di PPK paling lambat akhir Sen 25/11 (H-2).");
    }

    @Test
    void holdsArrivalsToTheDeadlineThatTheElectionHasNow() {
        var late = BEST.replace("Rabu, 20 November 2024;30", "Selasa, 26 November 2024;30");
        deadlineAtPpk(1);
        assertThat(report(late))
                .contains("Tiba di PPK paling lambat akhir Sel 26/11 (H-1).")
                .doesNotContain("sesudah tenggat");

        deadlineAtPpk(3);
        assertThat(mvc.post()
                        .uri(GRADINGS + "/1/draft")
                        .param("version", version())
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        settle(Map.of("lastDay", "2024-11-24"));
        assertThat(page(GRADINGS + "/1"))
                .contains(
                        "Tiba di PPK paling lambat akhir Min 24/11 (H-3).", "sesudah tenggat di PPK, akhir Min 24/11");
    }

    private void deadlineAtPpk(int daysBefore) {
        office.deadlineAtPpk(daysBefore);
    }

    /** The waves of 09.30 and 13.00 are three and a half hours apart, and the night is in between: the clock counts. */
    @ParameterizedTest
    @CsvSource({"13.00, false", "20.59, false", "21.01, true"})
    void comparesTheClockOfTheArrivalWithTheDeadline(String hour, boolean late) {
        var file = "KECAMATAN;TANGGAL;JAM;JUMLAH KOTAK\nGambut;24/11/2024;09.30;50\nParamasan;25/11/2024;%s;30\n";

        var report = report(file.formatted(hour)); // Paramasan is three hours away

        assertThat(report.contains("Paramasan baru tiba")).isEqualTo(late);
    }

    @Test
    void believesSeveralRowsOfADistrictThatSayHowManyBoxes() {
        assertThat(report(BEST.replace("4;Martapura;2024-11-21;60", "4;Martapura;2024-11-21;20\n;Martapura;22/11;40")))
                .contains("Kam 21/11, Jum 22/11", "1 baris tanpa tahun: dianggap tahun 2024.");
    }

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
    void asksWhetherAHiddenRowCounts() throws IOException {
        sent(hidden(), "jadwal.xlsx");
        assertThat(page(GRADINGS + "/1/rows"))
                .contains("1 dari 6 baris belum jelas", "Baris ini tersembunyi di berkas.");

        settle(Map.of(
                "district-7", "63.03.05", "day-7", "2024-11-22", "time-7", "08:00", "boxes-7", "10", "skip-7", "yes"));
        assertThat(page(GRADINGS + "/1")).contains("tidak ada rencana lebih baik");
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
    void losesNothingOnTheWayFromTheFileToTheDraft() {
        sent(BEST.replace("Paramasan", "Paramsan").replace("20-11-24", "entahlah"));
        assertThat(page(GRADINGS + "/1/rows"))
                .contains("2 dari 6 baris belum jelas", "Paramsan", "entahlah")
                .containsPattern("value=\"63.03.17\" selected");

        assertThat(settle(Map.of("day-4", "kapan", "district-4", "63.03.03", "boxes-4", "lima puluh")))
                .bodyText()
                .contains("Tulis tanggal seperti 20/11/2024.", "Tulis bilangan bulat mulai 1.", "lima puluh");
        settle(Map.of("district-2", "63.03.17", "day-2", "2024-11-20", "boxes-2", "30"));
        assertThat(page(GRADINGS + "/1/rows"))
                .contains("1 dari 6 baris belum jelas")
                .doesNotContain("Tidak ada kecamatan");
        settle(Map.of("district-4", "63.03.03", "day-4", "2024-11-20", "boxes-4", "50"));

        assertThat(page(GRADINGS + "/1")).contains("tidak ada rencana lebih baik");
        assertThat(mvc.post()
                        .uri(GRADINGS + "/1/draft")
                        .param("version", version())
                        .with(csrf())
                        .exchange())
                .hasRedirectedUrl(SCHEDULES + "/1");
        assertThat(page(SCHEDULES + "/1")).contains("Ya: semua 200 kotak berangkat.", "Gelombang terakhir 21 November");
        assertThat(page(GRADINGS)).contains("Versi 1", "rahmah", "dinilai");
        assertThat(page(GRADINGS + "/1")).contains("Dijadikan draf versi", "Baris berkas dijawab");
    }

    @Test
    void draftsWhatBreaksRulesAsItIs() {
        sent(BEST.replace("2024-11-21", "20/11/2024"));

        mvc.post()
                .uri(GRADINGS + "/1/draft")
                .param("version", version())
                .with(csrf())
                .exchange();

        assertThat(page(SCHEDULES + "/1"))
                .contains("Aturan yang dilanggar rencana ini: ", "100 kotak berdiri, 160 akan berangkat");
    }

    @Test
    void gradesForOtherDaysWhenAsked() {
        sent(BEST);

        settle(Map.of("lastDay", "2024-11-24", "waves", "08.00, 13.00"));

        assertThat(page(GRADINGS + "/1"))
                .contains("Rab 20/11 – Min 24/11, gelombang 08.00, 13.00", "ada rencana yang lebih baik");
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

    @Test
    void discardsAFile() {
        sent(BEST);
        assertThat(page(GRADINGS + "/1/discard"))
                .contains("Buang berkas 1:", "Ya, buang")
                .doesNotContain("??");

        mvc.post()
                .uri(GRADINGS + "/1/discard")
                .param("version", version())
                .with(csrf())
                .exchange();

        assertThat(page(GRADINGS)).contains("dibuang");
        assertThat(mvc.post().uri(GRADINGS + "/1/draft").param("version", "9").with(csrf()))
                .hasStatus4xxClientError();
    }

    @Test
    void printsTheReport() {
        sent(BEST);

        assertThat(page(GRADINGS + "/1/paper"))
                .contains("NILAI JADWAL DISTRIBUSI", "KABUPATEN BANJAR", "SHA-256", "Paramasan")
                .doesNotContain("??");
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
    void saysThatAVehicleDoesNotFitTheWay() {
        assertThat(report(BEST.replace("JUMLAH KOTAK", "JUMLAH KOTAK;KENDARAAN").replace("60\n", "60;Perahu\n")))
                .contains("memerlukan salah satu dari: Truk");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing  | Berkas itu kosong (0 bita).
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

    private String report(String file) {
        assertThat(sent(file)).hasRedirectedUrl(GRADINGS + "/1");
        return page(GRADINGS + "/1");
    }

    private MvcTestResult sent(String file) {
        return sent(file.getBytes(StandardCharsets.UTF_8), "jadwal.csv");
    }

    private MvcTestResult sent(byte[] file, String name) {
        return mvc.post()
                .uri(GRADINGS)
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", file))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult settle(Map<String, String> answers) {
        return settle(version(), answers);
    }

    private MvcTestResult settle(String version, Map<String, String> answers) {
        var request =
                mvc.post().uri(GRADINGS + "/1/rows").param("version", version).with(csrf());
        for (String field : new String[] {"firstDay", "lastDay", "waves"}) {
            request.param(field, answers.getOrDefault(field, shown(field)));
        }
        answers.entrySet().stream()
                .filter(answer -> answer.getKey().contains("-"))
                .forEach(answer -> request.param(answer.getKey(), answer.getValue()));
        return request.exchange();
    }

    /** What the page for settling shows in a field. */
    private String shown(String field) {
        var found = Pattern.compile("name=\"" + field + "\"[^>]*?value=\"([^\"]*)\"")
                .matcher(page(GRADINGS + "/1/rows"));
        assertThat(found.find()).as(field).isTrue();
        return found.group(1);
    }

    private String version() {
        return shown("version");
    }

    private String page(String address) {
        try {
            return mvc.get().uri(address).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As offices make it: a title, days merged over their districts, a date as a date, a time as a time. */
    private static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Jadwal");
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            sheet.createRow(0).createCell(0).setCellValue("JADWAL DISTRIBUSI LOGISTIK KE PPK");
            String[] titles = {"TGL", "PPK", "PUKUL", "KOTAK"};
            var header = sheet.createRow(2);
            for (int i = 0; i < titles.length; i++) {
                header.createCell(i).setCellValue(titles[i]);
            }
            Object[][] rows = {
                {LocalDate.of(2024, 11, 20), "Paramasan", 30},
                {null, "Aranio", 20},
                {null, "Gambut", 50},
                {LocalDate.of(2024, 11, 21), "Martapura", 60},
                {null, "Astambul", 40}
            };
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(3 + i);
                if (rows[i][0] != null) {
                    row.createCell(0).setCellValue((LocalDate) rows[i][0]);
                    row.getCell(0).setCellStyle(style);
                }
                row.createCell(1).setCellValue((String) rows[i][1]);
                row.createCell(2).setCellValue(8.0 / 24);
                row.createCell(3).setCellValue((Integer) rows[i][2]);
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
