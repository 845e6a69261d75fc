package id.kotaksuara.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
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

        assertThat(mvc.get().uri("/")).hasStatusOk().bodyText().contains("Buat pemilihan", "href=\"/elections/new\"");
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
    void tellsTheSimulatedTimeOnEveryPageOfAScenario() {
        withoutElections();
        jdbc.sql("update regency set simulated_now = '2024-11-19T00:00:00Z'").update();

        assertThat(mvc.get().uri("/")).bodyText().contains("Waktu simulasi: Selasa, 19 November 2024, 08.00 WITA");
    }

    private void withoutElections() {
        jdbc.sql("delete from polling_station").update();
        jdbc.sql("delete from election").update();
    }
}
