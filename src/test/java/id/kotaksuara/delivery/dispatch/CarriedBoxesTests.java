package id.kotaksuara.delivery.dispatch;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxDesk;
import id.kotaksuara.boxes.box.BoxOffice;
import id.kotaksuara.delivery.carried.CarriedBoxes;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.count.SealState;
import id.kotaksuara.delivery.receipt.ReceiptDesk;
import id.kotaksuara.delivery.shipment.Station;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Paramasan gets four boxes of two stations, each kept by its name. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class CarriedBoxesTests {

    private static final String FAR = "63.03.17.2001";
    private static final String STOCK = "select state, quantity from stock_item where material = 'BALLOT_BOX'";

    @Autowired
    private OnTheRoad road;

    @Autowired
    private BoxOffice office;

    @Autowired
    private BoxDesk desk;

    @Autowired
    private ReceiptDesk receipts;

    @Autowired
    private CarriedBoxes carried;

    @Autowired
    private AmendmentDesk amendments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void hasAWarehouse() {
        road.prepare();
        jdbc.sql(
                        "insert into warehouse (regency_code, code, name, address, counted_boxes, prepared_per_wave,"
                                + " dock_per_wave) select distinct '63.03', warehouse_code, 'Gudang', '', 60, 60, 60 from shipment")
                .update();
    }

    @Test
    void leaveWithTheirShipmentAndTakeTheirStockAlong() {
        begin();
        packAll();

        road.leave();

        assertThat(states()).containsExactly("ON_ROAD", "ON_ROAD", "ON_ROAD", "ON_ROAD");
        assertThat(stock()).containsExactlyInAnyOrderEntriesOf(Map.of("DISPATCHED", 4));
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03/shipments/SJ-6303-0001/boxes"))
                .hasStatusOk()
                .bodyText()
                .contains("4 kotak, 4 di antaranya masih di jalan", BoxCode.spoken(codes().get(0)));
    }

    @Test
    @As(role = Role.PPK_CHAIR, area = "63.03.17")
    void standInTheChairsListOfContents() {
        begin();
        packAll();
        road.leave();

        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03.17/deliveries/SJ-6303-0001"))
                .hasStatusOk()
                .bodyText()
                .contains(codes().stream().map(BoxCode::spoken).toList());
    }

    @Test
    void stayWhereOneOfThemIsNotSealed() {
        begin();
        packAll();
        desk.open(World.OFFICE, new BoxCode(codes().get(3)), List.of("Siti", "Budi"), "Segel putus");

        assertThatExceptionOfType(RuleBroken.class).isThrownBy(road::leave).satisfies(broken -> assertThat(broken.key())
                .isEqualTo("box.leave.unsealed"));
    }

    @Test
    void areNamedOnTheFormWhereTheyAreNotSealedAndWhatWasTypedStays() {
        begin();
        packAll();
        desk.open(World.OFFICE, new BoxCode(codes().get(3)), List.of("Siti", "Budi"), "Segel putus");
        entities.flush();

        for (String step : List.of("check", "send")) {
            assertThat(sent(
                            "/SJ-6303-0001/dispatch",
                            "step=" + step,
                            "version=" + road.shipment().version()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("TPS 901 Paramasan", "1 dari 2 kotak belum disegel", "value=\"DA 8123 AB\"");
        }
        assertThat(states()).doesNotContain("ON_ROAD");
    }

    @Test
    void areNamedAtTheLineOfTheirShipmentWhereAWholeWaveIsToLeave() {
        begin();
        packAll();
        desk.open(World.OFFICE, new BoxCode(codes().get(3)), List.of("Siti", "Budi"), "Segel putus");
        entities.flush();

        assertThat(sent(
                        "/waves/2024-11-20/1",
                        "lines[0].go=yes",
                        "lines[0].number=SJ-6303-0001",
                        "lines[0].version=" + road.shipment().version(),
                        "lines[0].carriers[0].leg=1",
                        "lines[0].carriers[0].mode=ROAD",
                        "lines[0].carriers[0].driver=Hamdan",
                        "lines[0].carriers[0].plate=DA 8123 AB"))
                .hasStatusOk()
                .bodyText()
                .contains("Paramasan: TPS 901 Paramasan", "1 dari 2 kotak belum disegel", "value=\"Hamdan\"");
        assertThat(states()).doesNotContain("ON_ROAD");
    }

    @Test
    void areToldBeforeTheyLeaveWithANumberThatHoldsNoLonger() {
        begin();
        packAll();
        entities.flush();
        String warning = "kotak yang akan berangkat disegel sebelum daftar pemilih";

        assertThat(checked()).doesNotContain(warning);

        jdbc.sql("update ballot_box set ballots = ballots + 7").update();
        entities.clear();

        assertThat(checked()).contains("4 " + warning, "di dalamnya 7, sekarang perlu 0");
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03/shipments/waves/2024-11-20/1"))
                .bodyText()
                .contains("4 " + warning);
    }

    private String checked() {
        var answer = sent(
                "/SJ-6303-0001/dispatch",
                "step=check",
                "version=" + road.shipment().version());
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult sent(String path, String... more) {
        var request = mvc.post()
                .uri("/elections/pilkada-2024/63.03/shipments" + path)
                .with(csrf())
                .param("departedAt", "2024-11-20T08:10")
                .param("expectedArrival", "2024-11-20T16:10")
                .param("carriers[0].leg", "1")
                .param("carriers[0].mode", "ROAD")
                .param("carriers[0].driver", "Hamdan")
                .param("carriers[0].plate", "DA 8123 AB");
        for (String field : more) {
            String[] parts = field.split("=", 2);
            request = request.param(parts[0], parts[1]);
        }
        return request.exchange();
    }

    @Test
    void areNamedOnTheFormThatLoadsMoreAfterwardsThanAreSealed() {
        begin();
        packAll();
        road.leave();
        entities.flush();
        String version = "version=" + road.shipment().version();
        assertThat(sent("/SJ-6303-0001/amendment", version, "loaded[" + FAR + "/901]=1", "reason=salah hitung"))
                .hasStatus3xxRedirection();
        String left = jdbc.sql("select code from ballot_box where village_code = ? and state = 'SEALED'")
                .param(FAR)
                .query(String.class)
                .single();
        desk.open(World.OFFICE, new BoxCode(left), List.of("Siti", "Budi"), "Segel putus");
        entities.flush();

        String now = "version=" + road.shipment().version();
        assertThat(sent("/SJ-6303-0001/amendment", now, "loaded[" + FAR + "/901]=2", "reason=ternyata semua"))
                .hasStatusOk()
                .bodyText()
                .contains("1 dari 2 kotak belum disegel", "ternyata semua");
    }

    @Test
    void comeBackWithTheDepartureThatIsTakenBack() {
        begin();
        packAll();
        road.leave();

        amendments.recall(OnTheRoad.key(), road.shipment().version(), "Jembatan putus");

        assertThat(states()).containsOnly("SEALED");
        assertThat(stock()).containsExactlyInAnyOrderEntriesOf(Map.of("SEALED", 4));
    }

    @Test
    void areSaidToBeThereByNobodyBeforeTheyAreCounted() {
        begin();
        packAll();
        road.leave();

        assertThat(mvc.post()
                        .uri("/elections/pilkada-2024/63.03/shipments/SJ-6303-0001/boxes/" + codes().get(0))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("belum diperiksa");
        assertThat(states()).containsOnly("ON_ROAD");
    }

    @Test
    void keepWhoGivesThemWhoTakesThemAndWhenThatWas() {
        begin();
        packAll();
        road.leave();
        check(List.of());

        var told = jdbc.sql("select kind || ': ' || replace(persons, E'\n', ', ') || '; ' || detail from box_event"
                        + " where kind in ('LEFT', 'ARRIVED')")
                .query(String.class)
                .list();
        assertThat(told).hasSize(8).allSatisfy(one -> assertThat(one)
                .matches("LEFT: Hamdan.*; 20/11/2024 \\d\\d\\.\\d\\d"
                        + "|ARRIVED: .+, chair; SJ-6303-0001; 20/11/2024 \\d\\d\\.\\d\\d"));
    }

    @Test
    void arriveButForThoseOfAStationOfWhichOneIsMissing() {
        begin();
        packAll();
        road.leave();

        check(List.of(Finding.of(new Station(FAR, 1), Condition.MISSING, 1, "tidak ada di truk")));

        assertThat(states())
                .as("TPS 001 is not known box by box")
                .containsExactly("ON_ROAD", "ON_ROAD", "ARRIVED", "ARRIVED");
        String here = codes().get(0);
        assertThat(mvc.post()
                        .uri("/elections/pilkada-2024/63.03/shipments/SJ-6303-0001/boxes/" + here)
                        .with(csrf()))
                .hasStatus3xxRedirection();
        entities.flush();
        assertThat(states()).containsExactly("ARRIVED", "ON_ROAD", "ARRIVED", "ARRIVED");
        assertThat(mvc.post()
                        .uri("/elections/pilkada-2024/63.03/shipments/SJ-6303-0001/boxes/" + codes().get(1))
                        .with(csrf()))
                .as("the one that was counted as missing")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("koreksi dulu hasil pemeriksaan");
        assertThat(states()).containsExactly("ARRIVED", "ON_ROAD", "ARRIVED", "ARRIVED");
    }

    @Test
    void areToldByWhoeverHasThemLaterAndNotByTheDriverWhoCameFirst() {
        begin();
        packAll();
        road.leave();
        check(List.of(Finding.of(new Station(FAR, 1), Condition.MISSING, 1, "tidak ada di truk")));

        carried.haveIt(road.shipment(), new BoxCode(codes().get(0)), "siti");
        jdbc.sql(
                        "insert into receipt_line (shipment_id, token, position, village_code, station_number, condition, boxes,"
                                + " reason, correction, recorded_at, recorded_by) select shipment_id, gen_random_uuid(), 0,"
                                + " village_code, station_number, condition, -boxes, 'ada di bawah bangku', true, now(), 'budi'"
                                + " from receipt_line where condition = 'MISSING'")
                .update();
        carried.arriveAsCorrected(road.shipment(), "budi");

        assertThat(states()).containsOnly("ARRIVED");
        assertThat(jdbc.sql("select persons || '; ' || detail from box_event where kind = 'ARRIVED' order by id desc"
                                + " limit 2")
                        .query(String.class)
                        .list())
                .containsExactly("budi; SJ-6303-0001", "siti; SJ-6303-0001");
    }

    @Test
    void stayWhereTheyAreWhenTheCountIsCorrectedAfterOneWasGivenUp() {
        begin();
        packAll();
        road.leave();
        check(List.of(Finding.of(new Station(FAR, 1), Condition.MISSING, 1, "tidak ada di truk")));
        String here = codes().get(0);
        String lost = codes().get(1);
        carried.haveIt(road.shipment(), new BoxCode(here), "chair");
        desk.replace(World.OFFICE, new BoxCode(lost), List.of("Siti", "Budi"), "Hanyut");

        carried.arriveAsCorrected(road.shipment(), "chair");

        assertThat(state(here)).isEqualTo("ARRIVED");
        assertThat(state(lost)).isEqualTo("REPLACED");
    }

    private String state(String code) {
        entities.flush();
        return jdbc.sql("select state from ballot_box where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    @Test
    void areNotTakenForArrivedWhereTheChairHadMissedSomeBefore() {
        road.leave();
        check(List.of(Finding.of(new Station(FAR, 1), Condition.MISSING, 1, "tidak ada di truk")));

        begin();

        assertThat(states()).containsExactly("ON_ROAD", "ON_ROAD", "ARRIVED", "ARRIVED");
    }

    @Test
    void areKnownFromTheirShipmentWhereTheyLeftBefore() {
        road.leave();

        begin();

        assertThat(states()).containsOnly("ON_ROAD");
        check(List.of());
        assertThat(states()).containsOnly("ARRIVED");
    }

    @Test
    void areATotalWhereTheOfficeKeepsThemSo() {
        road.leave();
        check(List.of());

        assertThat(jdbc.sql("select count(*) from ballot_box")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03/shipments/SJ-6303-0001/boxes"))
                .hasStatusOk()
                .bodyText()
                .contains("menghitung kotak sebagai jumlah");
    }

    private void begin() {
        office.begin(World.OFFICE);
        entities.flush();
    }

    private void packAll() {
        for (String code : codes()) {
            var box = new BoxCode(code);
            var warehouse = jdbc.sql("select min(warehouse_code) from shipment")
                    .query(String.class)
                    .single();
            desk.fill(World.OFFICE, box, new BoxDesk.Filling(warehouse, 0, List.of("Siti", "Budi"), ""));
            desk.seal(World.OFFICE, box, List.of("KS-" + code), List.of("Siti", "Budi"));
        }
    }

    private void check(List<Finding> differences) {
        road.clock("2024-11-20T12:00:00Z");
        receipts.arrive(OnTheRoad.key(), UUID.randomUUID(), arrival(), "chair");
        receipts.check(OnTheRoad.key(), UUID.randomUUID(), differences, "chair");
        entities.flush();
    }

    private static Arrival arrival() {
        return new Arrival(4, SealState.INTACT, "", OnTheRoad.LEFT.plusSeconds(8 * 3600), "");
    }

    private List<String> codes() {
        return jdbc.sql("select code from ballot_box where village_code = ? order by station_number, contest_code")
                .param(FAR)
                .query(String.class)
                .list();
    }

    private List<String> states() {
        entities.flush();
        return jdbc.sql("select state from ballot_box where village_code = ? order by station_number, contest_code")
                .param(FAR)
                .query(String.class)
                .list();
    }

    private Map<String, Integer> stock() {
        entities.flush();
        var stock = new java.util.HashMap<String, Integer>();
        jdbc.sql(STOCK).query(row -> {
            if (row.getInt(2) > 0) {
                stock.put(row.getString(1), row.getInt(2));
            }
        });
        return stock;
    }
}
