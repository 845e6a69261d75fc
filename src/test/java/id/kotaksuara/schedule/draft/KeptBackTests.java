package id.kotaksuara.schedule.draft;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.draft.Banjar.ELECTION;
import static id.kotaksuara.schedule.draft.Banjar.OFFICE;
import static id.kotaksuara.schedule.draft.Banjar.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.election.requirement.KeptBack;
import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.requirement.StandingBoxes;
import id.kotaksuara.schedule.input.LiveFacts;
import id.kotaksuara.schedule.version.PlanState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Boxes of stations at which voting is postponed stay in the warehouse, and no plan sends them. */
@IntegrationTest
@As(role = Role.PLANNER, area = Banjar.REGENCY)
class KeptBackTests extends PlannedBanjar {

    private static final String PARAMASAN = "63.03.17";
    private static final String VILLAGE = "63.03.17.2001";
    private static final String POSTPONED = "/elections/" + ELECTION + "/" + PARAMASAN + "/last-leg/postponed";

    @Autowired
    private LiveFacts live;

    @Autowired
    private Requirements requirements;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void plansNoBoxOfAStationThatVotesLaterUntilThatIsTakenBack() {
        postpone("1, 3", "WAREHOUSE");

        assertThat(live.of(OFFICE, ONE_WAVE).problem().boxes()).isEqualTo(2202 - 4);
        assertThat(standing(VILLAGE)).isEqualTo(4);
        assertThat(requirements.keptBack(OFFICE)).isEqualTo(new KeptBack(2, 4));

        lift(1);
        assertThat(live.of(OFFICE, ONE_WAVE).problem().boxes()).isEqualTo(2202 - 2);
        lift(3);
        assertThat(live.of(OFFICE, ONE_WAVE).problem().boxes()).isEqualTo(2202);
        assertThat(requirements.keptBack(OFFICE)).isEqualTo(new KeptBack(0, 0));
    }

    @Test
    void sendsWhatStaysSealedFartherOn() {
        postpone("1", "PPK");
        postpone("2", "VILLAGE");
        postpone("3", "STATION");

        assertThat(live.of(OFFICE, ONE_WAVE).problem().boxes()).isEqualTo(2202);
    }

    @Test
    void countsNoStationThatNoVoterListHasAnyMore() {
        postpone("4", "WAREHOUSE");
        jdbc.sql("delete from polling_station where village_code = ? and number = 4")
                .param(VILLAGE)
                .update();

        assertThat(live.of(OFFICE, ONE_WAVE).problem().boxes()).isEqualTo(2202 - 2);
        assertThat(requirements.keptBack(OFFICE)).isEqualTo(new KeptBack(0, 0));
    }

    @Test
    void letsADraftFollowAndNamesWhatStaysBesideTheVerdict() {
        var key = scheduler.propose(OFFICE, ONE_WAVE);
        postpone("1, 3", "WAREHOUSE");

        assertThat(PlanState.of(schedules.withNumber(key)).problem().boxes()).isEqualTo(2202 - 4);
        assertThat(mvc.get().uri(PATH + "/1"))
                .bodyText()
                .contains("4 kotak dari 2 TPS yang pemungutannya ditunda tidak diangkut")
                .doesNotContain("Data berubah sejak jadwal ini disusun");
        assertThat(mvc.get().uri(PATH + "/1?lang=en"))
                .bodyText()
                .contains("4 boxes of 2 polling stations at which voting is postponed are not sent");
        assertThat(mvc.get().uri(PATH + "/1/paper")).bodyText().contains("4 kotak dari 2 TPS");

        lift(1);
        lift(3);
        assertThat(PlanState.of(schedules.withNumber(key)).problem().boxes()).isEqualTo(2202);
        assertThat(mvc.get().uri(PATH + "/1")).bodyText().doesNotContain("pemungutannya ditunda");
    }

    /** Of the village with four stations one leaves and is postponed then: it is among the boxes that left, and stays so. */
    @Test
    void keepsCountingWhatHadLeftAlready() {
        jdbc.sql("insert into shipment (number, election_code, regency_code, district_code, warehouse_code, origin,"
                        + " consignment_code, status, arrival_code, departed_at, boxes_planned, boxes_loaded) values"
                        + " ('SJ-6303-0001', :election, '63.03', '63.03.17', 'GUDANG', 'SCHEDULE', '63.03.17', 'DISPATCHED',"
                        + " 'ABCDEF', now(), 2, 2)")
                .param("election", ELECTION)
                .update();
        jdbc.sql("insert into shipment_content select id, 0, :village, 1, 2, 2 from shipment")
                .param("village", VILLAGE)
                .update();

        postpone("1, 2", "WAREHOUSE");

        assertThat(live.of(OFFICE, ONE_WAVE).problem().boxes()).isEqualTo(2202 - 2);
        assertThat(requirements.keptBack(OFFICE)).isEqualTo(new KeptBack(1, 2));
    }

    private int standing(String village) {
        return requirements.standingBoxes(OFFICE).stream()
                .filter(it -> it.villageCode().equals(village))
                .mapToInt(StandingBoxes::boxes)
                .sum();
    }

    private void postpone(String stations, String sealedAt) {
        assertThat(mvc.post()
                        .uri(POSTPONED)
                        .with(csrf())
                        .param("village", VILLAGE)
                        .param("stations", stations)
                        .param("cause", "FLOOD")
                        .param("newDay", "")
                        .param("sealedAt", sealedAt)
                        .param("keeper", "Siti 0813")
                        .param("again", ""))
                .hasRedirectedUrl(POSTPONED);
    }

    private void lift(int station) {
        int number = jdbc.sql("select number from postponed_station where station_number = ? and lifted_at is null")
                .param(station)
                .query(Integer.class)
                .single();
        assertThat(mvc.post().uri(POSTPONED + "/" + number + "/lift").with(csrf()))
                .hasRedirectedUrl(POSTPONED);
    }
}
