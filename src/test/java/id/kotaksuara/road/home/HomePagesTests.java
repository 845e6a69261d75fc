package id.kotaksuara.road.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.road.custody.Luggage;
import id.kotaksuara.road.custody.MovementDesk;
import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.leg.LegKey;
import java.io.UnsupportedEncodingException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Boxes on their way home, and the boards that say where each is. */
@IntegrationTest
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class HomePagesTests {

    private static final String LEG = "/elections/" + World.ELECTION + "/" + World.NEAR + "/last-leg";
    private static final String MOVEMENTS = LEG + "/movements";
    private static final String WHERE = LEG + "/whereabouts";
    private static final LocalDateTime NOW = LocalDateTime.of(2024, 11, 27, 18, 0);
    private static final String JAWA = "63.03.05.1003";
    private static final String IRANG = "63.03.05.2010";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovementDesk movements;

    @BeforeEach
    void world() {
        new World(jdbc).create();
        TestTime.in(World.REGENCY, "2024-11-27T10:00:00Z"); // 18.00 there
        new World(jdbc).twoBoxesAStation();
        jdbc.sql("insert into leg_vehicle (election_code, district_code, code, mode, name, boxes, count, kmh,"
                        + " loading_minutes, tours_a_day) values (:election, '63.03.05', 'PIKAP', 'ROAD', 'Pikap', 20, 1, 30,"
                        + " 10, 3)")
                .param("election", World.ELECTION)
                .update();
        jdbc.sql(
                        "insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes, onward_minutes)"
                                + " values (:election, '63.03.05', '63.03.05.1003', 'ROAD', 30, 15, 60),"
                                + " (:election, '63.03.05', '63.03.05.2010', 'ROAD', 45, 15, 60)")
                .param("election", World.ELECTION)
                .update();
    }

    @Test
    void letsEachStationSignForItselfAndSendsNoneItsBoxesTwice() {
        var apart = asked("TO_STATION", JAWA);
        apart.put("apart", "yes");
        shipment(1, "DISPATCHED", JAWA, 2, 2);
        int first = number(post(LEG + "/home", apart));
        assertThat(paper(first)).contains("Jawa, TPS 001").doesNotContain("Jawa, TPS 002");

        assertThat(post(LEG + "/home", apart)).as("nothing is left").hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        shipment(2, "DISPATCHED", JAWA, 2, 2);
        int second = number(post(LEG + "/home", apart));

        assertThat(paper(second)).contains("Jawa, TPS 002").doesNotContain("Jawa, TPS 001");
        assertThat(jdbc.sql("select count(*) from tour_movement")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void sendsNothingToStationsApartThatDoesNotComeOutEven() {
        var apart = asked("TO_STATION", JAWA);
        apart.put("apart", "yes");
        shipment(1, "DISPATCHED", JAWA, 3, 3);

        assertThat(post(LEG + "/home", apart))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Jawa: kotaknya tidak terbagi rata", "tersisa 1");
    }

    @Test
    void makesNoBoxReadyTwice() {
        var later = asked("FROM_VILLAGE", JAWA);
        later.put("day", "2024-12-27");
        number(post(LEG + "/home", later));

        assertThat(post(LEG + "/home", later))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("hanya 0 kotak");
    }

    @Test
    void sendsNoMovementWithNothingOnIt() {
        var leaves = NOW.atZone(java.time.ZoneId.of("Asia/Makassar"));
        var nothing = new MovementDesk.Sending(
                new LegKey(World.ELECTION, World.NEAR),
                MovementKind.TO_STATION,
                "Pikap",
                "Hamdan",
                leaves,
                List.of(),
                Luggage.NONE);

        assertThatThrownBy(() -> movements.send(List.of(nothing), "ppk")).hasMessageContaining("custody.nothing");
    }

    @Test
    void saysWhereEachBoxIsFromTheBeginning() {
        assertThat(mvc.get().uri(WHERE))
                .hasStatusOk()
                .bodyText()
                .contains("Jawa", "4 belum berangkat dari PPK", "2 belum berangkat dari PPK");
    }

    @Test
    void bringsBoxesHomeStepByStepAndEachIsAtOnePlace() {
        int fromStations = sent("FROM_STATION", JAWA);
        assertThat(mvc.get().uri(WHERE))
                .bodyText()
                .contains("4 kotak di jalan")
                .doesNotContain("4 belum berangkat dari PPK");
        assertThat(send(link(fromStations), said("boxes", "4", "containers[RESULTS]", "2")))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(WHERE)).bodyText().contains("4 di desa (PPS), sudah pulang dari TPS, Siti");

        int fromVillages = sent("FROM_VILLAGE", JAWA, IRANG);
        assertThat(paper(fromVillages)).contains("bukan untuk tempat ini").doesNotContain("bukan untuk desa ini");
        assertThat(send(link(fromVillages), said("boxes", "6", "containers[RESULTS]", "3")))
                .hasStatus3xxRedirection();
        int home = sent("TO_OFFICE", JAWA, IRANG);
        assertThat(send(link(home), said("boxes", "6", "containers[SMALL]", "1", "containers[LARGE]", "1")))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri(WHERE))
                .bodyText()
                .contains("4 di gudang KPU, sudah pulang, Siti", "2 di gudang KPU, sudah pulang, Siti");
        assertThat(mvc.get().uri(LEG + "/night")).bodyText().contains("6 dari 6 kotak sudah di gudang KPU");
    }

    @Test
    void asksWhichVillageIsShortWhereTheSumIsNotWhatWasCounted() {
        int number = sent("FROM_VILLAGE", JAWA, IRANG);

        assertThat(send(link(number), said("boxes", "5", "containers[RESULTS]", "3")))
                .bodyText()
                .contains("Anda menghitung 5, tetapi desa-desanya berjumlah 6");
        assertThat(send(link(number), said("boxes", "5", "containers[RESULTS]", "3", "counts[0]", "3")))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri(WHERE))
                .bodyText()
                .contains("1 kotak tidak diterima di tujuannya", "3 di PPK, sudah pulang", "2 di PPK, sudah pulang");
        assertThat(mvc.get().uri(LEG + "/night")).bodyText().contains("Telepon sekarang", "Hamdan 0812");
    }

    @Test
    void keepsWithTheCarrierWhatIsRefusedUntilItIsBack() {
        int number = sent("TO_STATION", JAWA);
        String code = found("ditolak[^<]*</td><td><strong>([^<]+)", paper(number));
        var call = Map.of("movement", "" + number, "code", code, "from", "Budi", "sure", "yes");
        assertThat(post(MOVEMENTS + "/calls", call)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(WHERE)).bodyText().contains("4 kotak tidak diterima di tujuannya");

        String back = MOVEMENTS + "/" + number + "/stops/" + JAWA + "/return";
        assertThat(post(back, Map.of())).hasRedirectedUrl(MOVEMENTS);

        assertThat(mvc.get().uri(WHERE))
                .bodyText()
                .contains("4 di desa (PPS)")
                .doesNotContain("tidak diterima di tujuannya");
        assertThat(post(back, Map.of())).as("twice").hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void namesABoxThatComesWithAnotherSealWithBothNumbers() {
        var fields = asked("FROM_VILLAGE", JAWA);
        fields.put("seals", "TPS 001 gubernur: A1234\nTPS 002 gubernur: A1235");
        int number = number(post(LEG + "/home", fields));

        send(link(number), said("boxes", "4", "containers[RESULTS]", "1", "other[1]", "B9"));

        assertThat(mvc.get().uri(MOVEMENTS))
                .bodyText()
                .contains(
                        "Segel berbeda, TPS 002 gubernur: berangkat dengan A1235, datang dengan B9",
                        "Sampul C.Hasil: datang 1 dari 2",
                        "segel rusak, 4 kotak")
                .doesNotContain("TPS 001 gubernur: berangkat");
        assertThat(mvc.get().uri(LEG)).bodyText().contains("Kotak datang dengan segel yang berbeda");
        assertThat(mvc.get().uri(LEG + "/night")).bodyText().contains("1 sampul atau kontainer hasil tidak datang");
    }

    @Test
    void countsBoxesWhereTheyAreUntilTheHourOfDeparture() {
        var later = asked("FROM_VILLAGE", JAWA);
        later.put("day", "2024-12-27");
        int number = number(post(LEG + "/home", later));
        assertThat(mvc.get().uri(WHERE))
                .bodyText()
                .contains("4 belum berangkat dari PPK")
                .doesNotContain("4 kotak di jalan");
        assertThat(mvc.get().uri(MOVEMENTS))
                .bodyText()
                .contains("Disiapkan: berangkat")
                .containsPattern("\\s+belum berangkat\\s")
                .doesNotContain("sudah pulang dari TPS");

        assertThat(send(link(number), said("boxes", "4", "containers[RESULTS]", "2")))
                .as("before it was to leave")
                .hasStatusOk()
                .bodyText()
                .contains("Menurut rencana kotaknya belum berangkat", "value=\"Siti\"");
        send(link(number), said("boxes", "4", "containers[RESULTS]", "2", "early", "yes"));

        assertThat(mvc.get().uri(WHERE)).bodyText().contains("4 di PPK, sudah pulang");
    }

    @Test
    void followsBoxesFromTheOfficeToThePpkAndSendsHomeNoneThatHaveNotLeftIt() {
        shipment(1, "PLANNED", JAWA, 4, 0);
        assertThat(mvc.get().uri(WHERE))
                .bodyText()
                .contains("4 belum berangkat dari KPU", "2 belum berangkat dari KPU")
                .doesNotContain("belum berangkat dari PPK");
        assertThat(post(LEG + "/home", asked("FROM_STATION", JAWA)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Jawa: 4 kotaknya menurut catatan pengiriman belum berangkat dari KPU");

        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("6 kotak menurut catatan pengiriman belum berangkat");

        shipment(2, "DISPATCHED", JAWA, 3, 3);
        shipment(3, "CHECKED", IRANG, 2, 2);
        jdbc.sql("insert into receipt (shipment_id, token, colli, seals, arrived_at, recorded_at, recorded_by)"
                        + " select id, gen_random_uuid(), 2, 'NONE', now(), now(), 'ppk' from shipment"
                        + " where number = 'SJ-6303-0003'")
                .update();
        jdbc.sql(
                        "insert into receipt_line (shipment_id, token, position, village_code, station_number, condition, boxes,"
                                + " reason, recorded_at, recorded_by) select id, gen_random_uuid(), 0, :village, 1, 'MISSING', 1,"
                                + " 'tidak ada', now(), 'ppk' from shipment where number = 'SJ-6303-0003'")
                .param("village", IRANG)
                .update();

        assertThat(mvc.get().uri(WHERE))
                .bodyText()
                .contains(
                        "3 kotak di jalan dari KPU ke PPK",
                        "1 belum berangkat dari KPU",
                        "1 kotak tidak ada waktu PPK memeriksa SJ-6303-0003",
                        "1 belum berangkat dari PPK");
        int home = sent("FROM_STATION", JAWA); // seen farther along
        assertThat(body(mvc.get().uri(MOVEMENTS + "/" + home).exchange())).contains("<strong>3</strong>");
    }

    @Test
    void carriesBoxesByTheirCodesWhereTheOfficeKeepsThemOneByOne() {
        jdbc.sql("insert into box_keeping values (:election, '63.03', now(), 'rahmah')")
                .param("election", World.ELECTION)
                .update();
        for (int station = 1; station <= 2; station++) {
            box(station, "GUBERNUR");
            box(station, "BUPATI");
        }

        String code =
                jdbc.sql("select min(code) from ballot_box").query(String.class).single();
        String spoken = BoxCode.spoken(code);

        int number = sent("FROM_STATION", JAWA);

        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("4 kode kotak", spoken);
        assertThat(paper(number)).contains("Kotak Jawa:", spoken);
        assertThat(mvc.get().uri(WHERE)).bodyText().contains("4 kode kotak", spoken);
        send(link(number), said("boxes", "4", "containers[RESULTS]", "2"));
        assertThat(as(Role.OBSERVER, World.REGENCY, World.OFFICE.path() + "/boxes/" + code))
                .hasStatusOk()
                .bodyText()
                .contains("Dari TPS pulang ke desa (PPS)", "dengan Hamdan 0812", "diterima Siti");
    }

    @Test
    void takesOnItsSecondTripTheBoxesThatTheFirstHasLeft() {
        jdbc.sql("insert into box_keeping values (:election, '63.03', now(), 'rahmah')")
                .param("election", World.ELECTION)
                .update();
        for (int station = 1; station <= 2; station++) {
            box(station, "GUBERNUR");
            box(station, "BUPATI");
        }
        shipment(1, "DISPATCHED", JAWA, 2, 2);
        int first = sent("FROM_VILLAGE", JAWA);
        send(link(first), said("boxes", "2", "containers[RESULTS]", "2"));
        shipment(2, "DISPATCHED", JAWA, 2, 2);

        int second = sent("FROM_VILLAGE", JAWA);

        assertThat(jdbc.sql("select count(distinct code) from movement_box where movement in (?, ?)")
                        .params(first, second)
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void missesAnEnvelopeUntilItIsSeenFartherAlong() {
        send(link(sent("FROM_STATION", JAWA)), said("boxes", "4", "containers[RESULTS]", "1"));
        send(link(sent("FROM_STATION", IRANG)), said("boxes", "2", "containers[RESULTS]", "0"));
        assertThat(missed()).as("one of each village").isEqualTo(2);

        send(link(sent("FROM_VILLAGE", JAWA)), said("boxes", "4", "containers[RESULTS]", "2"));
        assertThat(missed()).as("seen farther along").isEqualTo(1);
        send(link(sent("FROM_VILLAGE", IRANG)), said("boxes", "2", "containers[RESULTS]", "0"));
        assertThat(missed()).as("missed twice, but one").isEqualTo(1);
    }

    @Test
    void missesAnEnvelopeNoMoreThatCameLater() {
        int number = sent("FROM_VILLAGE", JAWA);
        send(link(number), said("boxes", "4", "containers[RESULTS]", "0"));
        String found = MOVEMENTS + "/" + number + "/found";
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains(found);
        assertThat(mvc.get().uri(found)).bodyText().contains("Sampul C.Hasil: datang 0 dari 2", "value=\"2\"");
        assertThat(post(found, Map.of("kind", "RESULTS", "number", "3")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"number-error\"", "Siapa yang memegangnya sekarang: isi dahulu.");

        var one = Map.of("kind", "RESULTS", "number", "1", "receiver", "Siti, PPK", "seen[RESULTS]", "0");
        assertThat(post(found, one)).hasRedirectedUrl(MOVEMENTS);
        assertThat(post(found, one)).as("the same once more").hasStatus(HttpStatus.CONFLICT);
        assertThat(missed()).isEqualTo(1);
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("datang 1 dari 2");

        var other = new HashMap<>(one);
        other.put("seen[RESULTS]", "1");
        assertThat(post(found, other)).hasRedirectedUrl(MOVEMENTS);
        assertThat(missed()).isZero();
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().doesNotContain(found);
        assertThat(mvc.get().uri(found)).hasRedirectedUrl(MOVEMENTS);
        assertThat(mvc.get().uri(LEG)).bodyText().contains("Sampul atau kontainer yang kurang menyusul", "Siti, PPK");
    }

    private int missed() {
        String board = body(mvc.get().uri(LEG + "/night").exchange());
        return board.split("1 sampul atau kontainer hasil tidak datang", -1).length - 1;
    }

    @Test
    void keepsEnvelopesAndSealsToTheMovementTheyBelongTo() {
        var several = asked("FROM_STATION", JAWA, IRANG);
        several.put("results", "3");
        several.put("seals", "TPS 001: A1");
        assertThat(post(LEG + "/home", several))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Sampul C.Hasil: ini milik satu rit", "Segel kotak: ini milik satu rit");
        var out = asked("TO_STATION", JAWA);
        out.put("seals", "TPS 001: A1");
        assertThat(post(LEG + "/home", out))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Segel kotak: segel dicatat untuk perjalanan pulang saja");

        several.keySet().removeAll(List.of("results", "seals"));
        number(post(LEG + "/home", several));
        assertThat(jdbc.sql("select sent from movement_container order by sent")
                        .query(Integer.class)
                        .list())
                .as("one of each station")
                .containsExactly(1, 2);
    }

    /** It came to the PPK with a shipment. */
    private void box(int station, String contest) {
        jdbc.sql(
                        "insert into ballot_box (code, election_code, regency_code, village_code, station_number, contest_code,"
                                + " goods_contest, ordinal, state, ballots, warehouse_code, shipment_number, made_at) values (box_code(uuid_send(gen_random_uuid())), :election, '63.03',"
                                + " :village, :station, :contest, :contest, 1, 'ARRIVED', 300, 'G', 'SJ-6303-0001', now())")
                .param("election", World.ELECTION)
                .param("village", JAWA)
                .param("station", station)
                .param("contest", contest)
                .update();
    }

    private void shipment(int number, String status, String village, int boxes, int loaded) {
        String moment = "timestamptz '2024-11-26T00:00:00Z'";
        String departed = loaded > 0 ? moment : "null";
        String checked = status.equals("CHECKED") ? moment : "null";
        long id = jdbc.sql(
                        "insert into shipment (number, election_code, regency_code, district_code, warehouse_code, origin,"
                                + " consignment_code, status, arrival_code, boxes_planned, boxes_loaded, planned_departure,"
                                + " planned_arrival, departed_at, arrived_at, checked_at) values (:number, :election, '63.03',"
                                + " :district, 'G', 'SCHEDULE', :code, :status, :code, :boxes, nullif(:loaded, 0), "
                                + moment + ", "
                                + moment + ", " + departed + ", " + checked + ", " + checked + ") returning id")
                .param("number", "SJ-6303-000" + number)
                .param("election", World.ELECTION)
                .param("district", World.NEAR)
                .param("status", status)
                .param("code", "ABCDE" + (number + 1))
                .param("boxes", boxes)
                .param("loaded", loaded)
                .query(Long.class)
                .single();
        jdbc.sql("insert into shipment_content values (:id, 0, :village, 1, :boxes, :loaded)")
                .param("id", id)
                .param("village", village)
                .param("boxes", boxes)
                .param("loaded", loaded)
                .update();
    }

    @Test
    void saysWhoIsOverdueAndShowsTheRegencyTheSame() {
        var past = asked("FROM_VILLAGE", JAWA);
        past.put("day", "2024-11-26");
        number(post(LEG + "/home", past));

        assertThat(mvc.get().uri(LEG + "/night"))
                .bodyText()
                .contains("4 kotak belum ada kabar", "Hamdan 0812", "data-hx-trigger=\"every 60s\"");
        String regency = "/elections/" + World.ELECTION + "/" + World.REGENCY + "/last-legs";
        assertThat(as(Role.OBSERVER, World.REGENCY, regency + "/night"))
                .bodyText()
                .contains("Papan malam", "4 kotak belum ada kabar", LEG + "/night");
        assertThat(as(Role.OBSERVER, World.REGENCY, regency)).bodyText().contains(regency + "/night");
    }

    @Test
    void tellsTheFirstSlipsOfALongListOfSeals() {
        var askew = asked("FROM_VILLAGE", JAWA);
        askew.put("seals", "tanpa titik dua\n".repeat(2_000));
        var endless = asked("FROM_VILLAGE", JAWA);
        endless.put("seals", "TPS 001: A1\n".repeat(300_000));

        assertThat(body(post(LEG + "/home", askew)).split("tidak terbaca", -1)).hasSizeBetween(2, 20);
        assertThat(post(LEG + "/home", endless))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("paling banyak 2.000 baris")
                .doesNotContain("sudah ditulis sebelumnya");
        assertThat(jdbc.sql("select count(*) from tour_movement")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsEachSlipAtItsField() {
        assertThat(post(LEG + "/home", Map.of("kind", "FROM_STATION", "seals", "tanpa titik dua")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("pilih sedikitnya satu desa", "Kendaraan: isi dahulu.", "tidak terbaca");
        var nowhere = asked("TO_OFFICE", JAWA);
        nowhere.remove("minutes");
        assertThat(post(LEG + "/home", nowhere)).bodyText().contains("Waktu tempuhnya belum diketahui");
        sent("TO_OFFICE", JAWA);
        assertThat(post(LEG + "/home", asked("FROM_VILLAGE", JAWA)))
                .as("they are farther already")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("hanya 0 kotak yang belum berada lebih jauh");
    }

    private MvcTestResult as(Role role, String area, String address) {
        var person = new id.kotaksuara.access.account.SignedIn("o", "o", role, new id.kotaksuara.region.Area(area));
        return mvc.get()
                .uri(address)
                .with(
                        org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
                                .authentication(person.authentication()))
                .exchange();
    }

    private static Map<String, String> asked(String kind, String... villages) {
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "villages",
                String.join(",", villages),
                "title",
                "Pikap DA 8123",
                "driver",
                "Hamdan 0812",
                "day",
                NOW.toLocalDate().toString(),
                "hour",
                "%02d.%02d".formatted(NOW.getHour(), NOW.getMinute()),
                "minutes",
                "40",
                "small",
                "1",
                "large",
                "1"));
    }

    private int sent(String kind, String... villages) {
        return number(post(LEG + "/home", asked(kind, villages)));
    }

    private static Map<String, String> said(String... others) {
        var all = new HashMap<>(Map.of("seals", "WHOLE", "giver", "Hamdan", "receiver", "Siti"));
        for (int at = 0; at < others.length; at += 2) {
            all.put(others[at], others[at + 1]);
        }
        return all;
    }

    private String paper(int number) {
        return body(mvc.get().uri(MOVEMENTS + "/" + number).exchange());
    }

    private String link(int number) {
        return found("(/hand-over/[\\w-]+)", paper(number));
    }

    private static int number(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return Integer.parseInt(answer.getResponse().getRedirectedUrl().replaceAll(".*/", ""));
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private MvcTestResult send(String link, Map<String, String> fields) {
        var request = mvc.post().uri(link).with(csrf()).with(anonymous());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
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
