package id.kotaksuara.election.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.election.ElectionOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class RequirementPagesTests {

    private static final String PAGE = "/elections/" + World.ELECTION + "/%s/requirement";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ElectionOffice office;

    @Autowired
    private JdbcClient jdbc;

    private World world;

    @BeforeEach
    void knowsTheRegionsAndAnElectionWithItsRules() {
        world = new World(jdbc);
        world.regions();
        office.open(new Election(
                World.ELECTION,
                "Pilkada 2024",
                ElectionKind.PILKADA,
                World.VOTING_DAY,
                ElectionDefaults.contests(ElectionKind.PILKADA)));
    }

    @Test
    void saysTheAnswerFirstAndThenEachNumberWithItsRule() {
        stations();

        assertThat(get(World.REGENCY))
                .bodyText()
                .contains("Kabupaten Banjar memerlukan 10 kotak TPS, 2.666 surat suara, dan 20 bilik")
                .contains("5 TPS × 2 = 10")
                .contains("1.297 pemilih + cadangan 2,5\u00a0% dibulatkan ke atas di tiap TPS (36) = 1.333")
                .contains("2 PPK × 2 = 4", "di dalam kotak", "di luar kotak", "berdiri di gudang", "PKPU 12/2024")
                .contains("Paramasan", "Martapura");
    }

    @Test
    @As(role = Role.OBSERVER)
    void saysItInEnglishToo() {
        stations();

        assertThat(get("id?lang=en".replace("?", "/requirement?"), "/elections/" + World.ELECTION + "/%s"))
                .bodyText()
                .contains("Indonesia needs 10 station boxes, 2,666 ballots and 20 booths")
                .contains("5 stations × 2 = 10", "Kalimantan Selatan");
    }

    @Test
    void goesDownToTheVillageAndTheStation() {
        stations();

        assertThat(get(World.NEAR)).bodyText().contains("Tunggul Irang", "3 TPS × 2 = 6");
        assertThat(get("63.03.17.2001")).bodyText().contains("TPS 001", "TPS 901", "lokasi khusus");
        assertThat(mvc.get().uri(PAGE.formatted("63.03.17.2001") + "/901"))
                .hasStatusOk()
                .bodyText()
                .contains("TPS 901 Paramasan Bawah memerlukan 2 kotak TPS, 42 surat suara")
                .doesNotContain("PPK ×");
        assertThat(mvc.get().uri(PAGE.formatted("63.03.17.2001") + "/7")).hasStatus(404);
    }

    @Test
    void sortsAndFilters() {
        stations();

        String far = ">Paramasan<";
        String near = ">Martapura<";
        assertThat(get(World.REGENCY + "/requirement?sort=voters", "/elections/" + World.ELECTION + "/%s"))
                .bodyText()
                .containsSubsequence("within-title", far, near);
        assertThat(get(World.REGENCY + "/requirement?sort=-voters", "/elections/" + World.ELECTION + "/%s"))
                .bodyText()
                .containsSubsequence("within-title", near, far);
        assertThat(get(World.REGENCY + "/requirement?q=para", "/elections/" + World.ELECTION + "/%s"))
                .bodyText()
                .contains(far)
                .doesNotContain(near);
        assertThat(get(World.REGENCY + "/requirement?q=zzz&sort=nothing", "/elections/" + World.ELECTION + "/%s"))
                .bodyText()
                .contains("Tidak ada yang cocok dengan “zzz”");
    }

    @Test
    @As(role = Role.ADMINISTRATOR)
    void pointsToTheImportWhereNoStationIsKnown() {
        assertThat(get(World.REGENCY))
                .bodyText()
                .contains("Belum ada TPS dan pemilih Kabupaten Banjar")
                .contains("/elections/pilkada-2024/63.03/voters/imports/new");
        assertThat(get("63.03.17.2001")).bodyText().contains("/63.03/voters/imports/new");
    }

    @Test
    void tellsThoseWhoMayNotImportWhoDoes() {
        assertThat(get(World.REGENCY))
                .bodyText()
                .contains("Administrator mengunggahnya")
                .doesNotContain("voters/imports/new");
    }

    @Test
    void saysWhatToDoWhenThereIsNoRule() {
        stations();
        jdbc.sql("delete from quantity_rule").update();

        assertThat(get(World.REGENCY)).bodyText().contains("belum punya aturan jumlah");
    }

    private void stations() {
        world.station("63.03.05.1003", 1, 190, 200);
        world.station("63.03.05.1003", 2, 180, 185);
        world.station("63.03.05.2010", 1, 200, 201);
        world.station("63.03.17.2001", 1, 60, 61);
        world.station("63.03.17.2001", 901, 20, 0);
    }

    private MvcTestResult get(String region) {
        return get(region, PAGE);
    }

    private MvcTestResult get(String part, String page) {
        MvcTestResult answer = mvc.get().uri(page.formatted(part)).exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }
}
