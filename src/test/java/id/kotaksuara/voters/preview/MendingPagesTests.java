package id.kotaksuara.voters.preview;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.voters.intake.Workbooks.fill;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import id.kotaksuara.voters.intake.Workbooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From a file with faults to one without: which sheet is read, what is wrong where, and what a second upload mends. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.ADMINISTRATOR, area = "63.03")
class MendingPagesTests {

    private static final String VOTERS = "/elections/pilkada-2024/63.03/voters";
    private static final String HEADER = "KODE;TPS;L;P";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
    }

    @Test
    void readsTheFirstSheetThatIsAListAndAnotherWhenAskedAndRemembersIt() {
        var it = sent(twoLists());
        assertThat(page(it))
                .contains("Lembar yang dibaca: Lama", "Petunjuk 1 baris, bukan daftar pemilih", "Baru 3 baris")
                .contains("1 berubah");

        assertThat(post(it + "/sheet", "version", version(it), "sheet", "Baru")).hasRedirectedUrl(it);
        assertThat(page(it)).contains("Lembar yang dibaca: Baru", "Isi berkas sama dengan yang tersimpan");

        assertThat(page(sent(twoLists()))).contains("Lembar yang dibaca: Baru");
        assertThat(post(it + "/sheet", "version", "0", "sheet", "Petunjuk"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void readsAFileWithoutItsSpoiltCodesByOneClickWhereItNamesItsVillages() {
        var it = sent(
                "KODE;KECAMATAN;DESA;TPS;L;P\n6,30305E+09;Martapura;Jawa;1;191;200\n6,30305E+09;Martapura;Jawa;2;180;185\n");
        assertThat(page(it)).contains("Periksa ulang tanpa kolom KODE: cocokkan menurut nama");

        assertThat(post(
                        it + "/columns",
                        "version",
                        version(it),
                        "column-1",
                        "DISTRICT",
                        "column-2",
                        "VILLAGE",
                        "column-3",
                        "STATION",
                        "column-4",
                        "MALE",
                        "column-5",
                        "FEMALE"))
                .hasRedirectedUrl(it);
        assertThat(page(it)).contains("0 TPS baru, 1 berubah").doesNotContain("tanpa kolom KODE");
    }

    @Test
    void offersNoReadingWithoutCodesWhereNothingElseNamesTheVillages() {
        assertThat(page(sent(HEADER + "\n6,30305E+09;1;191;200\n"))).doesNotContain("tanpa kolom");
    }

    @Test
    void readsAFileWithoutTheRowsBelowThatAreSignaturesByOneClick() {
        var it = sent(HEADER + "\n6303051003;1;190;200\n6303051003;2;180;185\n"
                + "6303051999;Martapura;12;November\n196803121990031;Ketua;KPU;2024\n");
        assertThat(page(it)).contains("Baris 4–5 adalah tanda tangan atau catatan: baca sampai baris 3 saja");

        assertThat(post(it + "/tail", "version", version(it))).hasRedirectedUrl(it);

        assertThat(page(it)).contains("Isi berkas sama dengan yang tersimpan").doesNotContain("baca sampai baris");
        assertThat(post(it + "/tail", "version", version(it))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void offersNothingOfTheKindWhereFaultsStandAmongTheRows() {
        assertThat(page(sent(HEADER + "\n6303051003;1;x;200\n6303051003;2;180;185\n")))
                .doesNotContain("tanda tangan atau catatan");
    }

    @Test
    void doesNotTakeATableBelowTheListForSignatures() {
        assertThat(page(sent("KODE;TPS;L;P\n6303051003;1;191;200\nKODE;TPS;P;L\n6303051003;2;185;180\n")))
                .contains("Ada tabel lain di bawah daftar")
                .doesNotContain("tanda tangan atau catatan");
    }

    @Test
    void isRedOnlyWhereSomethingIsRefusedAndAppliedFromTheTopWhereNothingAsks() {
        var faulty = body(sent(HEADER + "\n6303051003;1;x;200\n"));
        assertThat(faulty).contains("class=\"card card-body verdict\"").doesNotContain("id=\"apply\"");

        var clean = body(sent(HEADER + "\n6303051003;1;191;200\n6303051003;2;180;185\n"));
        assertThat(clean).contains("class=\"card card-body verdict ok\"").doesNotContain("href=\"#apply\"");
        assertThat(clean.indexOf("id=\"apply\"")).isBetween(0, clean.indexOf("id=\"districts-title\""));

        var large = body(sent(HEADER + "\n6303051003;1;290;290\n6303051003;2;180;185\n"));
        assertThat(large).contains("class=\"card card-body verdict look\"", "href=\"#apply\"");
        assertThat(large.indexOf("id=\"apply\"")).isGreaterThan(large.indexOf("id=\"districts-title\""));
    }

    private static byte[] twoLists() {
        return Workbooks.of(workbook -> {
            fill(workbook, "Petunjuk", "Isi lembar berikut.");
            fill(workbook, "Lama", HEADER, "6303051003;1;191;200", "6303051003;2;180;185");
            fill(workbook, "Baru", HEADER, "6303051003;1;190;200", "6303051003;2;180;185");
        });
    }

    @Test
    void keepsNothingOfAWorkbookThatNamesPersonsOnAnySheet() {
        var file = Workbooks.of(workbook -> {
            fill(workbook, "DPT", HEADER, "6303051003;1;190;200");
            fill(workbook, "Pemilih", "NO;NIK;NAMA", "1;6303051003900001;A");
        });

        assertThat(send(file)).hasStatusOk().bodyText().contains("data orang");
        assertThat(jdbc.sql("select count(*) from voter_import_piece")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void givesAFreshWorkbookBackWithARemarkInEachWrongRow() throws IOException {
        var it = sent(Workbooks.of(workbook -> {
            fill(workbook, "Petunjuk", "Isi lembar berikut.");
            fill(
                    workbook,
                    "DPT",
                    "DAFTAR",
                    "",
                    HEADER + ";KET",
                    "6303051003;1;19x;200;=HYPERLINK(\"http://127.0.0.1\")",
                    "6303051003;002;180;185;＝1+1");
        }));
        assertThat(page(it)).contains("Lembar: DPT", "4 L 19x Bukan bilangan bulat");

        var answer = mvc.get().uri(it + "/remarks.xlsx").exchange().getResponse();

        assertThat(answer.getHeader("Content-Disposition")).contains("catatan-1.xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            var sheet = workbook.getSheet("DPT");
            assertThat(sheet.getRow(2).getCell(5).getStringCellValue()).isEqualTo("CATATAN");
            assertThat(sheet.getRow(3).getCell(5).getStringCellValue())
                    .isEqualTo("L: Bukan bilangan bulat. Tulis bilangan bulat, misalnya 235 atau 1.234.");
            assertThat(sheet.getRow(3).getCell(4))
                    .as("a formula is not handed on")
                    .isNull();
            assertThat(sheet.getRow(4).getCell(5)).isNull();
            assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(180);
            assertThat(sheet.getRow(4).getCell(4).getStringCellValue())
                    .as("read as it is meant, and no formula")
                    .isEqualTo("'=1+1");
        }
    }

    @Test
    void saysOfASecondUploadWhatIsMendedAndWhatIsLeft() {
        sent(HEADER + "\n63.03.05.1003;1;19x;200\n63.03.05.1003;2;-3;185\n63.03.05.1003;0;1;1\n");

        var second = sent(HEADER + "\n\n63.03.05.1003;1;190;200\n63.03.05.1003;2;-3;185\n63.03.05.1003;3;1;\n");
        assertThat(page(second))
                .contains("2 dari 3 kesalahan di impor 1 sudah diperbaiki. 1 masih ada. 1 kesalahan baru.");

        var third = sent(HEADER + "\n63.03.05.1003;1;190;200\n63.03.05.1003;2;180;185\n");
        assertThat(page(third))
                .contains("2 dari 2 kesalahan di impor 2 sudah diperbaiki.")
                .doesNotContain("masih ada", "kesalahan baru");
        post(third + "/apply", "version", version(third));
        assertThat(jdbc.sql("select count(*) from voter_import_fault")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Somebody uploads the list of a neighbour by mistake, and then their own: nothing of the neighbour's is mended. */
    @Test
    void countsNoFaultsOfAnotherRegencyAsMended() {
        sent(HEADER + "\n63.04.01.1001;1;190;200\n63.04.01.1001;2;18x;185\n");

        var own = sent(HEADER + "\n63.03.05.1003;1;190;200\n63.03.05.1003;2;18x;185\n");

        assertThat(page(own)).contains("1 kesalahan menahan berkas ini").doesNotContain("impor 1", "diperbaiki.");
        assertThat(page(sent(HEADER + "\n63.03.05.1003;1;190;200\n63.03.05.1003;2;180;185\n")))
                .contains("1 dari 1 kesalahan di impor 2 sudah diperbaiki.");
    }

    @Test
    void groupsAThousandFaultsOfAKindAndMarksThemAll() {
        var rows = "63.03.05.1003;1;;200\n".repeat(1000);

        var it = sent(HEADER + "\n" + rows);

        assertThat(page(it)).contains("1.000 kesalahan menahan berkas ini", "Angka kosong 1.000 kali", "dan 990 lagi");
        assertThat(body(it + "/remarks.csv").split("L: Tidak ada angka", -1)).hasSize(1001);
    }

    @Test
    void saysOfARecapWhatAgreesAndWhatDiffers() {
        var it = sent("KECAMATAN;JUMLAH TPS;L+P\nMartapura;3;1.156\nParamasan;2;151\n");

        assertThat(page(it))
                .contains("Rekap 2 baris: 1 cocok dengan daftar TPS yang tersimpan, 1 berbeda.")
                .contains("Paramasan 63.03.17 berbeda 151 141 +10 2 2", "Martapura 63.03.05 cocok 1.156 1.156 0 3 3")
                .doesNotContain("Terapkan");
        assertThat(post(it + "/apply", "version", version(it), "warnings", "true"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String sent(String file) {
        return sent(file.getBytes(StandardCharsets.UTF_8));
    }

    private String sent(byte[] file) {
        var answer = send(file);
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private MvcTestResult send(byte[] file) {
        return mvc.post()
                .uri(VOTERS + "/imports")
                .multipart()
                .file(new MockMultipartFile("file", "daftar", "application/octet-stream", file))
                .param("stage", "DPT")
                .param("replaces", "true")
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String uri, String... parameters) {
        var request = mvc.post().uri(uri).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private String page(String uri) {
        return body(uri).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private String body(String uri) {
        var answer = mvc.get().uri(uri).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String version(String it) {
        return body(it).replaceAll("(?s).*?name=\"version\" value=\"(\\d+)\".*", "$1");
    }
}
