package id.kotaksuara;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.count.SealState;
import id.kotaksuara.delivery.receipt.ReceiptDesk;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.schedule.draft.Banjar;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Paramasan (by road, then by river), Gambut, and Tatah Makmur past its PPK: from the KPU's warehouse to their stations and home again. */
@Tag("long")
@BrowserTest
class OutAndHomeTests {

    private static final String PARAMASAN = "63.03.17";
    private static final String GAMBUT = "63.03.03";
    private static final String TATAH = "63.03.19";
    private static final List<String> ALL = List.of(PARAMASAN, GAMBUT, TATAH);
    private static final Pattern TOUR = Pattern.compile("name=\"tour\" value=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("(/hand-over/[\\w-]+)");

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private Banjar banjar;

    @Autowired
    private ReceiptDesk receipts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void bringsEveryBoxToItsStationAndHome(Browser browser) {
        office.openOnTheRoad("2024-11-25T00:00:00Z", Set.copyOf(ALL));
        describe(PARAMASAN, "PIKAP", 40, 2);
        describe(GAMBUT, "TRUK", 110, 3);
        byRiverToo();
        var planner = new Walker(browser);
        planner.signIn("planner");

        goStraightToVillages(browser, planner);
        resupply(browser, planner);
        closeAWayAndGoByRiver(browser, planner);
        bringToVillages(browser, planner);
        onward("TO_STATION");
        comeHome(browser, planner);
    }

    /** The truck for Tatah Makmur passes its villages before the PPK: they receive, and the PPK is asked for nothing. */
    private void goStraightToVillages(Browser browser, Walker planner) {
        banjar.itIs("2024-11-25T07:00:00Z");
        String shipment = OfficeAtWork.OFFICE + "/shipments/" + firstOf(TATAH);
        browser.open(shipment + "/straight").choose("goal", "VILLAGE").press("Ya, langsung ke sana");
        planner.sees("SERAH TERIMA TANPA LEWAT PPK");
        browser.look("straight");
        answer(movements(TATAH).get(0), Map.of());
        browser.open(shipment);
        planner.sees("Langsung ke desa, tidak lewat PPK", "kotak tiba dalam keadaan baik");
    }

    /** Gambut's boxes come whole; one of Paramasan's is missing, and another is sent for it by one press. */
    private void resupply(Browser browser, Walker planner) {
        banjar.itIs("2024-11-25T08:30:00Z");
        String lacking = firstOf(PARAMASAN);
        shipments("DISPATCHED").forEach(number -> arrive(number, "2024-11-25T08:00:00Z", number.equals(lacking)));
        browser.open(OfficeAtWork.OFFICE + "/shipments/resupply");
        planner.sees("Paramasan, dari", "1 kotak", "Buat kiriman 1 kotak ini");
        browser.look("resupply").press("Buat kiriman 1 kotak ini");
        planner.sees("1 kotak menunggu");

        String next = shipments("PLANNED").stream()
                .filter(number -> origin(number).equals("REPLACEMENT"))
                .findFirst()
                .orElseThrow();
        banjar.itIs("2024-11-25T09:00:00Z");
        office.dispatch(next);
        banjar.itIs("2024-11-25T22:00:00Z");
        arrive(next, "2024-11-25T21:00:00Z", false);
        browser.open(leg(PARAMASAN) + "/whereabouts");
        planner.sees("belum berangkat dari PPK");
        assertThat(browser.text()).doesNotContain("tidak ada waktu PPK memeriksa");
    }

    /** Nobody gets to the first village by road any more; planned again, the boat goes. */
    private void closeAWayAndGoByRiver(Browser browser, Walker planner) {
        office.post(leg(PARAMASAN) + "/plan", Map.of());
        office.post(leg(GAMBUT) + "/plan", Map.of());
        browser.open(leg(PARAMASAN) + "/blockages")
                .choose("village", village(PARAMASAN, 0))
                .choose("cause", "LANDSLIDE")
                .fill("place", "km 12")
                .choose("mode", "ROAD")
                .press("Catat");
        planner.sees("longsor", "km 12");
        browser.look("blockages").open(leg(PARAMASAN));
        planner.sees("Jalan ke");
        assertThat(office.page(Role.PLANNER, leg(PARAMASAN))).contains("Aturan yang dilanggar");

        office.post(leg(PARAMASAN) + "/plan", Map.of());

        browser.open(leg(PARAMASAN)).look("last-leg");
        planner.sees("28 kotak sampai di 4 desa", "Perahu");
    }

    /** One village answers by telephone, one is a box short until it is brought again, all others by their link. */
    private void bringToVillages(Browser browser, Walker planner) {
        banjar.itIs("2024-11-25T23:00:00Z");
        sendTours(PARAMASAN);
        sendTours(GAMBUT);
        banjar.itIs("2024-11-26T03:00:00Z");
        int called = byTelephone(browser, planner);
        int shorted = movements(GAMBUT).get(0);
        answer(shorted, Map.of("boxes", String.valueOf(boxes(shorted).get(0) - 1)));
        browser.open(leg(GAMBUT) + "/whereabouts");
        planner.sees("1 kotak tidak diterima di tujuannya");
        browser.look("whereabouts").open(OfficeAtWork.OFFICE + "/shipments/resupply");
        planner.sees("Kurang di desa", "1 kotak tidak diterima dan masih tanggung jawab Hamdan 0812");
        String stop = jdbc.sql("select village_code from tour_hand_over where movement = ? and outcome = 'MISSING'")
                .param(shorted)
                .query(String.class)
                .single();
        office.post(leg(GAMBUT) + "/movements/" + shorted + "/stops/" + stop + "/return", Map.of());
        office.post(leg(GAMBUT) + "/plan", Map.of());
        sendTours(GAMBUT);
        open().forEach(number -> answer(number, Map.of()));
        assertThat(open()).as("with %s by telephone", called).isEmpty();
    }

    private int byTelephone(Browser browser, Walker planner) {
        int number = movements(PARAMASAN).get(0);
        String paper = office.page(Role.PLANNER, leg(PARAMASAN) + "/movements/" + number);
        var code =
                Pattern.compile("semua ada, segel utuh</td><td><strong>([^<]+)").matcher(paper);
        assertThat(code.find()).isTrue();
        browser.open(leg(PARAMASAN) + "/movements/calls")
                .fill("movement", String.valueOf(number))
                .fill("code", code.group(1))
                .fill("from", "Budi, PPS")
                .press("Lihat artinya");
        planner.sees("lewat telepon dari Budi, PPS");
        browser.press("Benar, catat");
        planner.sees("menunggu surat yang ditandatangani");
        return number;
    }

    /** From stations to villages to the PPK to the office; of one box the seal is another one when it comes. */
    private void comeHome(Browser browser, Walker planner) {
        banjar.itIs("2024-11-27T10:00:00Z");
        String sealed = village(PARAMASAN, 1);
        send(PARAMASAN, "FROM_STATION", List.of(sealed), Map.of("seals", "TPS 001 gubernur: A1234"));
        int number = movements(PARAMASAN).get(0);
        for (int at = 0; at < 4; at++) {
            if (at != 1) {
                send(PARAMASAN, "FROM_STATION", List.of(village(PARAMASAN, at)), Map.of());
            }
        }
        send(GAMBUT, "FROM_STATION", villages(GAMBUT), Map.of());
        send(TATAH, "FROM_STATION", villages(TATAH), Map.of());
        answer(number, Map.of("other[0]", "B9"));
        browser.open(leg(PARAMASAN) + "/movements");
        planner.sees("Segel berbeda, TPS 001 gubernur: berangkat dengan A1234, datang dengan B9");
        nightBoard(browser, planner);
        open(number).forEach(each -> answer(each, Map.of()));
        onward("FROM_VILLAGE");
        onward("TO_OFFICE");

        browser.open(leg(PARAMASAN) + "/night");
        planner.sees("28 dari 28 kotak sudah di gudang KPU");
        browser.open(leg(GAMBUT) + "/night");
        planner.sees("154 dari 154 kotak sudah di gudang KPU");
        browser.open(leg(TATAH) + "/night");
        planner.sees("kotak sudah di gudang KPU");
        for (String district : ALL) {
            assertThat(office.page(Role.PLANNER, leg(district) + "/whereabouts"))
                    .as(district)
                    .doesNotContain("belum ada kabar", "tidak diterima di tujuannya");
        }
        browser.open(OfficeAtWork.OFFICE + "/shipments/evaluation").look("evaluation");
        planner.sees("segel rusak atau berbeda", "Jalan tertutup: longsor");
    }

    private void nightBoard(Browser browser, Walker planner) {
        browser.open(OfficeAtWork.OFFICE + "/last-legs/night").look("night");
        planner.sees("Papan malam", "Paramasan", "Gambut");
        var printed = browser.driver()
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        var pdf =
                new String(Base64.getDecoder().decode((String) printed), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(pdf).as("A3 lies on its side").containsPattern("MediaBox \\[0 0 119\\d[.\\d]* 84\\d");
    }

    /** Everything of both districts goes on, and comes whole. */
    private void onward(String kind) {
        for (String district : ALL) {
            send(district, kind, villages(district), Map.of());
        }
        open().forEach(number -> answer(number, Map.of()));
    }

    private void send(String district, String kind, List<String> villages, Map<String, String> others) {
        var fields = new HashMap<>(Map.of(
                "kind",
                kind,
                "villages",
                String.join(",", villages),
                "title",
                "Pikap",
                "driver",
                "Hamdan 0812",
                "day",
                kind.equals("TO_STATION") ? "2024-11-26" : "2024-11-27",
                "hour",
                kind.equals("TO_STATION") ? "11.00" : "18.00",
                "minutes",
                "40",
                "small",
                "1",
                "large",
                "1"));
        fields.putAll(others);
        office.post(leg(district) + "/home", fields);
    }

    private void sendTours(String district) {
        String page = leg(district) + "/movements";
        for (int most = 0; most < 40; most++) {
            var tour = TOUR.matcher(office.page(Role.PLANNER, page));
            if (!tour.find()) {
                return;
            }
            office.post(page, Map.of("tour", tour.group(1), "driver", "Hamdan 0812", "early", "yes"));
        }
        throw new AssertionError("tours of " + district + " do not end");
    }

    /** Answers the open doors of a movement as they are on paper; what is said otherwise, at the first of them. */
    private void answer(int number, Map<String, String> otherwise) {
        String district = jdbc.sql("select district_code from tour_movement where number = ?")
                .param(number)
                .query(String.class)
                .single();
        var links = LINK.matcher(office.page(Role.PLANNER, leg(district) + "/movements/" + number))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        var boxes = boxes(number);
        assertThat(links).as("doors of movement %s", number).hasSameSizeAs(boxes);
        for (int at = 0; at < links.size(); at++) {
            var fields = new HashMap<>(Map.of(
                    "boxes", String.valueOf(boxes.get(at)), "seals", "WHOLE", "giver", "Hamdan", "receiver", "Siti"));
            jdbc.sql("select kind, sent from movement_container where movement = ?")
                    .param(number)
                    .query(row -> {
                        fields.put("containers[" + row.getString("kind") + "]", row.getString("sent"));
                    });
            if (at == 0) {
                fields.putAll(otherwise);
            }
            var sent = OfficeAtWork.request("POST", links.get(at)).with(csrf());
            fields.forEach(sent::param);
            var said = office.send(sent);
            assertThat(said.redirects() || said.body().contains("Sudah dicatat"))
                    .as("%s of movement %s: %s", links.get(at), number, said)
                    .isTrue();
            if (!otherwise.isEmpty()) {
                return;
            }
        }
    }

    /** How many boxes come to each door of a movement. */
    private List<Integer> boxes(int number) {
        return jdbc.sql(
                        "select sum(h.boxes)::integer from tour_hand_over h join tour_movement m on m.number = h.movement"
                                + " where h.movement = ? group by case when m.kind in ('FROM_VILLAGE', 'TO_OFFICE') then 0"
                                + " else h.position end order by min(h.position)")
                .param(number)
                .query(Integer.class)
                .list();
    }

    /** Movements of which somebody has not answered yet, beside these. */
    private List<Integer> open(Integer... beside) {
        return jdbc
                .sql("select distinct movement from tour_hand_over where done_at is null order by movement")
                .query(Integer.class)
                .list()
                .stream()
                .filter(number -> !List.of(beside).contains(number))
                .toList();
    }

    /** The latest first. */
    private List<Integer> movements(String district) {
        return jdbc.sql("select number from tour_movement where district_code = ? order by number desc")
                .param(district)
                .query(Integer.class)
                .list();
    }

    private static String leg(String district) {
        return "/elections/" + Banjar.ELECTION + "/" + district + "/last-leg";
    }

    private List<String> villages(String district) {
        return jdbc.sql("select code from village where district_code = ? order by code")
                .param(district)
                .query(String.class)
                .list();
    }

    private String village(String district, int at) {
        return villages(district).get(at);
    }

    private List<String> shipments(String status) {
        return jdbc.sql("select number from shipment where status = ? order by number")
                .param(status)
                .query(String.class)
                .list();
    }

    private String firstOf(String district) {
        return jdbc.sql("select min(number) from shipment where district_code = ? and status = 'DISPATCHED'")
                .param(district)
                .query(String.class)
                .single();
    }

    private String origin(String number) {
        return jdbc.sql("select origin from shipment where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    /** As the chair of the district would say it; of the first station one box is missing, or all are there. */
    private void arrive(String number, String at, boolean missing) {
        var key = new ShipmentKey(Banjar.ELECTION, Banjar.REGENCY, number);
        int boxes = jdbc.sql("select boxes_loaded from shipment where number = ?")
                .param(number)
                .query(Integer.class)
                .single();
        var first = jdbc.sql(
                        "select village_code, station_number from shipment_content c join shipment s on"
                                + " s.id = c.shipment_id where s.number = ? and village_code is not null order by position limit 1")
                .param(number)
                .query((row, line) -> new Station(row.getString(1), row.getInt(2)))
                .single();
        var lost = Finding.of(first, Condition.MISSING, 1, "tidak ada di truk");
        receipts.arrive(key, UUID.randomUUID(), new Arrival(boxes, SealState.INTACT, "", Instant.parse(at), ""), "ppk");
        receipts.check(key, UUID.randomUUID(), missing ? List.of(lost) : List.of(), "ppk");
    }

    private void describe(String district, String code, int boxes, int count) {
        jdbc.sql("insert into leg_vehicle (election_code, district_code, code, mode, name, boxes, count, kmh,"
                        + " loading_minutes, tours_a_day) values (:election, :district, :code, 'ROAD', :code, :boxes, :count,"
                        + " 30, 10, 4)")
                .param("election", Banjar.ELECTION)
                .param("district", district)
                .param("code", code)
                .param("boxes", boxes)
                .param("count", count)
                .update();
        jdbc.sql("insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes,"
                        + " onward_minutes, contact) select :election, district_code, code, 'ROAD', 20, 5, 60, 'PPS 0813'"
                        + " from village where district_code = :district")
                .param("election", Banjar.ELECTION)
                .param("district", district)
                .update();
    }

    private void byRiverToo() {
        jdbc.sql("insert into leg_vehicle (election_code, district_code, code, mode, name, boxes, count, kmh,"
                        + " loading_minutes, tours_a_day) values (:election, :district, 'PERAHU', 'RIVER', 'Perahu', 10, 1, 10,"
                        + " 10, 2)")
                .param("election", Banjar.ELECTION)
                .param("district", PARAMASAN)
                .update();
        jdbc.sql(
                        "insert into leg_way (election_code, district_code, code, one, other, mode, minutes) values (:election,"
                                + " :district, '1', null, :village, 'RIVER', 90)")
                .param("election", Banjar.ELECTION)
                .param("district", PARAMASAN)
                .param("village", village(PARAMASAN, 0))
                .update();
    }
}
