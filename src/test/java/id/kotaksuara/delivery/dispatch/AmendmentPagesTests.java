package id.kotaksuara.delivery.dispatch;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.Shipments;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** SJ-6303-0001 left for Paramasan with four boxes; something about it was written down wrongly. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class AmendmentPagesTests {

    private static final String SHIPMENTS = "/elections/pilkada-2024/63.03/shipments";
    private static final String FAR = SHIPMENTS + "/SJ-6303-0001";

    private String seals = "KS-7";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private Shipments shipments;

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private StockLedger ledger;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void offersWhatWasWrittenDownToBeCorrected() {
        road.open();

        assertThat(mvc.get().uri(FAR)).bodyText().contains("Perbaiki keberangkatan", "Batalkan keberangkatan");
        assertThat(mvc.get().uri(FAR + "/amendment?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Correct the departure of SJ-6303-0001", "DA 8123 AB", "KS-1", "2024-11-20T08:10")
                .doesNotContain("??");
    }

    @Test
    void correctsPlateSealsAndBoxesWithAReasonAndKeepsTheRest() {
        road.open();

        assertThat(amend("1", "")).hasStatusOk().bodyText().contains("Tulis alasannya, paling sedikit 3");
        assertThat(amend("1", "salah hitung")).hasRedirectedUrl(FAR);
        flush();

        assertThat(mvc.get().uri(FAR))
                .bodyText()
                .contains("3 kotak di jalan", "DA 9999 XX", "KS-7", "SJ-6303-0003", "Keberangkatan diperbaiki")
                .contains("salah hitung")
                .doesNotContain("DA 8123 AB", "??");

        assertThat(amend("2", "ternyata semua termuat")).hasRedirectedUrl(FAR);
        flush();
        assertThat(status("SJ-6303-0003")).isEqualTo(ShipmentStatus.WITHDRAWN);
        assertThat(road.shipment().boxes()).isEqualTo(4);
    }

    @Test
    void refusesAnArrivalAfterTheVotesAndAsksAboutOneThatMissesADeadline() {
        road.open();

        assertThat(amend("2", "macet", "2024-11-28T10:00", "yes"))
                .hasStatusOk()
                .bodyText()
                .contains("Tiba sesudah hari pemungutan suara.");
        assertThat(amend("2", "macet", "2024-11-26T10:00", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Tiba sesudah tenggat di PPK.", "Simpan walau tiba sesudah tenggat");
        assertThat(road.shipment().expectedArrival()).isBefore("2024-11-21T00:00:00Z");

        assertThat(amend("2", "macet", "2024-11-26T10:00", "yes")).hasRedirectedUrl(FAR);
        flush();
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03"))
                .bodyText()
                .contains("SJ-6303-0001 tiba 26/11 10.00, sesudah tenggat di PPK.");

        assertThat(amend("2", "pelat keliru", "2024-11-26T11:00", ""))
                .as("that it is late is known by now")
                .hasRedirectedUrl(FAR);
    }

    @Test
    void takesADepartureBackSoThatItLeavesByTheSchedule() {
        road.open();

        assertThat(recall("x")).hasStatusOk().bodyText().contains("Tulis alasannya");
        assertThat(recall("jembatan putus")).hasRedirectedUrl(FAR);
        flush();

        assertThat(road.shipment().status()).isEqualTo(ShipmentStatus.PLANNED);
        assertThat(road.shipment().boxesPlanned()).isEqualTo(4);
        assertThat(road.shipment().departedAt()).isNull();
        assertThat(road.shipment().seals()).isEmpty();
        assertThat(mvc.get().uri(FAR)).bodyText().contains("4 kotak menunggu", "jembatan putus", "Berangkatkan");
        assertThat(mvc.get().uri(FAR + "/dispatch")).hasStatusOk();
    }

    @Test
    void givesTheBoxesBackToTheStock() {
        road.prepare();
        var facts = new WarehouseFacts("Gudang Indrasari", "Martapura", Room.counted(350), 300, 100, null);
        var warehouse = warehouses.save(new Warehouse(World.REGENCY, "INDRASARI", facts));
        var boxes = Goods.ofAllContests(World.ELECTION, Material.BALLOT_BOX);
        ledger.receive(warehouse, boxes, 9, "");
        ledger.move(warehouse, new StockMove(boxes, StockState.FLAT, StockState.SEALED, 9));
        road.leave();
        flush();
        assertThat(ledger.sealed(warehouse, World.ELECTION)).isEqualTo(5);

        amend("1", "salah hitung");
        flush();
        assertThat(ledger.sealed(warehouse, World.ELECTION)).isEqualTo(6);

        recall("jembatan putus");
        flush();
        assertThat(ledger.sealed(warehouse, World.ELECTION)).isEqualTo(9);
    }

    @Test
    void countsBoxesThatLeftAWarehouseWhereNoStockWasKept() {
        road.prepare();
        var facts = new WarehouseFacts("Gudang Indrasari", "Martapura", Room.counted(350), 300, 100, null);
        warehouses.save(new Warehouse(World.REGENCY, "INDRASARI", facts));
        flush();
        String stock = "/elections/pilkada-2024/63.03/warehouses/INDRASARI/stock";
        assertThat(mvc.get().uri(stock)).bodyText().contains("kurang 10");

        road.leave();
        flush();

        assertThat(mvc.get().uri(stock)).bodyText().contains("kurang 6").doesNotContain("kurang 10");
    }

    @Test
    void leavesWhatThePpkHasAnsweredAsItIs() {
        road.open();
        var shipment = road.shipment();
        shipment.arrive(OnTheRoad.LEFT.plusSeconds(3600));
        flush();

        assertThat(mvc.get().uri(FAR + "/amendment")).hasRedirectedUrl(FAR);
        assertThat(recall("terlambat"))
                .hasRedirectedUrl(FAR)
                .flash()
                .containsEntry("notice", "delivery.amend.too_late");
        assertThat(road.shipment().status()).isEqualTo(ShipmentStatus.ARRIVED);
    }

    /** Two loads left on one vehicle; one of them did not, after all. */
    @Test
    void refusesTheSealOfAnotherVehicleAlsoWhereThePlateAloneIsCorrected() {
        road.open();
        flush();
        jdbc.sql("update shipment_carrier set plate = (select max(c.plate) from shipment_carrier c join shipment s"
                        + " on s.id = c.shipment_id where s.number = 'SJ-6303-0001') where leg = 1")
                .update();
        jdbc.sql("update shipment set seals = (select seals from shipment where number = 'SJ-6303-0001')"
                        + " where number = 'SJ-6303-0002'")
                .update();
        seals = "KS-1";

        assertThat(amend("1", "mobil lain")).hasStatusOk().bodyText().contains("id=\"seals-error\"", "SJ-6303-0002");
    }

    private MvcTestResult amend(String last, String reason) {
        return amend(last, reason, "2024-11-20T17:00", "");
    }

    private MvcTestResult amend(String last, String reason, String arrival, String sure) {
        return mvc.post()
                .uri(FAR + "/amendment")
                .with(csrf())
                .param("version", String.valueOf(road.shipment().version()))
                .param("departedAt", "2024-11-20T08:20")
                .param("expectedArrival", arrival)
                .param("sure", sure)
                .param("carriers[0].leg", "1")
                .param("carriers[0].mode", "ROAD")
                .param("carriers[0].plate", "DA 9999 XX")
                .param("carriers[0].driver", "Rudi")
                .param("loaded[63.03.17.2001/901]", last)
                .param("seals", seals)
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult recall(String reason) {
        return mvc.post()
                .uri(FAR + "/recall")
                .with(csrf())
                .param("version", String.valueOf(road.shipment().version()))
                .param("reason", reason)
                .exchange();
    }

    private ShipmentStatus status(String number) {
        return shipments
                .withKey(new ShipmentKey(World.ELECTION, World.REGENCY, number))
                .status();
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
