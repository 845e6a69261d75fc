package id.kotaksuara.delivery.dispatch;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxDesk;
import id.kotaksuara.boxes.box.BoxOffice;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.count.SealState;
import id.kotaksuara.delivery.departure.DepartureList;
import id.kotaksuara.delivery.receipt.ReceiptDesk;
import id.kotaksuara.region.Area;
import id.kotaksuara.road.postponed.StationsPostponed;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Paramasan gets four boxes of two stations and beside them three colli: eight booths, an envelope, two recap boxes. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class CarriedColliTests {

    private static final String OFFICE = "/elections/pilkada-2024/63.03";
    private static final String SHIPMENT = OFFICE + "/shipments/SJ-6303-0001";
    private static final String FAR = "63.03.17.2001";

    @Autowired
    private OnTheRoad road;

    @Autowired
    private DepartureList departures;

    @Autowired
    private BoxOffice office;

    @Autowired
    private BoxDesk desk;

    @Autowired
    private ReceiptDesk receipts;

    @Autowired
    private WarehouseStock stock;

    @Autowired
    private AmendmentDesk amendments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void packed() {
        road.prepare();
        jdbc.sql(
                        "insert into warehouse (regency_code, code, name, address, counted_boxes, prepared_per_wave,"
                                + " dock_per_wave) select distinct '63.03', warehouse_code, 'Gudang', '', 60, 60, 60 from shipment")
                .update();
        rule(101, "VOTING_BOOTH", "STATION", 4);
        rule(102, "RECAP_BOX", "DISTRICT", 2);
        rule(103, "ENVELOPE", "VILLAGE", 1);
        office.begin(World.OFFICE);
        entities.flush();
        packBoxes();
        post("/boxes/colli");
    }

    private void rule(int position, String material, String basis, int quantity) {
        jdbc.sql("insert into quantity_rule (election_code, position, material, basis, quantity, placement, standing,"
                        + " legal_basis) values (?, ?, ?, ?, ?, 'OUTSIDE', false, 'PKPU 12/2024')")
                .params(World.ELECTION, position, material, basis, quantity)
                .update();
    }

    private void packBoxes() {
        var codes = jdbc.sql("select code from ballot_box where village_code = ? order by station_number, contest_code")
                .param(FAR)
                .query(String.class)
                .list();
        for (String code : codes) {
            var box = new BoxCode(code);
            desk.fill(World.OFFICE, box, new BoxDesk.Filling(warehouse(), 0, List.of("Siti", "Budi"), ""));
            desk.seal(World.OFFICE, box, List.of("KS-" + code), List.of("Siti", "Budi"));
        }
    }

    private String warehouse() {
        return jdbc.sql("select min(warehouse_code) from shipment")
                .query(String.class)
                .single();
    }

    private void pack(String... kinds) {
        for (String kind : kinds) {
            post("/boxes/colli/packing", "code=" + code(kind), "person=Siti", "warehouse=" + warehouse());
        }
    }

    @Test
    void leaveWithTheBoxesOfTheirStationsAndStandOnThePapers() {
        pack("BOOTHS", "FLAT", "GOODS");
        road.leave();

        assertThat(states()).isEqualTo(Map.of("BOOTHS", "ON_ROAD", "FLAT", "ON_ROAD", "GOODS", "ON_ROAD"));
        for (String paper : List.of("/waybill", "/handover")) {
            assertThat(mvc.get().uri(SHIPMENT + paper))
                    .as(paper)
                    .bodyText()
                    .containsPattern("(?s)Bilik suara</td>.*?buah</td>.*?>8</td>")
                    .contains("Koli di luar kotak", "PPK Paramasan", BoxCode.spoken(code("FLAT")));
        }
    }

    @Test
    void stayWithTheBoxesOfAStationThatIsKeptBack() {
        jdbc.sql("update quantity_rule set placement = 'OUTSIDE', basis = 'STATION' where material = 'ENVELOPE'")
                .update();
        keepBack(901);
        post("/boxes/colli");
        jdbc.sql("select code from collo where holder_code like '63.03.17%' and state = 'WAITING'")
                .query(String.class)
                .list()
                .forEach(code ->
                        post("/boxes/colli/packing", "code=" + code, "person=Siti", "warehouse=" + warehouse()));
        road.leave();

        assertThat(jdbc.sql("select kind || station_number from collo where state = 'ON_ROAD'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("BOOTHS0", "FLAT0", "GOODS1");
    }

    @Test
    void ofTheWholeVillageTravelWithAStationThatLeaves() {
        keepBack(1);

        assertThat(jdbc.sql("select with_station from needed_colli('pilkada-2024', '63.03')"
                                + " where holder_code like '63.03.17%'")
                        .query(Integer.class)
                        .list())
                .hasSize(3)
                .containsOnly(901);
    }

    private void keepBack(int station) {
        jdbc.sql("insert into postponed_station (election_code, village_code, station_number, cause, sealed_at, keeper,"
                        + " again, decided_at, decided_by) values"
                        + " ('pilkada-2024', ?, ?, 'FLOOD', 'WAREHOUSE', 'Siti', '', now(), 'planner')")
                .params(FAR, station)
                .update();
        departures.on(new StationsPostponed(World.ELECTION, "63.03.17", Set.of()));
        entities.flush();
        entities.clear();
    }

    @Test
    void stayWhereTheyAreNotPackedAndLeaveWithWhateverFollows() {
        pack("BOOTHS", "FLAT");
        assertThat(send(
                        "/shipments/SJ-6303-0001/dispatch",
                        "step=check",
                        "version=" + road.shipment().version(),
                        "departedAt=2024-11-20T08:10",
                        "expectedArrival=2024-11-20T16:10",
                        "carriers[0].leg=1",
                        "carriers[0].mode=ROAD",
                        "carriers[0].driver=Hamdan",
                        "carriers[0].plate=DA 8123 AB"))
                .hasStatusOk()
                .bodyText()
                .contains("1 koli belum dikemas", BoxCode.spoken(code("GOODS")));

        road.leave();
        assertThat(states()).containsEntry("GOODS", "WAITING").containsEntry("BOOTHS", "ON_ROAD");
        assertThat(mvc.get().uri(SHIPMENT + "/waybill")).bodyText().doesNotContain("Sampul");

        pack("GOODS");
        jdbc.sql("update shipment set district_code = '63.03.17', status = 'PLANNED' where number = 'SJ-6303-0002'")
                .update();
        entities.clear();
        assertThat(mvc.get().uri(OFFICE + "/shipments/SJ-6303-0002/beside"))
                .bodyText()
                .contains("1 koli berangkat", BoxCode.spoken(code("GOODS")));
    }

    @Test
    void comeBackWithTheDepartureThatIsTakenBack() {
        pack("BOOTHS", "FLAT", "GOODS");
        road.leave();

        amendments.recall(OnTheRoad.key(), road.shipment().version(), "Jembatan putus");

        assertThat(states().values()).containsOnly("PACKED");
        assertThat(road.shipment().cargo().packages()).isEqualTo(4);
    }

    /** All boxes of the village came back, of one station after the other; its colli travel with one of them. */
    @Test
    void comeBackWithTheBoxesOfTheirStation() {
        pack("BOOTHS", "FLAT");
        road.leave();
        int with = jdbc.sql("select distinct with_station from needed_colli('pilkada-2024', '63.03')"
                        + " where holder_code like '63.03.17%'")
                .query(Integer.class)
                .single();

        stock.rest(road.shipment(), FAR + "/" + (with == 1 ? 901 : 1), 2);
        assertThat(states()).as("of the other").containsEntry("BOOTHS", "ON_ROAD");
        stock.rest(road.shipment(), FAR + "/" + with, 2);

        assertThat(states()).isEqualTo(Map.of("BOOTHS", "PACKED", "FLAT", "PACKED", "GOODS", "WAITING"));
    }

    @Test
    void areCountedOnReceiptWithReasons() {
        pack("BOOTHS", "FLAT", "GOODS");
        road.leave();
        arrive(7);

        assertThat(mvc.get().uri(SHIPMENT)).bodyText().contains("3 koli di luar kotak, belum dihitung");
        assertThat(send("/shipments/SJ-6303-0001/beside", counted("GOOD", "DAMAGED", "", "MISSING", "di truk lain")))
                .hasStatusOk()
                .bodyText()
                .contains("Tulis apa yang rusak");
        assertThat(send(
                        "/shipments/SJ-6303-0001/beside",
                        counted("GOOD", "DAMAGED", "basah", "MISSING", "di truk lain")))
                .hasStatus3xxRedirection();

        assertThat(states()).isEqualTo(Map.of("BOOTHS", "ARRIVED", "FLAT", "DAMAGED", "GOODS", "MISSING"));
        assertThat(mvc.get().uri(SHIPMENT))
                .bodyText()
                .contains("3 koli dikirim: 1 baik, 1 rusak, 1 kurang, 2 tidak dikirim");
        assertThat(mvc.get().uri(SHIPMENT + "/handover"))
                .bodyText()
                .contains("tiba rusak", "basah", "di truk lain", "2: untuk Aranio");
    }

    @Test
    void areCorrectedByALaterCountAndReplacedWhereTheyAreLost() {
        pack("BOOTHS", "FLAT", "GOODS");
        road.leave();
        arrive(7);
        String sending = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(send("/shipments/SJ-6303-0001/beside", "token=" + sending, "all=YES"))
                    .hasStatus3xxRedirection();
        }
        assertThat(states().values()).containsOnly("ARRIVED");
        String[] changed = counted("GOOD", "MISSING", "tidak ada", "GOOD", "");
        changed[0] = "token=" + sending;
        assertThat(send("/shipments/SJ-6303-0001/beside", changed))
                .hasStatusOk()
                .bodyText()
                .contains("Isian ini berbeda dan belum tersimpan");
        assertThat(states().values()).containsOnly("ARRIVED");
        send("/shipments/SJ-6303-0001/beside", counted("GOOD", "MISSING", "tidak ada", "GOOD", ""));
        assertThat(states()).containsEntry("FLAT", "MISSING").containsEntry("GOODS", "ARRIVED");

        String lost = code("FLAT");
        post("/boxes/colli/" + lost + "/change", "what=REPLACE", "person=Siti", "reason=Hilang");

        assertThat(state(lost)).isEqualTo("REPLACED");
        assertThat(states()).containsEntry("FLAT", "WAITING");
        assertThat(jdbc.sql("select count(*) from box_event where code = ? and chain_number is null")
                        .param(lost)
                        .query(Integer.class)
                        .single())
                .isGreaterThan(3);
    }

    @Test
    void areNotCountedBeforeTheyHaveArrived() {
        pack("BOOTHS");
        road.leave();

        assertThat(send("/shipments/SJ-6303-0001/beside", "all=YES"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Hitungan koli tercatat");
        assertThat(states()).containsEntry("BOOTHS", "ON_ROAD");
    }

    @Test
    void areCountedOnATelephoneBeforeTheArrivalIsSent() {
        pack("BOOTHS", "FLAT", "GOODS");
        road.leave();
        String page = "/elections/pilkada-2024/63.03.17/deliveries/SJ-6303-0001/beside";

        assertThat(chair(page)).bodyText().doesNotContain("data-kept");
        assertThat(chair(page + "?ahead=yes"))
                .bodyText()
                .contains(
                        "data-kept=\"SJ-6303-0001, koli di luar kotak\"", "found[" + code("FLAT") + "]", "id=\"kept\"");
        assertThat(chair("/elections/pilkada-2024/63.03.17/deliveries"))
                .bodyText()
                .contains(page + "?ahead=yes");
        assertThat(chair("/worker.js")).bodyText().contains("arrival|check|beside");
    }

    private MockMvcRequestBuilder chair(String page) {
        var chair = new SignedIn("ppk", "Hasan", Role.PPK_CHAIR, new Area("63.03.17"));
        return mvc.get().uri(page).with(authentication(chair.authentication()));
    }

    @Test
    void areAmongThePackagesThatComeDown() {
        pack("BOOTHS", "FLAT", "GOODS");
        road.leave();
        arrive(7);

        assertThat(mvc.get().uri(OFFICE + "/shipments")).bodyText().doesNotContain("3 koli lebih");
        assertThat(road.shipment().cargo().packages()).isEqualTo(7);
    }

    private String[] counted(String booths, String flat, String why, String goods, String whyToo) {
        return new String[] {
            "token=" + UUID.randomUUID(),
            "found[" + code("BOOTHS") + "]=" + booths,
            "found[" + code("FLAT") + "]=" + flat,
            "reasons[" + code("FLAT") + "]=" + why,
            "found[" + code("GOODS") + "]=" + goods,
            "reasons[" + code("GOODS") + "]=" + whyToo,
            "surplus=2",
            "surplusReason=untuk Aranio"
        };
    }

    private void arrive(int colli) {
        road.clock("2024-11-20T12:00:00Z");
        var arrival = new Arrival(colli, SealState.INTACT, "", OnTheRoad.LEFT.plusSeconds(8 * 3600), "");
        receipts.arrive(OnTheRoad.key(), UUID.randomUUID(), arrival, "chair");
        entities.flush();
    }

    private String code(String kind) {
        return jdbc.sql("select code from collo where holder_code like '63.03.17%' and kind = ?"
                        + " and state not in ('WITHDRAWN', 'REPLACED')")
                .param(kind)
                .query(String.class)
                .single();
    }

    private String state(String code) {
        entities.flush();
        return jdbc.sql("select state from collo where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    private Map<String, String> states() {
        entities.flush();
        var states = new TreeMap<String, String>();
        jdbc.sql("select kind, state from collo where holder_code like '63.03.17%'"
                        + " and state not in ('WITHDRAWN', 'REPLACED')")
                .query(row -> {
                    states.put(row.getString(1), row.getString(2));
                });
        return states;
    }

    private void post(String path, String... fields) {
        MvcTestResult answer = send(path, fields);
        assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(302);
        entities.flush();
    }

    private MvcTestResult send(String path, String... fields) {
        var request = mvc.post().uri(OFFICE + path).with(csrf());
        for (String field : fields) {
            String[] parts = field.split("=", 2);
            request = request.param(parts[0], parts[1]);
        }
        return request.exchange();
    }
}
