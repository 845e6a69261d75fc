package id.kotaksuara.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class FrameTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void leadsEveryoneToTheOverviewOfTheirArea() {
        assertThat(mvc.get().uri("/")).hasStatus3xxRedirection().hasRedirectedUrl("/elections/pilkada-2024/63.03");
    }

    @Test
    @As(role = Role.ADMINISTRATOR)
    void saysWhatToDoWhereThereIsNoElection() {
        withoutElections();

        assertThat(mvc.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("Siapkan kantor saya", "href=\"/elections/new\"");
    }

    @Test
    @As(role = Role.ADMINISTRATOR)
    void speaksIndonesianAndEnglishOnASwitch() {
        withoutElections();

        assertThat(mvc.get().uri("/")).bodyText().contains("lang=\"id\"", "Keluar", "/?lang=en");
        assertThat(mvc.get().uri("/?lang=en")).bodyText().contains("lang=\"en\"", "Sign out", "/?lang=id");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void tellsASimulatedTimeOnEveryPage() {
        withoutElections();
        TestTime.in(World.REGENCY, "2024-11-19T00:00:00Z");

        assertThat(mvc.get().uri("/")).bodyText().contains("Waktu simulasi: Selasa, 19 November 2024, 08.00 WITA");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void namesTheElectionOnEveryPageAndOffersTheOthers() {
        assertThat(mvc.get().uri("/password"))
                .bodyText()
                .contains("Pilkada 2024")
                .doesNotContain("Pilih yang lain");
        jdbc.sql("insert into election (code, name, kind, voting_day, station_limit)"
                        + " values ('pemilu-2029', 'Pemilu 2029', 'PEMILU', '2029-02-14', 300)")
                .update();

        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03.05"))
                .bodyText()
                .contains("Pemilihan: Pilkada 2024. Pilih yang lain", "href=\"/elections/pemilu-2029/63.03.05\"")
                .doesNotContain("href=\"/elections/pilkada-2024/63.03.05\">Pilkada 2024");
    }

    @Test
    @As(role = Role.ADMINISTRATOR, area = "63.03")
    void offersNoElectionToWhomItWouldRefuseOne() {
        assertThat(mvc.get().uri("/elections/pilkada-2024"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Ubah pemilihan", "/rules/new", "/elections/new");
        withoutElections();
        assertThat(mvc.get().uri("/")).bodyText().contains("seluruh Indonesia").doesNotContain("/elections/new");
        assertThat(mvc.get().uri("/elections")).bodyText().doesNotContain("/elections/new");
    }

    private void withoutElections() {
        jdbc.sql("delete from polling_station").update();
        jdbc.sql("delete from election").update();
    }
}
