package id.kotaksuara.delivery.straight;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxOffice;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.stock.StockMove;
import id.kotaksuara.logistics.stock.StockState;
import id.kotaksuara.logistics.store.Room;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.WarehouseFacts;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.Area;
import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Boxes for villages that the way passes before the PPK: handed over there, and nobody does the work twice. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class StraightPagesTests {

    private static final String SHIPMENT = "/elections/pilkada-2024/63.03/shipments/SJ-6303-0001";
    private static final String STRAIGHT = SHIPMENT + "/straight";
    private static final String LEG = "/elections/pilkada-2024/63.03.17/last-leg";
    private static final Goods GOODS = new Goods(World.ELECTION, Material.BALLOT_BOX, "GUBERNUR");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StockLedger stock;

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private BoxOffice office;

    @BeforeEach
    void open() {
        road.open();
    }

    @Test
    void goesToEachStationAndIsClosedByTheirAnswers() {
        assertThat(mvc.get().uri(SHIPMENT)).bodyText().contains("Langsung ke desa atau TPS");
        assertThat(mvc.get().uri(STRAIGHT)).hasStatusOk().bodyText().contains("SJ-6303-0001 tidak lewat PPK");
        int number = sent("STATION");
        String paper = body(mvc.get().uri(LEG + "/movements/" + number).exchange());
        assertThat(paper)
                .contains("SERAH TERIMA TANPA LEWAT PPK", "Paramasan Bawah, TPS 001", "Paramasan Bawah, TPS 901")
                .contains("telepon kantor KPU")
                .doesNotContain("telepon PPK");
        assertThat(mvc.get().uri(SHIPMENT)).bodyText().doesNotContain("Kode tiba");
        assertThat(mvc.get().uri(LEG + "/whereabouts"))
                .bodyText()
                .contains("2 kotak di jalan")
                .doesNotContain("di jalan dari KPU ke PPK", "belum berangkat dari PPK");

        var links = links(paper);
        assertThat(links).hasSize(2);
        assertThat(answer(links.get(0), "2")).hasStatus3xxRedirection();
        assertThat(status()).isEqualTo("DISPATCHED");
        assertThat(answer(links.get(1), "1")).hasStatus3xxRedirection();

        assertThat(status()).isEqualTo("CHECKED");
        assertThat(mvc.get().uri(LEG + "/whereabouts")).bodyText().contains("3 di TPS", "1 kotak tidak diterima");
        assertThat(mvc.get().uri(SHIPMENT))
                .bodyText()
                .contains(
                        "Dari 4 kotak ada 1 yang berbeda",
                        "Langsung ke TPS, tidak lewat PPK",
                        "Paramasan Bawah, TPS 901, menurut Siti");
    }

    @Test
    void asksThePpkForNothingWhileItGoesPastIt() {
        String arrival = "/elections/pilkada-2024/63.03.17/deliveries/SJ-6303-0001/arrival";
        assertThat(chair("/elections/pilkada-2024/63.03.17/deliveries"))
                .bodyText()
                .contains("Catat koli");
        int number = sent("VILLAGE");

        assertThat(chair("/elections/pilkada-2024/63.03.17/deliveries"))
                .bodyText()
                .contains("Langsung ke desa, tidak lewat PPK")
                .doesNotContain("Catat koli");
        assertThat(mvc.post()
                        .uri(arrival)
                        .with(csrf())
                        .with(chair())
                        .param("colli", "4")
                        .param("stated", "4")
                        .param("seals", "INTACT")
                        .param("sure", "yes"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tidak lewat PPK: ikut rit nomor " + number);
        assertThat(mvc.get().uri(SHIPMENT)).bodyText().doesNotContain(SHIPMENT + "/recall", SHIPMENT + "/amendment");
        assertThat(post(SHIPMENT + "/recall", Map.of("version", version(), "reason", "salah")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void comesByThePpkAgainOnceItsMovementIsTakenBack() {
        int number = sent("VILLAGE");
        assertThat(post(STRAIGHT, Map.of("goal", "VILLAGE"))).as("twice").hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        String withdrawal = LEG + "/movements/" + number + "/withdrawal";
        assertThat(chair(LEG + "/movements")).bodyText().doesNotContain(withdrawal);
        assertThat(mvc.post().uri(withdrawal).with(csrf()).with(chair()))
                .as("by the PPK, which it goes past")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("hanya KPU yang dapat membatalkannya");
        assertThat(mvc.get().uri(LEG + "/movements")).bodyText().contains(withdrawal);
        assertThat(post(withdrawal, Map.of("sure", "yes"))).hasStatus3xxRedirection();

        assertThat(mvc.get().uri(SHIPMENT))
                .bodyText()
                .contains("Langsung ke desa atau TPS", "Kembali lewat PPK")
                .doesNotContain("tidak lewat PPK; PPS");
        assertThat(mvc.get().uri(LEG + "/whereabouts")).bodyText().contains("4 kotak di jalan dari KPU ke PPK");
    }

    @Test
    void namesAllWhoDrive() {
        jdbc.sql("insert into shipment_carrier select (jsonb_populate_record(c, jsonb_build_object("
                        + "'position', c.position + 1, 'driver', 'Budi', 'phone', '0813'))).* from shipment_carrier c"
                        + " where position = (select max(m.position) from shipment_carrier m"
                        + " where m.shipment_id = c.shipment_id)")
                .update();
        entities.clear();

        assertThat(mvc.get().uri(LEG + "/movements/" + sent("VILLAGE")))
                .bodyText()
                .contains("Hamdan 0812 5555 0101, Budi 0813");
    }

    @Test
    void saysOfColliBesideTheBoxesThatNobodyCountedThem() {
        jdbc.sql("update shipment set colli_beside = 3").update();
        entities.clear();
        int number = sent("VILLAGE");
        answer(
                links(body(mvc.get().uri(LEG + "/movements/" + number).exchange()))
                        .get(0),
                "4");

        assertThat(jdbc.sql("select colli from receipt").query(Integer.class).single())
                .isEqualTo(4);
        assertThat(mvc.get().uri(SHIPMENT))
                .bodyText()
                .contains("3 koli di samping kotak tidak dihitung")
                .doesNotContain("3 koli kurang");
    }

    /** The hour of departure lies ahead since the clock was set back. */
    @Test
    void isClosedThoughTheClockWasSetBack() {
        int number = sent("VILLAGE");
        String link = links(body(mvc.get().uri(LEG + "/movements/" + number).exchange()))
                .get(0);
        TestTime.in(World.REGENCY, "2024-11-20T00:00:00Z");

        assertThat(answer(link, "4")).hasStatus3xxRedirection();

        assertThat(status()).isEqualTo("CHECKED");
    }

    @Test
    void takesItsOwnBoxesAlongAndNoneThatAnotherShipmentBrought() {
        jdbc.sql("insert into box_keeping values (:election, '63.03', now(), 'rahmah')")
                .param("election", World.ELECTION)
                .update();
        for (int station : new int[] {1, 901}) {
            box(station, 1, "SJ-6303-0009");
            box(station, 2, "SJ-6303-0001");
        }

        int number = sent("VILLAGE");

        assertThat(jdbc.sql("select b.shipment_number from movement_box m join ballot_box b on b.code = m.code"
                                + " where m.movement = :number")
                        .param("number", number)
                        .query(String.class)
                        .list())
                .hasSize(2)
                .containsOnly("SJ-6303-0001");
    }

    private void box(int station, int ordinal, String shipment) {
        jdbc.sql(
                        "insert into ballot_box (code, election_code, regency_code, village_code, station_number, contest_code,"
                                + " goods_contest, ordinal, state, ballots, warehouse_code, shipment_number, made_at) values"
                                + " (box_code(uuid_send(gen_random_uuid())), :election, '63.03', '63.03.17.2001', :station,"
                                + " 'GUBERNUR', 'GUBERNUR', :ordinal, 'ON_ROAD', 300, 'G', :shipment, now())")
                .param("election", World.ELECTION)
                .param("station", station)
                .param("ordinal", ordinal)
                .param("shipment", shipment)
                .update();
    }

    @Test
    void namesTheVillageThatGotFewerAndLeavesOnlyItsBoxesOnTheRoad() {
        jdbc.sql("insert into box_keeping values (:election, '63.03', now(), 'rahmah')")
                .param("election", World.ELECTION)
                .update();
        box(1, 1, "SJ-6303-0001");
        box(901, 1, "SJ-6303-0001");
        int number = sent("VILLAGE");

        answer(
                links(body(mvc.get().uri(LEG + "/movements/" + number).exchange()))
                        .get(0),
                "3");

        assertThat(mvc.get().uri(SHIPMENT))
                .bodyText()
                .contains("1 kurang")
                .contains("Paramasan Bawah, TPS belum diketahui")
                .contains("Paramasan Bawah, menurut Siti");
        assertThat(boxStates()).containsOnly("ON_ROAD");

        assertThat(mvc.post()
                        .uri("/elections/pilkada-2024/63.03.17/deliveries/SJ-6303-0001/correction")
                        .with(csrf())
                        .with(chair())
                        .param("token", "8c7e0f0a-5a64-4a55-9f1c-0d5f2f5b8a11")
                        .param("station", "")
                        .param("from", "MISSING")
                        .param("to", "GOOD")
                        .param("boxes", "1")
                        .param("reason", "Ketemu di balai desa"))
                .hasStatus3xxRedirection();
        assertThat(boxStates()).as("found, whosever it was").containsOnly("ARRIVED");
    }

    /** Two reports about one place are one question: what is decided on the road stands in the office's count too. */
    @Test
    void isCountedAsTheRoadDecidesAndAskedAboutOnce() {
        int number = sent("STATION");
        var links = links(body(mvc.get().uri(LEG + "/movements/" + number).exchange()));
        answer(links.get(0), "2");
        answer(links.get(1), "1");
        answer(links.get(1), "2");
        String report = LEG + "/movements/" + number + "/reports/"
                + jdbc.sql("select number from hand_over_report")
                        .query(Integer.class)
                        .single();
        assertThat(chair(report)).bodyText().contains("KPU yang memutuskan").doesNotContain("<textarea");
        entities.clear();

        assertThat(post(report, Map.of("holds", "REPORT", "reason", "dihitung ulang")))
                .hasStatus3xxRedirection();

        entities.flush();
        entities.clear();
        assertThat(jdbc.sql("select count(*) from contradiction")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(mvc.get().uri(SHIPMENT))
                .bodyText()
                .contains("Semua 4 kotak tiba dalam keadaan baik", "diterima: dihitung ulang")
                .doesNotContain("Dari 4 kotak ada 1 yang berbeda", SHIPMENT + "/verdict");
        assertThat(jdbc.sql("select good || ' ' || missing from shipment_count")
                        .query(String.class)
                        .single())
                .isEqualTo("4 0");
        assertThat(jdbc.sql("select count(*) from receipt_line where correction and reason = 'dihitung ulang'")
                        .query(Integer.class)
                        .single())
                .as("what was counted first stays")
                .isPositive();
    }

    private List<String> codes() {
        return jdbc.sql("select code from ballot_box").query(String.class).list().stream()
                .map(BoxCode::spoken)
                .toList();
    }

    private List<String> boxStates() {
        entities.flush();
        return jdbc.sql("select state from ballot_box").query(String.class).list();
    }

    /** Two of four are back: delivery, road and stock say so of the same boxes. */
    @Test
    void takesBackIntoTheStockTheBoxesOfAStationThatGotNone() {
        jdbc.sql("insert into box_keeping values (:election, '63.03', now(), 'rahmah')")
                .param("election", World.ELECTION)
                .update();
        for (int station : new int[] {1, 901}) {
            box(station, 1, "SJ-6303-0001");
            box(station, 2, "SJ-6303-0001");
        }
        stock.work(warehouse(), new StockMove(GOODS, StockState.SEALED, StockState.DISPATCHED, sealed(GOODS)), "SJ");
        int number = sent("STATION");
        var links = links(body(mvc.get().uri(LEG + "/movements/" + number).exchange()));
        answer(links.get(0), "2");
        assertThat(back(number, "63.03.17.2001-901")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        answer(links.get(1), "0");

        assertThat(back(number, "63.03.17.2001-901")).hasStatus3xxRedirection();

        entities.flush();
        assertThat(jdbc.sql("select station_number || ' ' || state || shipment_number from ballot_box order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("1 ARRIVEDSJ-6303-0001", "1 ARRIVEDSJ-6303-0001", "901 SEALED", "901 SEALED");
        assertThat(stock.held(warehouse(), GOODS, StockState.SEALED)).isEqualTo(2);
        assertThat(stock.held(warehouse(), GOODS, StockState.DISPATCHED)).isEqualTo(2);
        assertThat(mvc.get().uri(LEG + "/whereabouts"))
                .bodyText()
                .contains("2 di TPS", "2 belum berangkat")
                .doesNotContain("tidak diterima");
        assertThat(chair("/elections/pilkada-2024/63.03.17/deliveries/SJ-6303-0001"))
                .as("what is read and printed again names what it named when it left")
                .bodyText()
                .contains(codes());
        assertThat(back(number, "63.03.17.2001-901")).as("twice").hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Of the four of a village three came, and none of them was looked at. */
    @Test
    void asksWhichBoxIsBackWhereNobodyKnows() {
        jdbc.sql("insert into box_keeping values (:election, '63.03', now(), 'rahmah')")
                .param("election", World.ELECTION)
                .update();
        box(1, 1, "SJ-6303-0001");
        box(901, 1, "SJ-6303-0001");
        warehouse();
        int number = sent("VILLAGE");
        answer(
                links(body(mvc.get().uri(LEG + "/movements/" + number).exchange()))
                        .get(0),
                "3");

        assertThat(back(number, "63.03.17.2001"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("belum diketahui kotak yang mana", "SJ-6303-0001");
    }

    @Test
    void takesBackAsManyWhereTheOfficeKeepsTotals() {
        sealed(GOODS);
        stock.dispatch(warehouse(), World.ELECTION, 4, "SJ-6303-0001");
        int number = sent("VILLAGE");
        answer(
                links(body(mvc.get().uri(LEG + "/movements/" + number).exchange()))
                        .get(0),
                "3");

        assertThat(back(number, "63.03.17.2001")).hasStatus3xxRedirection();

        assertThat(stock.held(warehouse(), GOODS, StockState.SEALED)).isOne();
        assertThat(stock.held(warehouse(), GOODS, StockState.DISPATCHED)).isEqualTo(3);
    }

    /** One of the two that a station lacked was found: the other one comes back. */
    @Test
    void takesNoBoxBackThatWasFound() {
        int number = withoutTheBoxesOfTheSecondStation();
        assertThat(correct("63.03.17.2001/901", "MISSING", "GOOD", 1)).hasStatus3xxRedirection();

        assertThat(back(number, "63.03.17.2001-901")).hasStatus3xxRedirection();

        assertThat(stock.held(warehouse(), GOODS, StockState.SEALED)).isOne();
        assertThat(correct("63.03.17.2001/901", "MISSING", "GOOD", 1))
                .hasStatusOk()
                .bodyText()
                .contains("yang masih kurang hanya 0");
    }

    /** One of two was found in the village hall: one is without proof, and then none; who said what first can still be read. */
    @Test
    void countsOnTheRoadWhatWasCorrectedHere() {
        int number = withoutTheBoxesOfTheSecondStation();
        assertThat(correct("63.03.17.2001/901", "MISSING", "GOOD", 1)).hasStatus3xxRedirection();
        assertThat(came(number)).containsExactly(2, 1);

        assertThat(correct("63.03.17.2001/901", "MISSING", "GOOD", 1)).hasStatus3xxRedirection();
        assertThat(came(number)).containsExactly(2, 2);
        assertThat(mvc.get().uri(LEG + "/movements"))
                .bodyText()
                .contains("2 laporan lain tentang rit ini", "tercatat sebelumnya, tidak berlaku lagi");

        assertThat(correct("63.03.17.2001/901", "GOOD", "MISSING", 2)).hasStatus3xxRedirection();
        assertThat(came(number)).as("they were others").containsExactly(2, 0);
    }

    private List<Integer> came(int number) {
        entities.flush();
        return jdbc.sql("select boxes_received from tour_hand_over where movement = ? order by station_number")
                .param(number)
                .query(Integer.class)
                .list();
    }

    @Test
    void findsNoBoxThatIsBack() {
        int number = withoutTheBoxesOfTheSecondStation();
        assertThat(back(number, "63.03.17.2001-901")).hasStatus3xxRedirection();
        assertThat(stock.held(warehouse(), GOODS, StockState.SEALED)).isEqualTo(2);

        assertThat(correct("63.03.17.2001/901", "MISSING", "GOOD", 1))
                .hasStatusOk()
                .bodyText()
                .contains("yang masih kurang hanya 0: lainnya sudah kembali ke gudang KPU");
        entities.flush();
        assertThat(jdbc.sql("select sum(boxes) from receipt_line where condition = 'GOOD'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    /** What is back stands in the stock as a number when boxes get names: it is not on the road as well. */
    @Test
    void namesNoBoxOnTheRoadThatIsBack() {
        int number = withoutTheBoxesOfTheSecondStation();
        assertThat(back(number, "63.03.17.2001-901")).hasStatus3xxRedirection();

        office.begin(World.OFFICE);

        entities.flush();
        assertThat(jdbc.sql("select station_number || ' ' || state from ballot_box"
                                + " where village_code = '63.03.17.2001' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("1 ARRIVED", "1 ARRIVED", "901 WAITING", "901 WAITING");
    }

    private int withoutTheBoxesOfTheSecondStation() {
        sealed(GOODS);
        stock.dispatch(warehouse(), World.ELECTION, 4, "SJ-6303-0001");
        int number = sent("STATION");
        var links = links(body(mvc.get().uri(LEG + "/movements/" + number).exchange()));
        answer(links.get(0), "2");
        answer(links.get(1), "0");
        return number;
    }

    private MvcTestResult correct(String station, String from, String to, int boxes) {
        entities.flush();
        entities.clear();
        return mvc.post()
                .uri("/elections/pilkada-2024/63.03.17/deliveries/SJ-6303-0001/correction")
                .with(csrf())
                .with(chair())
                .param("token", UUID.randomUUID().toString())
                .param("station", station)
                .param("from", from)
                .param("to", to)
                .param("boxes", String.valueOf(boxes))
                .param("reason", "Ketemu di balai desa")
                .exchange();
    }

    private int sealed(Goods goods) {
        stock.work(warehouse(), new StockMove(goods, null, StockState.SEALED, 4), "SJ 1");
        return 4;
    }

    private Warehouse warehouse() {
        String code = jdbc.sql("select warehouse_code from shipment where number = 'SJ-6303-0001'")
                .query(String.class)
                .single();
        return warehouses
                .findByRegencyCodeAndCode(World.REGENCY, code)
                .orElseGet(() -> warehouses.save(new Warehouse(
                        World.REGENCY, code, new WarehouseFacts("Gudang", "", Room.counted(50), 8, 8, null))));
    }

    private MvcTestResult back(int number, String stop) {
        entities.flush();
        entities.clear();
        return post(LEG + "/movements/" + number + "/stops/" + stop + "/return", Map.of());
    }

    @Test
    void saysWhereItIsNotPossible() {
        assertThat(post(STRAIGHT, Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("pilih satu");
        jdbc.sql("update shipment_carrier set driver = ''").update();
        entities.clear();
        assertThat(post(STRAIGHT, Map.of("goal", "STATION")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sopirnya belum dicatat");
    }

    @Test
    void keepsThatSealsWereBrokenThoughTheCountDiffersToo() {
        int number = sent("STATION");
        var links = links(body(mvc.get().uri(LEG + "/movements/" + number).exchange()));
        answer(links.get(0), Map.of("boxes", "1", "seals", "BROKEN"));
        answer(links.get(1), "3");

        assertThat(seals()).isEqualTo("BROKEN");
        assertThat(mvc.get().uri(LEG + "/movements"))
                .bodyText()
                .contains("1 dari 2 kotak", "segel rusak", "3 kotak, lebih dari 2");
    }

    @Test
    void namesEachPlaceWhereSealsWereBroken() {
        int number = sent("STATION");
        for (String link :
                links(body(mvc.get().uri(LEG + "/movements/" + number).exchange()))) {
            answer(link, Map.of("boxes", "2", "seals", "BROKEN", "receiver", "Siti".repeat(10)));
        }

        entities.flush();
        assertThat(jdbc.sql("select seal_note from receipt").query(String.class).single())
                .contains("Paramasan Bawah, TPS 001", "Paramasan Bawah, TPS 901");
    }

    @Test
    void callsNoSealIntactThatNobodyHasLookedAt() {
        int number = sent("VILLAGE");
        String paper = body(mvc.get().uri(LEG + "/movements/" + number).exchange());
        String refused = Pattern.compile("ditolak</td><td><strong[^>]*>([^<]+)")
                .matcher(paper)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(post(
                        LEG + "/movements/calls",
                        Map.of("movement", String.valueOf(number), "code", refused, "from", "Siti", "sure", "yes")))
                .hasStatus3xxRedirection();

        assertThat(seals()).isEqualTo("UNSEEN");
        assertThat(mvc.get().uri(SHIPMENT)).bodyText().contains("Tidak ada yang menyatakan");
    }

    @Test
    void asksAgainWhereFarMoreIsCountedThanWasSent() {
        int number = sent("STATION");
        var links = links(body(mvc.get().uri(LEG + "/movements/" + number).exchange()));

        assertThat(answer(links.get(0), "9999")).hasStatusOk().bodyText().contains("dari 0 sampai 14");
        assertThat(answer(links.get(0), "14")).hasStatus3xxRedirection();
        assertThat(answer(links.get(1), "2")).hasStatus3xxRedirection();

        assertThat(status()).isEqualTo("CHECKED");
    }

    private String seals() {
        entities.flush();
        return jdbc.sql("select seals from receipt").query(String.class).single();
    }

    private int sent(String goal) {
        var answer = post(STRAIGHT, Map.of("goal", goal));
        assertThat(answer).hasStatus3xxRedirection();
        return Integer.parseInt(answer.getResponse().getRedirectedUrl().replaceAll(".*/", ""));
    }

    private MvcTestResult answer(String link, String boxes) {
        return answer(link, Map.of("boxes", boxes));
    }

    private MvcTestResult answer(String link, Map<String, String> otherwise) {
        entities.flush();
        entities.clear();
        var said = new HashMap<>(Map.of("seals", "WHOLE", "giver", "Hamdan", "receiver", "Siti", "early", "yes"));
        said.putAll(otherwise);
        var request = mvc.post().uri(link).with(csrf()).with(anonymous());
        for (var field : said.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        var answered = request.exchange();
        entities.flush();
        return answered;
    }

    private static List<String> links(String paper) {
        return Pattern.compile("(/hand-over/[\\w-]+)")
                .matcher(paper)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private String status() {
        return jdbc.sql("select status from shipment where number = 'SJ-6303-0001'")
                .query(String.class)
                .single();
    }

    private String version() {
        return String.valueOf(road.shipment().version());
    }

    private MvcTestResult chair(String address) {
        return mvc.get().uri(address).with(chair()).exchange();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor chair() {
        return authentication(new SignedIn("ppk", "ppk", Role.PPK_CHAIR, new Area(World.FAR)).authentication());
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(csrf());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
