package id.kotaksuara.delivery.evaluation;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.count.SealState;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import id.kotaksuara.delivery.receipt.ReceiptDesk;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.Station;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What came of an election on the way: causes counted, the plan against what happened, times for the next one. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class EvaluationPagesTests {

    private static final String PAGE = "/elections/pilkada-2024/63.03/shipments/evaluation";
    private static final String VILLAGE = "63.03.17.2001";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private ReceiptDesk desk;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        road.open();
    }

    @Test
    void saysThatNothingWasReportedWhereNothingWas() {
        assertThat(mvc.get().uri(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Tidak ada yang dilaporkan", "Belum ada kiriman yang sampai")
                .doesNotContain("??");
    }

    @Test
    void countsCausesAndSetsThePlanAgainstWhatHappened() {
        arrive();
        movement(40, 70);
        movement(40, 90);
        movement(40, 50);
        jdbc.sql("insert into road_incident (election_code, district_code, cause, place, boxes, words, happened_at,"
                        + " reported_at, reported_by) select :election, :district, 'WET', 'dermaga', 3, 'basah', now(), now(),"
                        + " 'ppk' from generate_series(1, 2)")
                .param("election", World.ELECTION)
                .param("district", World.FAR)
                .update();

        assertThat(mvc.get().uri(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Kejadian", "kotak basah atau rusak", "Pemeriksaan di PPK", "kotak kurang")
                .contains("Dari gudang KPU ke PPK", "Dari gudang PPK ke desa", "Paramasan Bawah, dari PPK")
                .containsPattern("<strong>70</strong>")
                .containsPattern("<strong>60</strong>")
                .doesNotContain("??");
        assertThat(mvc.get().uri(PAGE + "?lang=en"))
                .bodyText()
                .contains("boxes wet or damaged", "Paramasan Bawah, from the PPK")
                .doesNotContain("??");
    }

    /** What was found at its doors is in its hand-overs. */
    @Test
    void countsAShipmentPastThePpkByItsHandOversAlone() {
        arrive();
        movement(40, 70);
        jdbc.sql("insert into straight_shipment (shipment_id, goal, movement) select s.id, 'VILLAGE', m.number"
                        + " from shipment s, tour_movement m where s.number = 'SJ-6303-0001'")
                .update();

        assertThat(mvc.get().uri(PAGE))
                .bodyText()
                .contains("Dari gudang PPK ke desa")
                .doesNotContain("Dari gudang KPU ke PPK", "Pemeriksaan di PPK", "Paramasan, ");
    }

    @Test
    void offersTheTimesToTheNextElectionAndLeavesWhatIsEnteredThere() {
        movement(40, 70);
        jdbc.sql("insert into election (code, name, kind, voting_day, station_limit)"
                        + " values ('pilkada-2029', 'Pilkada 2029', 'PILKADA', '2029-11-28', 600)")
                .update();
        assertThat(mvc.get().uri(PAGE)).bodyText().contains("Pilkada 2029");

        assertThat(learn("pilkada-2029")).hasRedirectedUrl(PAGE);
        assertThat(minutes()).isEqualTo(70);

        jdbc.sql("update leg_stop set minutes = 55 where election_code = 'pilkada-2029'")
                .update();
        assertThat(learn("pilkada-2029")).hasRedirectedUrl(PAGE);
        assertThat(minutes()).isEqualTo(55);
        assertThat(learn(World.ELECTION)).as("itself").hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void learnsNothingFromWhatWasWrittenDownAsComeInTheMinuteInWhichItLeft() {
        movement(40, 0);
        jdbc.sql("update tour_hand_over set done_at = done_at + interval '59 seconds'")
                .update();
        assertThat(mvc.get().uri(PAGE)).bodyText().doesNotContain("Paramasan Bawah, dari PPK");

        jdbc.sql("update tour_hand_over set done_at = done_at + interval '1 second'")
                .update();
        assertThat(mvc.get().uri(PAGE)).bodyText().contains("Paramasan Bawah, dari PPK");

        arrive();
        assertThat(mvc.get().uri(PAGE)).bodyText().contains("PPK Paramasan, dari KPU");
        jdbc.sql("update shipment set arrived_at = departed_at where number = 'SJ-6303-0001'")
                .update();
        assertThat(mvc.get().uri(PAGE)).bodyText().doesNotContain("PPK Paramasan, dari KPU");
    }

    /** The road was closed, and a boat went. */
    @Test
    void countsByWhatWentAndTeachesTheRoadNothingOfABoat() {
        movement(40, 70);
        jdbc.sql("insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes,"
                        + " onward_minutes) values (:election, :district, :village, 'ROAD', 40, 15, 60)")
                .param("election", World.ELECTION)
                .param("district", World.FAR)
                .param("village", VILLAGE)
                .update();
        assertThat(mvc.get().uri(PAGE))
                .bodyText()
                .contains("Paramasan Bawah, dari PPK")
                .doesNotContain("sungai");

        jdbc.sql("insert into leg_vehicle (election_code, district_code, code, mode, name, boxes, count, kmh,"
                        + " loading_minutes, tours_a_day) values (:election, :district, 'PIKAP', 'RIVER', 'Perahu', 20, 1, 30,"
                        + " 10, 3)")
                .param("election", World.ELECTION)
                .param("district", World.FAR)
                .update();
        assertThat(mvc.get().uri(PAGE)).bodyText().contains("sungai").doesNotContain("Paramasan Bawah, dari PPK");
    }

    private int minutes() {
        return jdbc.sql("select minutes from leg_stop where election_code = 'pilkada-2029' and code = :village")
                .param("village", VILLAGE)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult learn(String into) {
        return mvc.post().uri(PAGE + "/times").with(csrf()).param("into", into).exchange();
    }

    /** Left at eight, was due after some minutes and was there after others. */
    private void movement(int due, int took) {
        int trip = jdbc.sql("select count(*)::integer + 1 from tour_movement")
                .query(Integer.class)
                .single();
        int number = jdbc.sql(
                        "insert into tour_movement (kind, election_code, district_code, vehicle, unit, day, trip, title,"
                                + " driver, secret, left_at, left_by) values ('TO_VILLAGE', :election, :district, 'PIKAP', 1,"
                                + " '2024-11-26', :trip, 'Pikap', 'Hamdan', repeat('0', 64), '2024-11-26T00:00:00Z', 'ppk')"
                                + " returning number")
                .param("election", World.ELECTION)
                .param("district", World.FAR)
                .param("trip", trip)
                .query(Integer.class)
                .single();
        jdbc.sql(
                        "insert into tour_hand_over (movement, village_code, position, stations, boxes, booths, due_at, link_hash,"
                                + " done_at, outcome, boxes_received, giver, receiver, note, told_by, noted_by) values (:number,"
                                + " :village, 0, 2, 4, 0, timestamptz '2024-11-26T00:00:00Z' + make_interval(mins => :due),"
                                + " lpad(cast(:number as varchar), 64, '0'),"
                                + " timestamptz '2024-11-26T00:00:00Z' + make_interval(mins => :took), 'ALL_HERE', 4, 'Hamdan',"
                                + " 'Siti', '', 'LINK', '')")
                .param("number", number)
                .param("village", VILLAGE)
                .param("due", due)
                .param("took", took)
                .update();
    }

    /** An hour after it left, and one box of four was missing. */
    private void arrive() {
        var arrival = new Arrival(4, SealState.INTACT, "", OnTheRoad.LEFT.plusSeconds(3600), "");
        desk.arrive(OnTheRoad.key(), UUID.randomUUID(), arrival, "hasan");
        var missing = Finding.of(new Station(VILLAGE, 901), Condition.MISSING, 1, "hilang");
        var atDistrict = new ShipmentKey(World.ELECTION, World.FAR, "SJ-6303-0001");
        desk.check(atDistrict, UUID.randomUUID(), List.of(missing), "hasan");
        entities.flush();
        entities.clear();
    }
}
