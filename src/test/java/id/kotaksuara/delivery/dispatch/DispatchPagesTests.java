package id.kotaksuara.delivery.dispatch;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.departure.DepartureList;
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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class DispatchPagesTests {

    private static final String SHIPMENTS = "/elections/pilkada-2024/63.03/shipments";
    private static final String FAR = SHIPMENTS + "/SJ-6303-0001";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DepartureList departures;

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

    @BeforeEach
    void world() {
        new World(jdbc).create();
        TestTime.in(World.REGENCY, "2024-11-20T00:10:00Z");
        new Plans(jdbc).twoBoxesAStation();
        new Plans(jdbc).publishFirst();
        departures.follow(World.OFFICE);
        flush();
    }

    @Test
    void listsWhatTheScheduleSends() {
        assertThat(mvc.get().uri(SHIPMENTS))
                .hasStatusOk()
                .bodyText()
                .contains("2 pengiriman: 2 menunggu berangkat", "SJ-6303-0001", "Paramasan", "20/11 08.00")
                .contains("1 terlambat.", "belum berangkat, lewat 10 menit")
                .doesNotContain("??");
    }

    @Test
    void listsInEnglishToo() {
        assertThat(mvc.get().uri(SHIPMENTS + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("2 shipments: 2 waiting to leave", "has not left, 10 min overdue")
                .doesNotContain("??");
    }

    @Test
    void filtersAndSortsByPlainParameters() {
        assertThat(mvc.get().uri(SHIPMENTS + "?q=marta&sort=boxes&status=PLANNED"))
                .bodyText()
                .contains("SJ-6303-0002")
                .doesNotContain("SJ-6303-0001");
    }

    @Test
    void offersTheDriversAndPlatesThatTheOfficeKnowsWhereverSomethingLeaves() {
        jdbc.sql("insert into known_carrier (regency_code, kind, name, detail) values"
                        + " ('63.03', 'DRIVER', 'Hamdan', '0812 5550 101'), ('63.03', 'PLATE', 'DA 8123 AB', 'TRUK')")
                .update();
        jdbc.sql("insert into known_person (regency_code, name, duty) values ('63.03', 'Bripka Yusuf', 'ESCORT')")
                .update();

        for (String page : List.of(FAR + "/dispatch", SHIPMENTS + "/waves/2024-11-20/1")) {
            assertThat(mvc.get().uri(page))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains(
                            "list=\"known-drivers\"",
                            "<option value=\"Hamdan\" label=\"0812 5550 101\">",
                            "list=\"known-plates\"",
                            "<option value=\"DA 8123 AB\">")
                    .containsPattern("class=\"known-names\"[^>]*><span>Bripka Yusuf");
        }
    }

    @Test
    void saysBeforeItLeavesThatItArrivesAfterTheDeadlineAtThePpkAndRemindsOfIt() {
        assertThat(late("check", "2024-11-25T23:59")).bodyText().doesNotContain("sesudah tenggat di PPK");
        assertThat(late("check", "2024-11-26T10:00")).bodyText().contains("Perkiraan tiba sesudah tenggat di PPK.");
        assertThat(late("send", "2024-11-26T10:00"))
                .hasStatusOk()
                .bodyText()
                .contains("Perkiraan tiba sesudah tenggat di PPK.", "name=\"late\"");
        assertThat(shipments.withKey(key(FAR)).status()).isEqualTo(ShipmentStatus.PLANNED);
        assertThat(lateAndSaid("2024-11-26T10:00")).hasStatus3xxRedirection();
        flush();

        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03"))
                .bodyText()
                .contains("SJ-6303-0001 tiba 26/11 10.00, sesudah tenggat di PPK.");
    }

    @Test
    void asksBeforeAShipmentLeavesEarlierThanTheDayItIsPlannedFor() {
        assertThat(late("check", "2024-11-20T23:00")).bodyText().doesNotContain("baru berangkat");
        TestTime.in(World.REGENCY, "2024-11-19T15:59:59Z");

        assertThat(left("check", ""))
                .bodyText()
                .contains("Menurut jadwal berangkatnya Rabu, 20 November 2024.", "name=\"early\"", "value=\"Hamdan\"");
        assertThat(left("send", "")).hasStatusOk().bodyText().contains("Memang berangkat sekarang?", "DA 8123 AB");
        assertThat(shipments.withKey(key(FAR)).status()).isEqualTo(ShipmentStatus.PLANNED);
        assertThat(left("send", "yes")).hasStatus3xxRedirection();
        flush();
        assertThat(shipments.withKey(key(FAR)).status()).isEqualTo(ShipmentStatus.DISPATCHED);
    }

    @Test
    void asksBeforeALoadLeavesOnAVehicleThatIsTooSmall() {
        jdbc.sql("insert into vehicle_type (regency_code, code, mode, name, boxes, count)"
                        + " values ('63.03', 'UJI', 'ROAD', 'Truk uji', 3, 1)")
                .update();

        assertThat(tight("check", "")).bodyText().contains("name=\"tight\" value=\"1\"", "Memang berangkat begitu?");
        assertThat(tight("send", "")).hasStatusOk().bodyText().contains("Memang berangkat begitu?", "DA 8123 AB");
        assertThat(shipments.withKey(key(FAR)).status()).isEqualTo(ShipmentStatus.PLANNED);
        assertThat(tight("send", "1")).hasStatus3xxRedirection();
        flush();
        assertThat(shipments.withKey(key(FAR)).status()).isEqualTo(ShipmentStatus.DISPATCHED);
    }

    private MvcTestResult tight(String step, String said) {
        return mvc.post()
                .uri(FAR + "/dispatch")
                .with(csrf())
                .param("step", step)
                .param("tight", said)
                .param("version", String.valueOf(shipments.withKey(key(FAR)).version()))
                .param("departedAt", "2024-11-20T08:00")
                .param("expectedArrival", "2024-11-20T23:00")
                .param("carriers[0].leg", "1")
                .param("carriers[0].mode", "ROAD")
                .param("carriers[0].vehicleType", "Truk uji")
                .param("carriers[0].driver", "Hamdan")
                .param("carriers[0].plate", "DA 8123 AB")
                .exchange();
    }

    private MvcTestResult left(String step, String early) {
        return mvc.post()
                .uri(FAR + "/dispatch")
                .with(csrf())
                .param("step", step)
                .param("early", early)
                .param("version", String.valueOf(shipments.withKey(key(FAR)).version()))
                .param("departedAt", "2024-11-19T23:59")
                .param("expectedArrival", "2024-11-20T23:00")
                .param("carriers[0].leg", "1")
                .param("carriers[0].mode", "ROAD")
                .param("carriers[0].driver", "Hamdan")
                .param("carriers[0].plate", "DA 8123 AB")
                .exchange();
    }

    @Test
    void refusesADepartureThatArrivesAfterTheVotes() {
        assertThat(late("check", "2024-11-28T10:00")).bodyText().contains("Tiba sesudah hari pemungutan suara.");
        assertThat(lateAndSaid("2024-11-28T10:00")).hasStatusOk();
        assertThat(shipments.withKey(key(FAR)).status()).isEqualTo(ShipmentStatus.PLANNED);
    }

    private MvcTestResult late(String step, String arrival) {
        return late(step, arrival, "");
    }

    private MvcTestResult lateAndSaid(String arrival) {
        return late("send", arrival, "yes");
    }

    private MvcTestResult late(String step, String arrival, String said) {
        return mvc.post()
                .uri(FAR + "/dispatch")
                .with(csrf())
                .param("step", step)
                .param("late", said)
                .param("version", String.valueOf(shipments.withKey(key(FAR)).version()))
                .param("departedAt", "2024-11-20T08:10")
                .param("expectedArrival", arrival)
                .param("carriers[0].leg", "1")
                .param("carriers[0].mode", "ROAD")
                .param("carriers[0].driver", "Hamdan")
                .param("carriers[0].plate", "DA 8123 AB")
                .exchange();
    }

    @Test
    void asksForTheVehiclesOfThePlan() {
        assertThat(mvc.get().uri(FAR + "/dispatch"))
                .hasStatusOk()
                .bodyText()
                .contains("Berangkatkan 4 kotak ke Paramasan", "2024-11-20T08:10", "2024-11-20T16:10")
                .contains("carriers[0].plate", "carriers[4].plate", "loaded[63.03.17.2001/901]")
                .doesNotContain("carriers[5]", "??");
    }

    @Test
    void showsTheAnswersBeforeAnythingLeaves() {
        var page = send(FAR, "check", "1");

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Periksa sebelum berangkat", "3 dari 4 kotak", "DA 8123 AB", "KS-1, KS-2")
                .contains("1 kotak tetap di gudang", "Paramasan Bawah, TPS 901")
                .doesNotContain("??");
        assertThat(status(FAR)).isEqualTo(ShipmentStatus.PLANNED);
    }

    @Test
    void leavesAndKeepsTheRestAsAShipmentOfItsOwn() {
        assertThat(send(FAR, "send", "1")).hasRedirectedUrl(FAR);
        flush();

        assertThat(status(FAR)).isEqualTo(ShipmentStatus.DISPATCHED);
        assertThat(mvc.get().uri(FAR))
                .bodyText()
                .contains("3 kotak di jalan sejak 20/11 08.10", "DA 8123 AB", "SJ-6303-0003", "Berangkat")
                .doesNotContain("??");
        assertThat(mvc.get().uri(SHIPMENTS)).bodyText().contains("sisa muatan", "belum punya hari", "beri hari");
    }

    @Test
    void sendsOnlySealedBoxesWhereStockIsKept() {
        var facts = new WarehouseFacts("Gudang Indrasari", "Martapura", Room.counted(350), 300, 100, null);
        var warehouse = warehouses.save(new Warehouse(World.REGENCY, "INDRASARI", facts));
        var boxes = Goods.ofAllContests(World.ELECTION, Material.BALLOT_BOX);
        assertThat(send(FAR, "check", "2")).bodyText().contains("Stok kotak tidak dicatat di gudang ini");

        ledger.receive(warehouse, boxes, 5, "");
        assertThat(send(FAR, "check", "2")).bodyText().contains("Diminta mengirim 4 kotak, yang disegel baru 0.");

        ledger.move(warehouse, new StockMove(boxes, StockState.FLAT, StockState.SEALED, 5));
        assertThat(send(FAR, "check", "2")).bodyText().contains("5 kotak tersegel, sesudahnya 1");
        assertThat(send(FAR, "send", "2")).hasRedirectedUrl(FAR);
        assertThat(ledger.sealed(warehouse, World.ELECTION)).isEqualTo(1);
    }

    @Test
    void answersASecondSendingInFriendlyWords() {
        send(FAR, "send", "2");
        flush();

        assertThat(send(FAR, "send", "2"))
                .hasRedirectedUrl(FAR)
                .flash()
                .containsEntry("notice", "delivery.dispatched_before");
        assertThat(shipments.planned(World.OFFICE)).hasSize(1);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        assertThat(send(FAR, "check", "9"))
                .hasStatusOk()
                .bodyText()
                .contains("Ada yang perlu diperbaiki", "Paramasan Bawah, TPS 901: isi angka dari 0 sampai 2.")
                .contains("value=\"9\"", "DA 8123 AB", "Bripka Yusuf");
    }

    @Test
    void refusesADepartureThatIsStillToCome() {
        assertThat(mvc.post()
                        .uri(FAR + "/dispatch")
                        .with(csrf())
                        .param("step", "check")
                        .param("departedAt", "2024-11-21T08:10")
                        .param("expectedArrival", "besok"))
                .bodyText()
                .contains(
                        "Waktu berangkat belum lewat.",
                        "Perkiraan tiba: isi tanggal dan jam",
                        "Isi kendaraan dan sopir ruas pertama.");
    }

    @Test
    void keepsWhatWasTypedWhereThePlanChangedMeanwhile() {
        var version = shipments.withKey(key(FAR)).version();
        new Plans(jdbc).publishSecond();
        departures.follow(World.OFFICE);
        flush();

        for (String step : List.of("check", "edit", "send")) {
            assertThat(send(FAR, step, "2", version))
                    .hasStatusOk()
                    .bodyText()
                    .contains("berubah sejak formulir dibuka", "Isian Anda tetap ada", "DA 8123 AB")
                    .contains("name=\"version\" value=\""
                            + shipments.withKey(key(FAR)).version() + "\"");
        }
        assertThat(shipments.withKey(key(FAR)).status()).isEqualTo(ShipmentStatus.PLANNED);
    }

    @Test
    void doesNotFindAShipmentThroughAnotherRegency() {
        jdbc.sql(
                        "insert into regency (code, province_code, name, zone) values ('63.01', '63', 'Kabupaten Tanah Laut', 'WITA')")
                .update();

        assertThat(mvc.get().uri(FAR.replace("63.03/", "63.01/"))).hasStatus(404);
        assertThat(mvc.get().uri(SHIPMENTS + "/SJ-6303-0099")).hasStatus(404);
    }

    @Test
    @As(role = Role.OBSERVER, area = "63")
    void letsAnObserverReadButNotDispatch() {
        assertThat(mvc.get().uri(SHIPMENTS)).hasStatusOk().bodyText().doesNotContain("berangkatkan");
        assertThat(mvc.get().uri(FAR + "/dispatch")).hasStatus(403);
        assertThat(send(FAR, "send", "2")).hasStatus(403);
    }

    private MvcTestResult send(String shipment, String step, String boxesOf901) {
        return send(shipment, step, boxesOf901, shipments.withKey(key(shipment)).version());
    }

    private MvcTestResult send(String shipment, String step, String boxesOf901, int version) {
        return mvc.post()
                .uri(shipment + "/dispatch")
                .with(csrf())
                .param("step", step)
                .param("version", String.valueOf(version))
                .param("departedAt", "2024-11-20T08:10")
                .param("expectedArrival", "2024-11-20T16:10")
                .param("carriers[0].leg", "1")
                .param("carriers[0].mode", "ROAD")
                .param("carriers[0].vehicleType", "Pikap 4×4")
                .param("carriers[0].plate", "DA 8123 AB")
                .param("carriers[0].driver", "Hamdan")
                .param("carriers[1].leg", "1")
                .param("carriers[1].driver", "")
                .param("loaded[63.03.17.2001/901]", boxesOf901)
                .param("escorts", "Bripka Yusuf")
                .param("seals", "KS-1\nKS-2")
                .exchange();
    }

    private ShipmentStatus status(String address) {
        return shipments.withKey(key(address)).status();
    }

    private static ShipmentKey key(String address) {
        return new ShipmentKey(World.ELECTION, World.REGENCY, address.substring(SHIPMENTS.length() + 1));
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
