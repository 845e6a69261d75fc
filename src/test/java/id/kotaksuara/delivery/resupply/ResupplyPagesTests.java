package id.kotaksuara.delivery.resupply;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
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
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.stock.StockMove;
import id.kotaksuara.logistics.stock.StockState;
import id.kotaksuara.logistics.store.Room;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.WarehouseFacts;
import id.kotaksuara.logistics.warehouse.Warehouses;
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

/** What is proposed by itself for boxes that were lacking: made by one press, withdrawn by another, never after H-1. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class ResupplyPagesTests {

    private static final String SHIPMENTS = "/elections/pilkada-2024/63.03/shipments";
    private static final String PAGE = SHIPMENTS + "/resupply";
    private static final String MAKE = SHIPMENTS + "/SJ-6303-0001/resupply";
    private static final String OTHER = "63.03.17.2002";
    private static final String WITHDRAW = SHIPMENTS + "/SJ-6303-0003/resupply/withdrawal?sure=yes";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private ReceiptDesk desk;

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private StockLedger ledger;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        road.open();
    }

    @Test
    void proposesNothingWhereNothingIsLacking() {
        assertThat(mvc.get().uri(PAGE)).hasStatusOk().bodyText().contains("Tidak ada kotak yang kurang atau rusak");
    }

    @Test
    void proposesByItselfWhatToSendFromWhereAndWhenItIsThere() {
        lose();
        onward(60);

        assertThat(mvc.get().uri(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Paramasan, dari SJ-6303-0001",
                        "Paramasan Bawah, TPS 901",
                        "1 kotak sampai di TPS paling lambat Kamis, 21 November 2024, 03.15 WITA",
                        "Rabu, 20 November 2024, 17.00 WITA",
                        "Kamis, 21 November 2024, 01.00 WITA",
                        "Stok kotak tidak dicatat",
                        "1 TPS lain di Paramasan Bawah, paling jauh 120 menit",
                        "Buat kiriman 1 kotak ini")
                .doesNotContain("??");
        assertThat(mvc.get().uri(PAGE + "?lang=en"))
                .bodyText()
                .contains("1 box at the polling stations by", "1 other polling station in Paramasan Bawah")
                .doesNotContain("??");
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03")).bodyText().contains(PAGE);
    }

    @Test
    void asksOnlyHowFarTheVillagesAreThatLackBoxes() {
        carryToAnotherVillageToo();
        lose();
        onward(60);
        assertThat(mvc.get().uri(PAGE)).bodyText().contains("1 kotak sampai di TPS paling lambat");

        onward(OTHER, 9_000);
        assertThat(mvc.get().uri(PAGE))
                .bodyText()
                .contains("1 kotak sampai di TPS paling lambat Kamis, 21 November 2024, 03.15 WITA")
                .doesNotContain("sesudah H-1");
    }

    @Test
    void promisesNothingWhereTheWayToOneOfThemIsNotKnown() {
        carryToAnotherVillageToo();
        lose(missing("63.03.17.2001", 901), missing(OTHER, 1));
        onward(60);

        assertThat(mvc.get().uri(PAGE)).bodyText().contains("berapa lama dari sana ke TPS belum diketahui");
    }

    @Test
    void makesItByOnePressOnceAndWithdrawsItByAnother() {
        lose();

        assertThat(post(MAKE)).hasRedirectedUrl(PAGE).flash().containsEntry("notice", "resupply.made");
        assertThat(post(MAKE)).hasRedirectedUrl(PAGE).flash().containsEntry("notice", "delivery.replacement.before");
        assertThat(mvc.get().uri(PAGE))
                .bodyText()
                .contains("SJ-6303-0003: 1 kotak menunggu, berangkat Rabu, 20 November 2024, 17.00 WITA", "Tarik lagi")
                .doesNotContain("Buat kiriman");

        assertThat(post(WITHDRAW)).hasRedirectedUrl(PAGE);
        assertThat(mvc.get().uri(PAGE))
                .bodyText()
                .contains("Buat kiriman 1 kotak ini")
                .doesNotContain("Tarik lagi");
        assertThat(post(WITHDRAW)).as("twice").hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(SHIPMENTS + "/SJ-6303-0002/resupply/withdrawal?sure=yes"))
                .as("a load of the schedule")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("bukan kiriman susulan");
        assertThat(post(MAKE)).flash().containsEntry("notice", "resupply.made");
    }

    @Test
    void saysOnTheDayBeforeThatItStillReachesTheStationsWhenSentStraightOn() {
        lose();
        TestTime.in(World.REGENCY, "2024-11-26T00:10:00Z"); // 08.10 there

        assertThat(mvc.get().uri(PAGE))
                .bodyText()
                .contains("lewat tenggat di PPK", "ke TPS belum diketahui. H-1 berakhir 7 jam sesudahnya")
                .contains("Buat kiriman 1 kotak ini");
        onward(60);
        assertThat(mvc.get().uri(PAGE))
                .bodyText()
                .contains("lewat tenggat di PPK", "4 jam sebelum H-1 berakhir", "Buat kiriman 1 kotak ini");
    }

    @Test
    void makesNothingThatComesAfterTheDayBeforeAndSaysWhatIsAllowedInstead() {
        lose();
        TestTime.in(World.REGENCY, "2024-11-26T10:10:00Z"); // 18.10 there: after midnight at the PPK

        assertThat(mvc.get().uri(PAGE))
                .bodyText()
                .contains("sesudah H-1", "sisa TPS tetangga di desa yang sama, dengan berita acara")
                .contains("pemilih dialihkan ke TPS lain", "ditunda (susulan atau lanjutan)")
                .doesNotContain("Buat kiriman 1 kotak ini");
        assertThat(post(MAKE))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sesudah H-1");
        assertThat(jdbc.sql("select count(*) from shipment where origin = 'REPLACEMENT'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void waitsForTheWayToOpen() {
        lose();
        close("2024-11-20T00:00:00Z", "2024-11-22T04:00:00Z");

        assertThat(mvc.get().uri(PAGE)).bodyText().contains("Jumat, 22 November 2024, 12.00 WITA");
    }

    /** It would leave on the 20th at 17.00 and be there on the 21st at 01.00. */
    @Test
    void waitsWhereTheWayClosesBeforeItWouldArrive() {
        lose();
        close("2024-11-20T16:50:00Z", "2024-11-21T10:30:00Z");

        assertThat(mvc.get().uri(PAGE)).bodyText().contains("Kamis, 21 November 2024, 19.00 WITA");
    }

    /** It is there ten minutes before the way closes, or leaves after it has opened. */
    @Test
    void doesNotWaitForHoursInWhichItIsNotOnTheWay() {
        lose();
        close("2024-11-19T21:00:00Z", "2024-11-20T02:00:00Z");
        close("2024-11-20T17:10:00Z", "2024-11-21T10:30:00Z");

        assertThat(mvc.get().uri(PAGE)).bodyText().contains("Rabu, 20 November 2024, 17.00 WITA");
    }

    @Test
    void waitsForTheOneModeThatGoesThere() {
        lose();
        close("2024-11-20T00:00:00Z", "2024-11-22T04:00:00Z");
        jdbc.sql("update closed_way set mode = 'AIR'").update();
        assertThat(mvc.get().uri(PAGE)).bodyText().contains("Rabu, 20 November 2024, 17.00 WITA");

        jdbc.sql("update closed_way set mode = 'ROAD'").update();
        assertThat(mvc.get().uri(PAGE)).bodyText().contains("Jumat, 22 November 2024, 12.00 WITA");
    }

    @Test
    void makesNothingWhereTheWayIsClosedUntilTheVote() {
        lose();
        close("2024-11-20T00:00:00Z", "2024-12-03T00:00:00Z");

        assertThat(mvc.get().uri(PAGE))
                .bodyText()
                .contains("tertutup setiap hari sampai pemungutan", "ditunda (susulan atau lanjutan)")
                .doesNotContain("Buat kiriman 1 kotak ini");
        assertThat(mvc.get().uri(PAGE + "?lang=en")).bodyText().contains("closed every day until the vote");
        assertThat(post(MAKE))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tertutup sampai hari pemungutan");
    }

    private void close(String since, String until) {
        jdbc.sql(
                        "insert into closed_way (election_code, district_code, cause, place, since, until, reported_at, reported_by)"
                                + " values (:election, :district, 'FLOOD', 'km 12', cast(:since as timestamptz), cast(:until as timestamptz),"
                                + " '2024-11-20T00:00:00Z', 'hasan')")
                .param("election", World.ELECTION)
                .param("district", World.FAR)
                .param("since", since)
                .param("until", until)
                .update();
    }

    @Test
    void looksFirstForWhatStayedBehindThenForEmptyBoxes() {
        lose();
        var facts = new WarehouseFacts("Gudang Indrasari", "Martapura", Room.counted(350), 300, 100, null);
        var warehouse = warehouses.save(new Warehouse(World.REGENCY, "INDRASARI", facts));
        var boxes = Goods.ofAllContests(World.ELECTION, Material.BALLOT_BOX);
        ledger.receive(warehouse, boxes, 9, "");
        ledger.move(warehouse, new StockMove(boxes, StockState.FLAT, StockState.SEALED, 7));
        entities.flush();

        assertThat(mvc.get().uri(PAGE))
                .bodyText()
                .contains("1 kotak tersegel di Gudang Indrasari", "mungkin inilah yang tertinggal")
                .contains("2 kotak kosong di Gudang Indrasari, dikemas baru dalam kira-kira 30 menit")
                .doesNotContain("Kotak di gudang tidak cukup");

        ledger.move(warehouse, new StockMove(boxes, StockState.SEALED, StockState.FILLED, 7));
        ledger.remove(warehouse, new StockMove(boxes, StockState.FLAT, null, 2), "basah");
        entities.flush();
        assertThat(mvc.get().uri(PAGE)).bodyText().contains("Kotak di gudang tidak cukup untuk semuanya");
    }

    /** Martapura's six boxes leave on the 21st at eight; a box is made ready in half an hour, and its place is taken in another. */
    @Test
    void namesADistrictThatLeavesSoMuchLaterThatItsBoxesCanBeMadeReadyAgain() {
        lose();
        var facts = new WarehouseFacts("Gudang Indrasari", "Martapura", Room.counted(350), 300, 100, null);
        var warehouse = warehouses.save(new Warehouse(World.REGENCY, "INDRASARI", facts));
        var boxes = Goods.ofAllContests(World.ELECTION, Material.BALLOT_BOX);
        ledger.receive(warehouse, boxes, 6, "");
        ledger.move(warehouse, new StockMove(boxes, StockState.FLAT, StockState.SEALED, 6));
        entities.flush();

        TestTime.in(World.REGENCY, "2024-11-20T22:59:00Z");
        assertThat(mvc.get().uri(PAGE))
                .bodyText()
                .contains(
                        "6 kotak tersegel di gudang: yang paling akhir memerlukannya Martapura, yang baru berangkat Kamis, 21 November 2024, 08.00 WITA")
                .contains("disesuaikan dalam kira-kira 30 menit")
                .doesNotContain("Kotak di gudang tidak cukup", "??");
        assertThat(mvc.get().uri(PAGE + "?lang=en"))
                .bodyText()
                .contains("6 sealed boxes in the warehouse: the last to need them is Martapura, which leaves only on")
                .doesNotContain("??");

        TestTime.in(World.REGENCY, "2024-11-20T23:00:00Z");
        assertThat(mvc.get().uri(PAGE))
                .bodyText()
                .contains("Kotak di gudang tidak cukup untuk semuanya")
                .doesNotContain("memerlukannya Martapura");
    }

    @Test
    @As(role = Role.OBSERVER, area = "63.03")
    void showsObserversWhatIsProposedAndLetsThemMakeNothing() {
        lose();

        assertThat(mvc.get().uri(PAGE)).hasStatusOk().bodyText().doesNotContain("Buat kiriman 1 kotak ini");
        assertThat(post(MAKE)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void proposesNoVehicleThatIsOnTheRoad() {
        lose();
        way();
        assertThat(mvc.get().uri(PAGE)).bodyText().contains("Pikap uji").doesNotContain("Truk uji");

        jdbc.sql("update shipment set status = 'DISPATCHED', departed_at = '2024-11-20T00:00:00Z',"
                        + " expected_arrival = '2024-11-20T09:00:00Z', boxes_loaded = boxes_planned"
                        + " where number = 'SJ-6303-0002'")
                .update();
        leave(7, "Pikap uji");
        assertThat(mvc.get().uri(PAGE))
                .bodyText()
                .contains("Truk uji")
                .doesNotContain("Pikap uji", "Semua sedang di jalan");

        leave(8, "Truk uji");
        assertThat(mvc.get().uri(PAGE)).bodyText().contains("Semua sedang di jalan: Pikap uji.");
    }

    @Test
    void proposesOneThatTakesAllOfItThoughItIsAwayBeforeOneThatIsTooSmall() {
        carryToAnotherVillageToo();
        lose(missing("63.03.17.2001", 901), missing(OTHER, 1));
        way();
        jdbc.sql("update vehicle_type set boxes = 1 where code = 'PUJI'").update();
        entities.clear();
        assertThat(mvc.get().uri(PAGE)).bodyText().contains("Truk uji").doesNotContain("Pikap uji");

        jdbc.sql("update shipment set status = 'DISPATCHED', departed_at = '2024-11-20T00:00:00Z',"
                        + " expected_arrival = '2024-11-20T09:00:00Z', boxes_loaded = boxes_planned"
                        + " where number = 'SJ-6303-0002'")
                .update();
        leave(8, "Truk uji");
        assertThat(mvc.get().uri(PAGE))
                .bodyText()
                .contains("Semua sedang di jalan: Truk uji.")
                .doesNotContain("Pikap uji");
    }

    /** To Paramasan by a pickup or a truck, of which there is one each. */
    private void way() {
        jdbc.sql(
                        "insert into vehicle_type (regency_code, code, mode, name, boxes, count) values"
                                + " ('63.03', 'PUJI', 'ROAD', 'Pikap uji', 40, 1), ('63.03', 'TUJI', 'ROAD', 'Truk uji', 110, 1)")
                .update();
        jdbc.sql("delete from route where district_code = '63.03.17'").update();
        jdbc.sql("insert into route (district_code, distance_km, rain, flood_risk, signal, vulnerability)"
                        + " values ('63.03.17', 40, 'PASSABLE', 'LOW', 'GOOD', 'LOW')")
                .update();
        jdbc.sql("insert into route_leg (district_code, position, mode, travel_minutes, weekdays)"
                        + " values ('63.03.17', 0, 'ROAD', 60, '1,2,3,4,5,6,7')")
                .update();
        jdbc.sql("insert into route_leg_vehicle select l.id, v.id from route_leg l, vehicle_type v"
                        + " where l.district_code = '63.03.17' and v.code in ('PUJI', 'TUJI')")
                .update();
        entities.clear();
    }

    private void leave(int position, String vehicle) {
        jdbc.sql("insert into shipment_carrier (shipment_id, position, leg, mode, vehicle_type, plate, driver)"
                        + " select id, :position, 1, 'ROAD', :vehicle, 'DA 9 ' || :position, 'Udin' from shipment"
                        + " where number = 'SJ-6303-0002'")
                .param("position", position)
                .param("vehicle", vehicle)
                .update();
        entities.clear();
    }

    private void carryToAnotherVillageToo() {
        jdbc.sql("insert into village values (:village, :district, 'Paramasan Atas')")
                .param("village", OTHER)
                .param("district", World.FAR)
                .update();
        jdbc.sql("insert into shipment_content (shipment_id, position, village_code, station_number, boxes, loaded)"
                        + " select id, 2, :village, 1, 1, 1 from shipment where number = 'SJ-6303-0001'")
                .param("village", OTHER)
                .update();
        jdbc.sql("update shipment set boxes_planned = boxes_planned + 1, boxes_loaded = boxes_loaded + 1"
                        + " where number = 'SJ-6303-0001'")
                .update();
    }

    private void onward(int minutes) {
        onward("63.03.17.2001", minutes);
    }

    private void onward(String village, int minutes) {
        jdbc.sql("insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes,"
                        + " onward_minutes) values (:election, :district, :village, 'ROAD', :minutes, 15, 60)")
                .param("village", village)
                .param("election", World.ELECTION)
                .param("district", World.FAR)
                .param("minutes", minutes)
                .update();
    }

    private void lose() {
        lose(missing("63.03.17.2001", 901));
    }

    private static Finding missing(String village, int station) {
        return Finding.of(new Station(village, station), Condition.MISSING, 1, "hilang");
    }

    private void lose(Finding... missing) {
        var arrival = new Arrival(4, SealState.INTACT, "", OnTheRoad.LEFT.plusSeconds(3600), "");
        desk.arrive(OnTheRoad.key(), UUID.randomUUID(), arrival, "hasan");
        var atDistrict = new ShipmentKey(World.ELECTION, World.FAR, "SJ-6303-0001");
        desk.check(atDistrict, UUID.randomUUID(), List.of(missing), "hasan");
        entities.flush();
        entities.clear();
    }

    private MvcTestResult post(String address) {
        var answer = mvc.post().uri(address).with(csrf()).exchange();
        entities.flush();
        entities.clear();
        return answer;
    }
}
