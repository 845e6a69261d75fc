package id.kotaksuara.voters.preview;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.ADMINISTRATOR, area = "63.03")
class ImportPagesTests {

    private static final String VOTERS = "/elections/pilkada-2024/63.03/voters";
    private static final String HEADER = "KODE;KECAMATAN;DESA;TPS;L;P;L+P\n";
    private static final String GOOD = HEADER + "63.03.05.1003;Martapura;Jawa;1;191;200;391\n"
            + "63.03.05.1003;Martapura;Jawa;2;180;185;365\n63.03.05.1003;Martapura;Jawa;3;10;11;21\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
    }

    @Test
    void showsWhatIsStoredFromTheRegencyDownToTheStation() {
        assertThat(page(VOTERS)).contains("1.297 pemilih di 5 TPS", "Martapura", "Paramasan");
        assertThat(page("/elections/pilkada-2024/63.03.17/voters")).contains("Paramasan Bawah");
        assertThat(page("/elections/pilkada-2024/63.03.17.2001/voters")).contains("901", "khusus");
        assertThat(page(VOTERS + "?lang=en")).contains("1,297 voters at 5 polling stations");
        assertThat(page(VOTERS + "?q=paramasan")).contains("Paramasan").doesNotContain("63.03.05");
    }

    @Test
    void saysWhatToDoWhereNothingIsStored() {
        jdbc.sql("delete from polling_station").update();

        assertThat(page(VOTERS)).contains("Belum ada TPS", "Unduh contoh berkas");
    }

    @Test
    void previewsAndAppliesAFile() {
        var it = sent(GOOD);
        assertThat(page(it)).contains("1 TPS baru, 1 berubah, 0 hilang, 4 tetap", "Pemilih 1.297 menjadi 1.319 (+22)");
        assertThat(stations()).doesNotContain("63.03.05.1003/3: 10+11");

        assertThat(post(it + "/apply", "version", version(it))).hasStatus3xxRedirection();

        assertThat(page(it)).contains("Impor 1 diterapkan rahmah");
        assertThat(stations()).contains("63.03.05.1003/1: 191+200", "63.03.05.1003/3: 10+11");
        assertThat(page(VOTERS)).contains("Versi daftar", "daftar.csv", "Daftar pemilih diterapkan");
    }

    @Test
    void asksBeforeANewFileTakesThePlaceOfOneThatIsReady() {
        var it = sent(GOOD);
        assertThat(page(VOTERS + "/imports/new"))
                .contains("Buang impor 1, daftar.csv, yang siap diterapkan", "Buka impor itu dahulu");

        var unasked = mvc.post()
                .uri(VOTERS + "/imports")
                .multipart()
                .file(new MockMultipartFile("file", "baru.csv", "text/csv", GOOD.getBytes(StandardCharsets.UTF_8)))
                .param("stage", "DPT")
                .with(csrf());
        assertThat(unasked.exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Impor 1, daftar.csv, sudah diperiksa dan siap diterapkan", "name=\"replaces\"");
        assertThat(page(it)).contains("1 TPS baru, 1 berubah");

        assertThat(send(GOOD)).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select coalesce(before_text, '') || ' > ' || after_text from journal_entry"
                                + " where action = 'journal.voters.received' order by id")
                        .query(String.class)
                        .list())
                .containsExactly(" > daftar.csv", "#1 daftar.csv > daftar.csv");
    }

    @Test
    void namesEveryFaultAndAppliesNothing() {
        var it = sent(HEADER + "63.03.05.1003;Martapura;Jawa;1;19x;200;391\n");

        assertThat(page(it))
                .contains("1 kesalahan menahan berkas ini", "Angka tidak terbaca", "19x", "Tulis bilangan bulat");
        assertThat(post(it + "/apply", "version", version(it))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(it + "/remarks.csv")).contains("19x;200;391;L: Bukan bilangan bulat.");
    }

    @Test
    void showsTheVotersMissingFromTheStatedTotalAndAsks() {
        var it = sent(GOOD + "JUMLAH;;;;381;496;877\n");
        assertThat(page(it)).contains("Tertulis 877, jumlah barisnya 777; selisih 100");

        assertThat(post(it + "/apply", "version", version(it))).bodyText().contains("Pastikan dahulu 1 peringatan");
        assertThat(post(it + "/apply", "version", version(it), "warnings", "true"))
                .hasStatus3xxRedirection();
        assertThat(page(it)).contains("Impor 1 diterapkan");
    }

    @Test
    void asksForTheNameOfADistrictThatLosesStations() {
        var it = sent(HEADER + "63.03.05.1003;Martapura;Jawa;1;190;200;390\n");
        assertThat(page(it)).contains("perubahan besar");

        assertThat(post(it + "/apply", "version", version(it), "name-63.03.05", "Gambut"))
                .bodyText()
                .contains("Ketik &quot;Martapura&quot;", "value=\"Gambut\"");
        post(it + "/apply", "version", version(it), "name-63.03.05", "martapura");

        assertThat(stations()).doesNotContain("63.03.05.1003/2: 180+185");
    }

    @Test
    void asksForTheNameOfADistrictThatChangesByATenth() {
        jdbc.sql(
                        "update polling_station set male = 40, female = 40 where village_code = '63.03.17.2001' and number = 1")
                .update();
        var paramasan = HEADER + "63.03.17.2001;Paramasan;Paramasan Bawah;901;20;0;20\n"
                + "63.03.17.2001;Paramasan;Paramasan Bawah;1;40;";

        assertThat(page(sent(paramasan + "49;89\n"))).as("9 of 100 more").doesNotContain("perubahan besar");
        var more = sent(paramasan + "50;90\n");
        assertThat(page(more)).as("10 of 100 more").contains("perubahan besar", "Ketik namanya");
        assertThat(post(more + "/apply", "version", version(more))).bodyText().contains("Ketik &quot;Paramasan&quot;");
        assertThat(page(sent(paramasan + "31;71\n"))).as("9 of 100 fewer").doesNotContain("perubahan besar");
        assertThat(page(sent(paramasan + "30;70\n"))).as("10 of 100 fewer").contains("perubahan besar");
    }

    @Test
    void takesOtherMeaningsOfColumns() {
        var it = sent("KODE;TPS;L;Betina;NO\n63.03.05.1003;1;190;200;7\n63.03.05.1003;2;180;185;8\n");
        assertThat(page(it)).contains("Kolom &quot;Perempuan&quot; tidak ditemukan", "Betina", "200 · 185");

        post(
                it + "/columns",
                "version",
                version(it),
                "column-0",
                "CODE",
                "column-1",
                "STATION",
                "column-2",
                "MALE",
                "column-3",
                "FEMALE",
                "column-4",
                "SHOESIZE");

        assertThat(page(it)).contains("Isi berkas sama dengan yang tersimpan");
        assertThat(page(sent("KODE;TPS;L;Betina;NO\n63.03.05.1003;1;190;200;7\n63.03.05.1003;2;180;185;8\n")))
                .contains("Isi berkas sama dengan yang tersimpan");
    }

    @Test
    void putsBackTheListBeforeAVersion() {
        var before = stations();
        var it = sent(GOOD);
        post(it + "/apply", "version", version(it));

        var back = post(it + "/restore").getMvcResult().getResponse().getRedirectedUrl();
        assertThat(page(back)).contains("0 TPS baru, 1 berubah, 1 hilang");
        post(back + "/apply", "version", version(back), "name-63.03.05", "Martapura");

        assertThat(stations()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIK;NAMA;KODE;TPS;L;P\n1;A;6303051003;1;2;3",
                "%PDF-1.7",
                "apa saja\ntanpa judul",
                "KODE;TPS;L;L;P\n"
            })
    void refusesWithASentenceAndKeepsTheForm(String file) {
        var answer = send(file);

        assertThat(answer).hasStatusOk().bodyText().contains("error-summary", "name=\"file\"");
        assertThat(jdbc.sql("select count(*) from voter_import")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsNothingOfAFileWithNumbersOfPersons() {
        var it = sent("KODE;TPS;L;P;CATATAN\n6303051003;1;2;3;6303051003900001\n");

        assertThat(page(it)).contains("seperti NIK");
        assertThat(jdbc.sql("select count(*) from voter_import_piece")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from voter_import_column")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void whatWasExportedChangesNothingWhenItComesBack(String format) {
        jdbc.sql("update village set name = '=Jawa' where code = '63.03.05.1003'")
                .update();
        var exported = mvc.get().uri(VOTERS + "/stations." + format).exchange();
        assertThat(exported).hasStatusOk();

        var response = exported.getMvcResult().getResponse();
        assertThat(response.getHeader("Content-Disposition"))
                .contains("filename=\"tps-pilkada-2024-63.03." + format + "\"");
        assertThat(page(sent(response.getContentAsByteArray())))
                .contains("0 TPS baru, 0 berubah, 0 hilang, 5 tetap")
                .doesNotContain("peringatan");
    }

    @Test
    void handsOutTheStationsAndTheTableOfThePage() {
        jdbc.sql("update village set name = '=Jawa' where code = '63.03.05.1003'")
                .update();

        assertThat(body(VOTERS + "/stations.csv"))
                .startsWith("\uFEFFKODE_DESA;")
                .contains("63.03.05.1003;Kalimantan Selatan;Kabupaten Banjar;Martapura;'=Jawa;001;190;200;390\r\n");
        assertThat(body(VOTERS + "/regions.csv")).contains("63.03.17;Paramasan;2;1;80;61;141\r\n");
        assertThat(body(VOTERS)).contains("voters/stations.xlsx", "voters/regions.xlsx");
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03.17.2001/voters/regions.csv"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(VOTERS + "/stations.pdf")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theExampleCanBeUploaded() {
        assertThat(mvc.get().uri(VOTERS + "/example.csv"))
                .hasHeader("Content-Disposition", "attachment; filename=\"contoh-tps.csv\"");
        assertThat(page(sent(body(VOTERS + "/example.csv")))).contains("Bila diterapkan");
    }

    @Test
    void asksBeforeAnImportIsDiscardedAndWritesItDown() {
        var it = sent(GOOD);
        assertThat(page(it)).contains("Buang impor ini");
        assertThat(page(it + "/discard"))
                .contains("Buang impor 1:", "Ya, buang")
                .doesNotContain("??");
        assertThat(page(it)).as("asking discards nothing").contains("Bila diterapkan");

        assertThat(post(it + "/discard", "version", version(it))).hasStatus3xxRedirection();

        assertThat(page(VOTERS)).contains("Impor dibuang");
        assertThat(mvc.get().uri(it + "/discard")).hasRedirectedUrl(it);
    }

    @Test
    void answersHtmxWithWhatMoves() {
        var it = sent(GOOD);

        assertThat(mvc.get().uri(it).header("HX-Request", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"moving\"")
                .doesNotContain("<nav", "data-hx-trigger");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void letsOnlyAdministratorsImport() {
        assertThat(mvc.get().uri(VOTERS)).hasStatusOk().bodyText().doesNotContain("imports/new");
        assertThat(mvc.get().uri(VOTERS + "/imports/new")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.04/voters")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @As(role = Role.ADMINISTRATOR)
    void importsTheWholeNationToo() {
        assertThat(mvc.get().uri("/elections/pilkada-2024/id/voters/imports/new"))
                .hasStatusOk();
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.04/voters/imports/new"))
                .hasStatusOk();
    }

    private String sent(String file) {
        var answer = send(file);
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getMvcResult().getResponse().getRedirectedUrl();
    }

    private String sent(byte[] file) {
        var answer = send(file);
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getMvcResult().getResponse().getRedirectedUrl();
    }

    @Test
    @As(role = Role.ADMINISTRATOR)
    void takesAFileUploadedAboveAsOneOfTheRegencyThatIsChosen() {
        String nation = "/elections/" + World.ELECTION + "/id/voters/imports";
        assertThat(mvc.get().uri(nation + "/new")).bodyText().contains("Berkas ini dari kabupaten/kota", "63.03 ");

        var request = mvc.post()
                .uri(nation)
                .multipart()
                .file(new MockMultipartFile("file", "daftar.csv", "text/csv", GOOD.getBytes(StandardCharsets.UTF_8)))
                .param("stage", "DPT")
                .param("replaces", "true")
                .with(csrf());
        var sent = request.param("regency", "63.03").exchange();
        assertThat(sent).hasStatus3xxRedirection();
        assertThat(sent.getMvcResult().getResponse().getRedirectedUrl())
                .startsWith("/elections/" + World.ELECTION + "/63.03/voters/imports/");
    }

    private MvcTestResult send(String file) {
        return send(file.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(byte[] file) {
        return mvc.post()
                .uri(VOTERS + "/imports")
                .multipart()
                .file(new MockMultipartFile("file", "daftar.csv", "text/csv", file))
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
        assertThat(mvc.get().uri(uri)).hasStatusOk();
        return body(uri).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private String body(String uri) {
        var response = mvc.get().uri(uri).exchange().getMvcResult().getResponse();
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String version(String it) {
        return body(it).replaceAll("(?s).*?name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    private List<String> stations() {
        return jdbc.sql("select village_code || '/' || number || ': ' || male || '+' || female from polling_station"
                        + " order by village_code, number")
                .query(String.class)
                .list();
    }
}
