package id.kotaksuara.delivery.dispatch;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.count.SealState;
import id.kotaksuara.delivery.pages.RegencyTotals;
import id.kotaksuara.delivery.receipt.ReceiptDesk;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.Station;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class FollowUpPagesTests {

    private static final String SHIPMENTS = "/elections/pilkada-2024/63.03/shipments";
    private static final String FIRST = SHIPMENTS + "/SJ-6303-0001";
    private static final String NEXT = SHIPMENTS + "/SJ-6303-0003";
    private static final Station STATION = new Station("63.03.17.2001", 901);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private ReceiptDesk desk;

    @Autowired
    private EntityManager entities;

    @Autowired
    private RegencyTotals totals;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        road.open();
    }

    @Test
    void replacesLostBoxesOnce() {
        lose(Finding.of(STATION, Condition.MISSING, 1, "hilang"), Finding.of(null, Condition.DAMAGED, 1, "basah"));
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03"))
                .bodyText()
                .contains("2 kotak kurang atau rusak: kirim susulan paling lambat 25/11 16.00", "0001/replacement");

        assertThat(mvc.get().uri(FIRST + "/replacement"))
                .hasStatusOk()
                .bodyText()
                .contains("2 kotak untuk Paramasan: berangkat paling lambat Senin, 25 November 2024, 16.00 WITA")
                .contains("Paramasan Bawah, TPS 901", "TPS belum diketahui", "2024-11-20T17:00", "2024-11-21T01:00")
                .doesNotContain("??");
        assertThat(replace()).hasRedirectedUrl(NEXT);
        flush();
        assertThat(replace()).hasRedirectedUrl(FIRST).flash().containsEntry("notice", "delivery.replacement.before");
        assertThat(mvc.get().uri(NEXT))
                .bodyText()
                .contains("2 kotak menunggu di", "kiriman susulan")
                .doesNotContain("??");
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03")).bodyText().doesNotContain("0001/replacement");
    }

    @Test
    void doesNotCallAllCheckedWhileABoxIsMissing() {
        var district = mvc.get().uri("/elections/pilkada-2024/63.03.17");
        lose(Finding.of(STATION, Condition.MISSING, 1, "hilang"));

        assertThat(district)
                .bodyText()
                .contains("Dari 4 kotak yang dikirim, 1 kurang atau rusak")
                .doesNotContain("Semua 4 kotak");
        replace();
        flush();
        assertThat(district).bodyText().contains("1 kurang atau rusak dan penggantinya belum diperiksa");
        assertThat(totals.within(World.ELECTION, "63"))
                .extracting(RegencyTotals.Total::outstanding, RegencyTotals.Total::replacing)
                .containsExactly(tuple(0, 1));
    }

    /** Of the two boxes of station 901 one is missing, and so is one of nobody knows which station. */
    @Test
    void waitsForNoBoxOfAStationAtWhichVotingIsPostponed() {
        lose(Finding.of(STATION, Condition.MISSING, 1, "hilang"), Finding.of(null, Condition.DAMAGED, 1, "basah"));
        postpone();
        assertThat(totals.within(World.ELECTION, "63"))
                .extracting(RegencyTotals.Total::outstanding, RegencyTotals.Total::replacing)
                .containsExactly(tuple(1, 0));
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03.17"))
                .bodyText()
                .contains("Dari 2 kotak yang dikirim, 1 kurang atau rusak");

        replace();
        flush();
        assertThat(jdbc.sql("select boxes_planned from shipment where origin = 'REPLACEMENT'")
                        .query(Integer.class)
                        .single())
                .as("nothing goes to the station that votes later")
                .isEqualTo(1);
        assertThat(totals.within(World.ELECTION, "63"))
                .extracting(RegencyTotals.Total::outstanding, RegencyTotals.Total::replacing)
                .containsExactly(tuple(0, 1));
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03.17"))
                .bodyText()
                .contains("Dari 2 kotak yang dikirim, 1 kurang atau rusak");
    }

    @Test
    void callsAllCheckedWhereOnlyABoxIsMissingOfAStationThatVotesLater() {
        lose(Finding.of(STATION, Condition.MISSING, 1, "hilang"));
        postpone();
        var district = mvc.get().uri("/elections/pilkada-2024/63.03.17");

        assertThat(district).bodyText().contains("Semua 2 kotak sudah diperiksa PPK.");
        replace();
        flush();
        assertThat(district).bodyText().contains("Semua 2 kotak sudah diperiksa PPK.");
    }

    private void postpone() {
        jdbc.sql("insert into postponed_station (election_code, village_code, station_number, cause, sealed_at, keeper,"
                        + " again, decided_at, decided_by) values"
                        + " ('pilkada-2024', '63.03.17.2001', 901, 'FLOOD', 'PPK', 'Siti', '', now(), 'planner')")
                .update();
    }

    @Test
    void callsAllCheckedWhenAllCameWell() {
        lose();

        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03.17"))
                .bodyText()
                .contains("Semua 4 kotak sudah diperiksa PPK.");
    }

    @Test
    void saysWhatIsWrongWithTheTimes() {
        lose(Finding.of(STATION, Condition.MISSING, 1, "hilang"));

        assertThat(mvc.post()
                        .uri(FIRST + "/replacement")
                        .with(csrf())
                        .param("departure", "2024-11-21T08:00")
                        .param("arrival", "2024-11-21T07:00"))
                .bodyText()
                .contains("Waktu tiba mendahului waktu berangkat.", "value=\"2024-11-21T07:00\"");
    }

    @Test
    void asksBeforeAReplacementArrivesAfterTheDeadlineAndRemindsOfIt() {
        lose(Finding.of(STATION, Condition.MISSING, 1, "hilang"));

        assertThat(replacementOn("2024-11-26", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Tiba sesudah tenggat di PPK.", "Senin, 25 November 2024, 16.00 WITA");

        assertThat(replacementOn("2024-11-26", "yes")).hasStatus3xxRedirection();
        flush();

        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03"))
                .bodyText()
                .contains("tiba 26/11 14.00, sesudah tenggat di PPK.")
                .doesNotContain("??");
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03?lang=en"))
                .bodyText()
                .contains("arrives 26/11 14.00, after the deadline at the PPK.");
    }

    @Test
    void saysThatItMissesTheStationsAndRefusesWhatComesAfterTheVotes() {
        lose(Finding.of(STATION, Condition.MISSING, 1, "hilang"));

        assertThat(replacementOn("2024-11-27", "")).bodyText().contains("Tiba sesudah semuanya harus ada di TPS.");
        assertThat(replacementOn("2024-11-28", "yes"))
                .hasStatusOk()
                .bodyText()
                .contains("Tiba sesudah hari pemungutan suara.");
        assertThat(replacementOn("2024-11-27", "yes")).hasStatus3xxRedirection();
        flush();

        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03"))
                .bodyText()
                .contains("tiba 27/11 14.00, sesudah semuanya harus ada di TPS.");
    }

    /** Both stations of the shipment vote on 5 December; one that was postponed no more before the day votes with all others. */
    @Test
    void holdsWhatGoesToALaterVoteToTheDeadlinesOfThatDay() {
        lose(Finding.of(STATION, Condition.MISSING, 1, "hilang"));
        postponeTo("2024-12-05", 1);
        assertThat(replacementOn("2024-11-28", "yes")).bodyText().contains("Tiba sesudah hari pemungutan suara.");

        postponeTo("2024-12-05", 901);
        jdbc.sql("update postponed_station set lifted_at = '2024-11-27T15:59:59Z', lifted_by = 'rahmah'")
                .update();
        assertThat(replacementOn("2024-11-28", "yes")).bodyText().contains("Tiba sesudah hari pemungutan suara.");

        jdbc.sql("update postponed_station set lifted_at = '2024-11-27T16:00:00Z'")
                .update();
        assertThat(replacementOn("2024-12-04", "")).bodyText().contains("Tiba sesudah tenggat di PPK.");
        assertThat(replacementOn("2024-12-06", "yes")).bodyText().contains("Tiba sesudah hari pemungutan suara.");
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03"))
                .bodyText()
                .contains("susulan paling lambat 3/12 16.00");
        assertThat(replacementOn("2024-12-03", "")).hasStatus3xxRedirection();
        flush();

        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03/shipments/SJ-6303-0003"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Menurut yang diketahui sekarang");
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03"))
                .bodyText()
                .doesNotContain("sesudah hari pemungutan suara");
        jdbc.sql("update postponed_station set new_day = '2024-12-02'").update();
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03"))
                .bodyText()
                .contains("SJ-6303-0003 tiba 3/12 14.00, sesudah hari pemungutan suara.");
    }

    /** All other stations of that shipment have voted. */
    @Test
    void holdsAReplacementForOneStationToTheDayOnWhichThatOneVotes() {
        lose(Finding.of(STATION, Condition.MISSING, 1, "hilang"));
        postponeTo("2024-12-05", STATION.number());
        jdbc.sql("update postponed_station set lifted_at = '2024-11-28T01:00:00Z', lifted_by = 'rahmah'")
                .update();

        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03"))
                .as("the overview says the same")
                .bodyText()
                .contains("susulan paling lambat 3/12 16.00");
        assertThat(replacementOn("2024-12-06", "yes")).bodyText().contains("Tiba sesudah hari pemungutan suara.");
        assertThat(replacementOn("2024-12-03", "")).hasStatus3xxRedirection();
    }

    private void postponeTo(String day, int station) {
        jdbc.sql(
                        "insert into postponed_station (election_code, village_code, station_number, cause, new_day, sealed_at,"
                                + " keeper, again, decided_at, decided_by) values ('pilkada-2024', '63.03.17.2001', :station, 'FLOOD',"
                                + " cast(:day as date), 'PPK', 'Siti', '', now(), 'planner')")
                .param("station", station)
                .param("day", day)
                .update();
    }

    /** On the day before voting boxes belong at the stations; an office that has them at its PPK so late says so. */
    @Test
    void holdsReplacementsToTheDeadlineAtThePpkThatTheElectionSets() {
        lose(Finding.of(STATION, Condition.MISSING, 1, "hilang"));

        assertThat(replacementOn("2024-11-26", "")).bodyText().contains("Tiba sesudah tenggat di PPK.");
        entities.createNativeQuery("update election set ppk_days_before = 1").executeUpdate();
        entities.clear();
        assertThat(replacementOn("2024-11-26", "")).hasStatus3xxRedirection();
    }

    @Test
    void saysWhichDeadlineAShipmentMissesThatIsHeldUpOnTheRoad() {
        assertThat(mvc.get().uri(FIRST)).bodyText().doesNotContain("Menurut yang diketahui sekarang");

        assertThat(mvc.post()
                        .uri(FIRST + "/incidents")
                        .with(csrf())
                        .param("description", "Sungai meluap.")
                        .param("expectedArrival", "2024-11-26T07:00"))
                .hasRedirectedUrl(FIRST);
        flush();

        assertThat(mvc.get().uri(FIRST))
                .bodyText()
                .contains("Menurut yang diketahui sekarang, kiriman ini tiba sesudah tenggat di PPK.");
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03"))
                .bodyText()
                .contains("tiba 26/11 07.00, sesudah tenggat di PPK.");
    }

    @Test
    void keepsTheWordsOfAnIncidentThoughTheShipmentHasArrived() {
        assertThat(incident("2024-11-19T07:00")).bodyText().contains("Waktu tiba mendahului waktu berangkat.");
        arrive();
        flush();

        assertThat(incident("2024-11-26T07:00"))
                .hasRedirectedUrl(FIRST)
                .flash()
                .containsEntry("notice", "delivery.incident.recorded_arrived");
        flush();
        assertThat(mvc.get().uri(FIRST))
                .bodyText()
                .contains("Sungai meluap.")
                .doesNotContain("26 November 2024, 07.00");
    }

    private MvcTestResult incident(String expected) {
        return mvc.post()
                .uri(FIRST + "/incidents")
                .with(csrf())
                .param("description", "Sungai meluap.")
                .param("expectedArrival", expected)
                .exchange();
    }

    @Test
    void takesDownWhatHappensOnTheRoad() {
        assertThat(mvc.get().uri(FIRST + "/incidents"))
                .bodyText()
                .contains("Apa yang terjadi?", "Hamdan")
                .doesNotContain("??");
        assertThat(mvc.post()
                        .uri(FIRST + "/incidents")
                        .with(csrf())
                        .param("description", "Jembatan rusak, pindah ke perahu.")
                        .param("expectedArrival", "2024-11-20T20:00"))
                .hasRedirectedUrl(FIRST);
        flush();
        assertThat(mvc.get().uri(FIRST))
                .bodyText()
                .contains(
                        "Jembatan rusak, pindah ke perahu.",
                        "perkiraan tiba Rabu, 20 November 2024, 20.00 WITA",
                        "Kendala dicatat")
                .doesNotContain("??");
    }

    private void lose(Finding... findings) {
        arrive();
        var atDistrict = new ShipmentKey(World.ELECTION, World.FAR, OnTheRoad.NUMBER);
        desk.check(atDistrict, UUID.randomUUID(), List.of(findings), "hasan");
        flush();
    }

    private void arrive() {
        var arrival = new Arrival(4, SealState.INTACT, "", OnTheRoad.LEFT.plusSeconds(3600), "");
        desk.arrive(OnTheRoad.key(), UUID.randomUUID(), arrival, "hasan");
    }

    private MvcTestResult replace() {
        return mvc.post()
                .uri(FIRST + "/replacement")
                .with(csrf())
                .param("departure", "2024-11-21T08:00")
                .param("arrival", "2024-11-21T16:00")
                .exchange();
    }

    private MvcTestResult replacementOn(String day, String sure) {
        return mvc.post()
                .uri(FIRST + "/replacement")
                .with(csrf())
                .param("departure", day + "T08:00")
                .param("arrival", day + "T14:00")
                .param("sure", sure)
                .exchange();
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
