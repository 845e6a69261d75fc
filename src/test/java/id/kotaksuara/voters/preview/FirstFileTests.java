package id.kotaksuara.voters.preview;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The first file of an office: names of districts and villages without codes, and nobody has entered them yet. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.ADMINISTRATOR, area = "")
class FirstFileTests {

    private static final String PROVINCE = "/elections/pilkada-2024/61/voters";
    private static final String FILE = """
            DAFTAR PEMILIH TETAP;;;;;
            KABUPATEN SINTANG TAHUN 2024;;;;;

            NO;KECAMATAN;DESA/KELURAHAN;NO TPS;L;P
            1;KEC. SEPAUK;DS. TANJUNG RIA;001;190;200
            2;KEC. SEPAUK;DS. TANJUNG RIA;002;180;185
            3;KEC. TEMPUNAK;DS. BENUA BARU;001;200;201
            ;JUMLAH;;;570;586
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void knownRegencies() {
        new World(jdbc).election();
        jdbc.sql("insert into province values ('61', 'Kalimantan Barat')").update();
        jdbc.sql("insert into regency (code, province_code, name, zone) values"
                        + " ('61.03', '61', 'Kabupaten Sanggau', 'WIB'), ('61.05', '61', 'Kabupaten Sintang', 'WIB')")
                .update();
    }

    @Test
    void comesFromNamesAloneToTheListInAFewClicks() {
        var sent = sent(FILE, "DPT final.csv");
        assertThat(page(sent)).contains("Berkas ini dari kabupaten/kota mana?", "diambil dari judul atau nama berkas");
        assertThat(body(sent)).containsPattern("value=\"61.05\"\\s+selected").doesNotContain("??");

        var own = post(sent + "/regency", "version", version(sent), "regency", "61.05")
                .getResponse()
                .getRedirectedUrl();
        assertThat(own).isEqualTo("/elections/pilkada-2024/61.05/voters/imports/1");
        assertThat(page(own))
                .contains("Desa/kelurahan tanpa kode yang belum dikenal di sini: 2", "Kode sementara tidak dibuat")
                .doesNotContain("Berkas ini dari kabupaten/kota mana?", "??");
        var names = body(own + "/names.csv");
        assertThat(names).contains("KODE;KECAMATAN;DESA/KELURAHAN", "\n;Sepauk;Tanjung Ria", "\n;Tempunak;Benua Baru");

        var coded =
                names.replace("\n;Sepauk", "\n6105112001;Sepauk").replace("\n;Tempunak", "\n61.05.02.2007;Tempunak");
        assertThat(post("/regions/61.05/list", "list", coded))
                .hasStatusOk()
                .bodyText()
                .contains("Terbaca: 4 baru, 0 sudah ada", "61.05.11.2001", "Tanjung Ria", "61.05.02", "Tempunak")
                .doesNotContain("??");
        assertThat(jdbc.sql("select count(*) from district where regency_code = '61.05'")
                        .query(Integer.class)
                        .single())
                .as("nothing is kept before somebody has seen it")
                .isZero();
        assertThat(post("/regions/61.05/list", "list", coded, "seen", "yes")).hasRedirectedUrl("/regions/61.05");
        entities.flush();
        assertThat(page("/regions/61.05")).contains("61.05.11 Sepauk", "61.05.02 Tempunak", "2 kecamatan");
        assertThat(body("/regions/61.05"))
                .as("the way back")
                .contains("Berkas pemilih yang menunggu", "href=\"" + own + "\"");

        assertThat(page("/elections/pilkada-2024/61.05/voters")).contains("1 berkas", "Impor 1: DPT final.csv");
        post(own + "/columns", readAgain(own));
        assertThat(page("/elections/pilkada-2024/61.05/voters")).contains("sudah diperiksa, belum diterapkan");
        assertThat(page(own))
                .contains("3 TPS baru", "daftar yang pertama")
                .doesNotContain("tanpa kode yang belum dikenal", "Pemilih 0 menjadi", "(+", "Pemilih sebelum");
        assertThat(post(own + "/apply", "version", version(own), "warnings", "true"))
                .hasStatus3xxRedirection();
        assertThat(jdbc.sql("select sum(male + female) from polling_station where village_code like '61.05%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1156);
        assertThat(page("/elections/pilkada-2024/61.05/voters")).doesNotContain("1 berkas");
        assertThat(mvc.get().uri(own).header("HX-Request", "true"))
                .as("what comes next stands in the part that is read again while it is applied")
                .bodyText()
                .contains("Lihat daftar pemilih", "Langkah berikutnya", "Aturan jumlah")
                .doesNotContain("<header");
        assertThat(page(own)).containsOnlyOnce("Langkah berikutnya");
        assertThat(body("/regions/61.05")).doesNotContain("Berkas pemilih yang menunggu");
    }

    @Test
    void saysThatTheSpellingIsOtherwiseWhereThatIsTheCause() {
        jdbc.sql("insert into district (code, regency_code, name) values ('61.05.11', '61.05', 'Sepauk'),"
                        + " ('61.05.02', '61.05', 'Tempunak')")
                .update();
        jdbc.sql("insert into village (code, district_code, name) values ('61.05.11.2001', '61.05.11', 'Tanjung Riya'),"
                        + " ('61.05.02.2007', '61.05.02', 'Benua Baharu')")
                .update();
        String office = "/elections/pilkada-2024/61.05/voters";
        assertThat(page(sent(office, FILE, "DPT.csv")))
                .contains("ejaannya lain dari daftar wilayah (2 nama)")
                .containsSubsequence("Desa/kelurahan tidak ditemukan menurut nama", "Beri kode kepada desa/kelurahan")
                .doesNotContain("Beri kode kepada desa/kelurahan yang belum dikenal, lalu baca", "??");

        var mixed = FILE.replace("BENUA BARU", "KAYU LAPIS");
        assertThat(page(sent(office, mixed, "DPT.csv"))).contains("1 dari 2 nama desa/kelurahan");
        var wrong = FILE.replace("001;190;200", "001;190x;200");
        assertThat(page(sent(office, wrong, "DPT.csv"))).contains("Kesalahan lain tercantum di bawah.");
    }

    @Test
    void savesPastedCodesWithoutAWayPastAllOfThem() {
        assertThat(post("/regions/61.05/list", "list", "61.05.11 Sepauk\n61.05.11.2001 Tanjung Ria"))
                .bodyText()
                .containsSubsequence("Terbaca: 2 baru", "name=\"seen\"", "Tanjung Ria</td>");
    }

    @Test
    void offersNoRegencyUnaskedWhereNothingNamesOne() {
        var sent = sent(FILE.replace("KABUPATEN SINTANG", "PILKADA"), "daftar.csv");

        assertThat(page(sent)).contains("Berkas ini dari kabupaten/kota mana?").doesNotContain("diambil dari judul");
        assertThat(body(sent))
                .contains("<option value=\"\">Pilih")
                .doesNotContainPattern("value=\"61.0\\d\"\\s+selected");
        assertThat(post(sent + "/regency", "version", version(sent), "regency", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(jdbc.sql("select region_code from voter_import")
                        .query(String.class)
                        .single())
                .isEqualTo("61");
    }

    @Test
    void asksTheSameWhereTheFileIsSentForTheNation() {
        var sent = sent("/elections/pilkada-2024/id/voters", FILE, "DPT.csv");

        assertThat(body(sent)).containsPattern("value=\"61.05\"\\s+selected").doesNotContain("??");
        assertThat(post(sent + "/regency", "version", version(sent), "regency", "61.05"))
                .hasRedirectedUrl("/elections/pilkada-2024/61.05/voters/imports/1");
    }

    @Test
    void takesNoRegencyThatLiesElsewhereOrIsNone() {
        new World(jdbc).regions();
        var sent = sent(FILE, "daftar.csv");

        for (var wrong : List.of("63.03", "61", "63.03.05")) {
            assertThat(post(sent + "/regency", "version", version(sent), "regency", wrong))
                    .as(wrong)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(post(sent + "/regency", "version", version(sent), "regency", "61.99"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void asksForNoRegencyWhereTheFileHasCodes() {
        var sent = sent(
                "KODE;PROVINSI;KABUPATEN;KECAMATAN;DESA;TPS;L;P\n"
                        + "61.05.11.2001;KALIMANTAN BARAT;SINTANG;SEPAUK;TANJUNG RIA;1;190;200\n",
                "daftar.csv");

        assertThat(page(sent)).contains("1 TPS baru").doesNotContain("Berkas ini dari kabupaten/kota mana?");
    }

    private String[] readAgain(String it) {
        var fields = new ArrayList<>(List.of("version", version(it)));
        var column = Pattern.compile("type=\"hidden\" name=\"(column-\\d+)\" value=\"([A-Z_]+)\"")
                .matcher(body(it));
        while (column.find()) {
            fields.add(column.group(1));
            fields.add(column.group(2));
        }
        assertThat(fields).as("five meanings and the version").hasSize(12);
        return fields.toArray(String[]::new);
    }

    private String sent(String file, String name) {
        return sent(PROVINCE, file, name);
    }

    private String sent(String voters, String file, String name) {
        var answer = mvc.post()
                .uri(voters + "/imports")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", file.getBytes(StandardCharsets.UTF_8)))
                .param("stage", "DPT")
                .param("replaces", "true")
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
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
