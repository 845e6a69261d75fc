package id.kotaksuara.voters.list;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.NewImport;
import id.kotaksuara.voters.intake.VoterListImporter;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Four versions of one list: 1 of the regency, 2 of a village, 3 of a district, 4 of the regency again; the villages that
 * a version does not name stay as they are.
 */
@IntegrationTest
@As(role = Role.OBSERVER, area = "63.03")
class ComparisonPagesTests {

    private static final String PAGE = "/elections/pilkada-2024/63.03/voters/versions";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    VoterListImporter importer;

    @Autowired
    EntityManager manager;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        var world = new World(jdbc);
        world.regions();
        world.election();
        bring(ListStage.DPS, "63.03", "63.03.05.1003;1;100;100", "63.03.05.1003;2;50;50", "63.03.17.2001;1;60;61");
        bring(ListStage.DPSHP, "63.03.05.1003", "63.03.05.1003;1;110;100", "63.03.05.1003;3;10;10");
        bring(ListStage.DPSHP, "63.03.17", "63.03.17.2001;1;60;60");
        bring(ListStage.DPT, "63.03", "63.03.05.1003;1;100;100", "63.03.05.1003;2;50;50", "63.03.05.1003;3;12;10");
    }

    private void bring(ListStage stage, String region, String... rows) {
        var what = new NewImport(World.ELECTION, region, stage, "", false, null, "daftar.csv");
        var file = "KODE;TPS;L;P\n" + String.join("\n", rows);
        importer.importNow(what, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        manager.flush(); // the test is one transaction
    }

    @Test
    void comparesTheTwoNewestAtFirst() {
        assertThat(text(PAGE)).contains("1 TPS baru, 2 berubah, 0 hilang. Pemilih 350 menjadi 442 (+92).");
    }

    @Test
    void comparesVersionsThatAreNotNeighboursStationByStation() {
        var page = text(PAGE + "?from=1&to=4");

        assertThat(page)
                .as("stations 1 and 2 are again what they were, 3 came, Paramasan lost one voter")
                .contains("1 TPS baru, 1 berubah, 0 hilang. Pemilih 421 menjadi 442 (+21).")
                .contains("Martapura 63.03.05 1 0 0 300 322 +22 +7,3", "Paramasan 63.03.17 0 1 0 121 120 -1 -0,8")
                .contains("Jawa, Martapura 003 baru – 12 + 10 = 22")
                .contains("Paramasan Bawah, Paramasan 001 berubah 60 + 61 = 121 60 + 60 = 120");
    }

    @Test
    void comparesOlderVersionsAsTheListWasThen() {
        assertThat(text(PAGE + "?from=1&to=2"))
                .contains("1 TPS baru, 1 berubah, 1 hilang. Pemilih 421 menjadi 351 (-70).")
                .contains("Martapura 63.03.05 1 1 1 300 230 -70 -23,3", "1 wilayah lain tidak berubah");
        assertThat(text(PAGE + "?from=0&to=1")).contains("3 TPS baru, 0 berubah, 0 hilang. Pemilih 0 menjadi 421");
    }

    @Test
    void putsTheEarlierVersionFirst() {
        assertThat(text(PAGE + "?from=2&to=1")).contains("Pemilih 421 menjadi 351 (-70).");
    }

    @Test
    void findsNothingBetweenAVersionAndItself() {
        assertThat(text(PAGE + "?from=2&to=2"))
                .contains("0 TPS baru, 0 berubah, 0 hilang. Pemilih 351 menjadi 351 (0).");
    }

    @Test
    void filtersAndSorts() {
        assertThat(text(PAGE + "?from=1&to=4&q=para"))
                .contains("Paramasan 63.03.17")
                .doesNotContain("Martapura 63.03.05");
        assertThat(text(PAGE + "?from=1&to=4&sort=PERCENT")).containsPattern("Martapura 63.03.05.*Paramasan 63.03.17");
        assertThat(text(PAGE + "?from=1&to=4&kind=NEW"))
                .contains("1 TPS berbeda")
                .doesNotContain("001 berubah");
        assertThat(text("/elections/pilkada-2024/63.03.05/voters/versions?from=1&to=4"))
                .contains("Jawa 63.03.05.1003 1 0 0 300 322");
    }

    @Test
    void handsTheDifferencesOutAsTables() {
        assertThat(body(PAGE + "/regions.csv?from=1&to=4")).contains("63.03.05;Martapura;1;0;0;300;322");
        assertThat(body(PAGE + "/stations.csv?from=1&to=4"))
                .contains(
                        "63.03.05.1003;Martapura;Jawa;003;;;12;10",
                        "63.03.17.2001;Paramasan;Paramasan Bawah;001;60;61;60;60");
        assertThat(mvc.get().uri(PAGE + "/stations.xlsx?from=1&to=4")).hasStatusOk();
    }

    @Test
    void knowsNoVersionOfAnotherRegion() {
        assertThat(mvc.get().uri(PAGE + "?from=1&to=77")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03.17/voters/versions?from=2&to=3"))
                .as("version 2 is of another district")
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void saysWhenThereIsNoVersionYet() {
        jdbc.sql("delete from voter_import").update();

        assertThat(text(PAGE)).contains("Belum ada versi daftar pemilih Kabupaten Banjar.");
    }

    private String text(String uri) {
        return body(uri).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private String body(String uri) {
        var answer = mvc.get().uri(uri).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
