package id.kotaksuara.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class OverviewPagesTests {

    private static final String REGENCY = "/elections/pilkada-2024/63.03";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        road.open();
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void beginsWithTheDeadlineAndFiveNumbers() {
        assertThat(mvc.get().uri(REGENCY))
                .hasStatusOk()
                .bodyText()
                .contains("Tenggat H-1: Selasa, 26 November 2024, 24.00 WITA", "tinggal 6 hari 7 jam")
                .containsPattern("<span>4</span><small>di jalan")
                .containsPattern("<span>6</span><small>terjadwal")
                .doesNotContain("??");
    }

    @Test
    @As(role = Role.ADMINISTRATOR)
    void tellsAProvinceItsDeadlineInItsOwnZone() {
        TestTime.in("63", "2024-11-21T23:30:00Z");
        assertThat(mvc.get().uri("/elections/pilkada-2024/63"))
                .bodyText()
                .contains("Tenggat H-1: Selasa, 26 November 2024, 24.00 WITA", "tinggal 4 hari 16 jam");
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03")).bodyText().contains("24.00 WITA");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void saysWhatNeedsAPersonWithTheActionBeside() {
        assertThat(mvc.get().uri(REGENCY))
                .bodyText()
                .contains("terlambat 12 menit (SJ-6303-0001).", "/shipments/SJ-6303-0001/incidents", "Catat kendala")
                .contains("Martapura, Paramasan", "ruang PPK belum diukur.", "hubungi Hamdan: 0812 5555 0101");
    }

    /** The boxes of one of Paramasan's stations are on the road, those of one of Martapura's wait: none is of the day. */
    @Test
    @As(role = Role.ADMINISTRATOR)
    void countsNoBoxOfAStationAtWhichVotingIsPostponed() {
        jdbc.sql("insert into postponed_station (election_code, village_code, station_number, cause, sealed_at, keeper,"
                        + " again, decided_at, decided_by) values"
                        + " ('pilkada-2024', '63.03.17.2001', 901, 'FLOOD', 'PPK', 'Siti', '', now(), 'planner'),"
                        + " ('pilkada-2024', '63.03.05.1003', 2, 'FLOOD', 'WAREHOUSE', 'Siti', '', now(), 'planner')")
                .update();

        for (String region : List.of("63.03", "63", "id")) {
            assertThat(mvc.get().uri("/elections/pilkada-2024/" + region))
                    .as(region)
                    .bodyText()
                    .containsPattern("<span>2</span><small>di jalan")
                    .containsPattern("<span>4</span><small>terjadwal")
                    .contains("4 kotak dari TPS yang ditunda tidak dihitung di sini.");
        }
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03.17"))
                .bodyText()
                .containsPattern("<span>2</span><small>di jalan")
                .contains("2 kotak dari TPS yang ditunda");
    }

    /** A list that came later has no station 77 any more, and its boxes are in no number, so none is taken off. */
    @Test
    @As(role = Role.ADMINISTRATOR)
    void takesNoBoxOffForAStationThatNoVoterListHasAnyMore() {
        jdbc.sql("insert into postponed_station (election_code, village_code, station_number, cause, sealed_at, keeper,"
                        + " again, decided_at, decided_by) values"
                        + " ('pilkada-2024', '63.03.17.2001', 77, 'FLOOD', 'PPK', 'Siti', '', now(), 'planner')")
                .update();

        for (String region : List.of("63.03.17", "63.03", "63", "id")) {
            assertThat(mvc.get().uri("/elections/pilkada-2024/" + region))
                    .as(region)
                    .bodyText()
                    .containsPattern("<span>4</span><small>di jalan")
                    .doesNotContain("dari TPS yang ditunda");
        }
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void namesOrdersThatAreLateAndClaimsThatAreOpen() {
        assertThat(mvc.get().uri(REGENCY)).bodyText().doesNotContain("/goods/orders", "/goods/claims");
        jdbc.sql(
                        "insert into goods_order (election_code, regency_code, code, material, contest_code, quantity, supplier,"
                                + " contract, stage, expected, version) values ('pilkada-2024', '63.03', 'P-7', 'INK', '', 20,"
                                + " 'PT Tinta', '', 'FIRST', '2024-11-11', 0), ('pilkada-2024', '63.03', 'P-8', 'INK', '', 20,"
                                + " 'PT Tinta', '', 'FIRST', '2024-11-29', 0)")
                .update();

        assertThat(mvc.get().uri(REGENCY))
                .bodyText()
                .contains(
                        "1 pesanan logistik terlambat; yang paling lama P-7, seharusnya datang Sen 11/11",
                        "/goods/orders");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void namesTheElectionAndTheDeadlineOfEachLevel() {
        assertThat(mvc.get().uri(REGENCY))
                .bodyText()
                .contains("Pilkada 2024, pemungutan suara Rabu, 27 November 2024")
                .contains("Di gudang PPK paling lambat Senin, 25 November 2024, di PPS Sel 26/11, di TPS Sel 26/11")
                .contains("<rect", "Rencana", "Terlambat");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void groupsWhatNeedsAPersonByWave() {
        assertThat(mvc.get().uri(REGENCY)).bodyText().containsSubsequence("Rab 20/11, gelombang 1", "SJ-6303-0001");
    }

    @Test
    @As(role = Role.OBSERVER, area = "63.03")
    void showsAnObserverTheSameWithoutActions() {
        assertThat(mvc.get().uri(REGENCY + "?lang=en"))
                .bodyText()
                .contains("Needs action", "12 min late (SJ-6303-0001).")
                .doesNotContain("Record an incident", "??");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void filtersDistricts() {
        assertThat(mvc.get().uri(REGENCY + "?state=LATE"))
                .bodyText()
                .contains("href=\"/elections/pilkada-2024/63.03.17\"")
                .doesNotContain("href=\"/elections/pilkada-2024/63.03.05\"");
    }

    @Test
    @As(role = Role.PPK_CHAIR, area = "63.03.17")
    void showsAChairTheOwnDistrict() {
        assertThat(mvc.get().uri(REGENCY + ".17"))
                .hasStatusOk()
                .bodyText()
                .contains("Ikhtisar, Paramasan", "/63.03.17/deliveries/SJ-6303-0001")
                .doesNotContain("Belum ada pengiriman", "??");
        assertThat(mvc.get().uri(REGENCY + ".17.2001")).hasRedirectedUrl(REGENCY + ".17");
        assertThat(mvc.get().uri(REGENCY)).hasStatus(404);
    }

    @Test
    @As(role = Role.OBSERVER)
    void addsUpRegenciesForTheProvinceAndTheNation() {
        for (String region : new String[] {"63", "id"}) {
            assertThat(mvc.get().uri("/elections/pilkada-2024/" + region))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Kabupaten Banjar", "<span>4</span><small>di jalan")
                    .containsPattern("<td[^>]*\"num must\"[^>]*>1</td>")
                    .doesNotContain("??");
        }
    }

    @Test
    @As(role = Role.OBSERVER, area = "63")
    void doesNotKnowOtherElections() {
        assertThat(mvc.get().uri("/elections/pilkada-1999/63")).hasStatus(404);
    }
}
