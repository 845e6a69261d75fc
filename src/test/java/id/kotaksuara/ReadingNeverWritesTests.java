package id.kotaksuara;

import static id.kotaksuara.FormToken.csrf;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.region.Area;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every page of the application, opened by everybody, in a database where each table refuses to be written; the journal
 * takes what is no change: that a page was refused, or that somebody took a file away.
 */
@Tag("long")
@IntegrationTest
@TestPropertySource(properties = "kotaksuara.test.database=reading")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ReadingNeverWritesTests {

    private static final String OFFICE = "/elections/pilkada-2024/63.03";
    private static final String SCHEDULE = OFFICE + "/schedules/1";
    private static final String ON_THE_ROAD = OFFICE + "/shipments/SJ-6303-0001";

    private static final String BOX = "222222222";
    private static final String COLLO = "222222256";
    private static final String PHOTO = "0123456789abcdef".repeat(2);
    private static final String PHOTO_OF_GOODS = "fedcba9876543210".repeat(2);

    private static final String ON_THE_WAY_HOME = "/elections/pilkada-2024/63.03.05/last-leg";
    private static final String VILLAGE = "63.03.05.1003";

    private static final SignedIn PLANNER = person(Role.PLANNER, "63.03");
    private static final List<SignedIn> PEOPLE = List.of(
            PLANNER, person(Role.PPK_CHAIR, "63.03.17"), person(Role.OBSERVER, "63"), person(Role.ADMINISTRATOR, ""));

    /** What nobody gets an answer from, and why; it writes nothing either. */
    private static final Map<String, String> NOTHING_THERE = Map.of(
            "/actuator", "what operations may ask is listed nowhere",
            "/elections/{election}/{district}/last-leg/homeward/stops/{village}",
                    "all boxes of the one village that has any are on their way home",
            "/error", "it answers for addresses that failed, and by itself for none");

    /** Worked out beside the pages: until that is done there is a page that says so, and then there is nothing. */
    private static final String WORKED_OUT =
            "/elections/{election}/{regency}/schedules/{number}/contingencies/{district}";

    private final Values values = new Values();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ElectionOffice elections;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Test
    void noPageWritesWhoeverOpensIt() {
        world();
        jdbc.sql("update shipment_register set schedule_number = null")
                .update(); // something that a page could make up for
        var trap = new WriteTrap(jdbc);
        trap.set();
        assertThat(trap.tables()).contains("shipment", "shipment_register", "schedule", "journal_entry");

        var unseen = new TreeSet<String>();
        for (String pattern : patterns()) {
            if (values.of(pattern).allMatch(address -> refusedToAll(address, trap))) {
                unseen.add(pattern);
            }
        }

        assertThat(linesMoreThanOnce()).as("lines about one and the same deed").isEmpty();
        assertThat(linesAbout("journal.account.taken")).contains("OBSERVER " + OFFICE + "/vehicles/table/rows.csv");
        assertThat(linesAbout("journal.account.refused")).contains("PPK_CHAIR GET /accounts");
        assertThat(linesAbout("journal.account.read"))
                .contains("ADMINISTRATOR /accounts", "ADMINISTRATOR /accounts/rahmah", "OBSERVER /journal/63");
        unseen.remove(WORKED_OUT);
        assertThat(unseen)
                .as("pages that nobody could open")
                .containsExactlyInAnyOrderElementsOf(NOTHING_THERE.keySet());
        assertThatThrownBy(() ->
                        jdbc.sql("update shipment set notes = 'x' where false").update())
                .as("what the trap does with a write")
                .hasMessageContaining("a page wrote: UPDATE shipment");
    }

    private List<String> linesAbout(String action) {
        return jdbc.sql("select actor || ' ' || after_text from journal_entry where action = ?")
                .param(action)
                .query(String.class)
                .list();
    }

    private List<String> linesMoreThanOnce() {
        return jdbc.sql("select actor || ' ' || after_text from journal_entry"
                        + " where action in ('journal.account.taken', 'journal.account.refused', 'journal.account.read')"
                        + " group by actor, action, after_text having count(*) > 1")
                .query(String.class)
                .list();
    }

    private boolean refusedToAll(String address, WriteTrap trap) {
        boolean refused = true;
        for (SignedIn person : PEOPLE) {
            int status = mvc.get()
                    .uri(address)
                    .with(authentication(person.authentication()))
                    .exchange()
                    .getResponse()
                    .getStatus();
            assertThat(trap.sprung())
                    .as("%s wrote something for %s", address, person.username())
                    .isFalse();
            assertThat(status).as("%s for %s", address, person.username()).isLessThan(500);
            refused = refused && status >= 400;
        }
        return refused;
    }

    private Set<String> patterns() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> reads(info.getMethodsCondition().getMethods()))
                .flatMap(info -> info.getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean reads(Set<RequestMethod> methods) {
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /** Three stations, a published schedule, and of its two shipments one on the road; all done on the pages. */
    private void world() {
        var world = new World(jdbc);
        world.regions();
        elections.open(new Election(
                World.ELECTION,
                "Pilkada 2024",
                ElectionKind.PILKADA,
                World.VOTING_DAY,
                ElectionDefaults.contests(ElectionKind.PILKADA)));
        world.station("63.03.05.1003", 1, 190, 200);
        world.station("63.03.05.1003", 2, 180, 185);
        world.station("63.03.17.2001", 1, 60, 61);
        jdbc.sql("insert into warehouse (regency_code, code, name, address, counted_boxes, prepared_per_wave,"
                        + " dock_per_wave) values ('63.03', 'GUDANG', 'Gudang Martapura', '', 6, 6, 6)")
                .update();
        jdbc.sql("insert into vehicle_type (regency_code, code, name, mode, boxes, count)"
                        + " values ('63.03', 'TRUK', 'Truk', 'ROAD', 10, 2)")
                .update();
        TestTime.in("63.03", "2024-11-20T04:00:00Z");
        post(OFFICE + "/schedules", "firstDay=2024-11-20", "lastDay=2024-11-25", "waves=08.00");
        post(SCHEDULE + "/approval", "edits=0");
        post(SCHEDULE + "/publication", "edits=1");
        post(
                ON_THE_ROAD + "/dispatch",
                "step=send",
                "version=" + version("SJ-6303-0001"),
                "departedAt=2024-11-20T10:00",
                "expectedArrival=2024-11-20T14:00",
                "carriers[0].leg=1",
                "carriers[0].mode=ROAD",
                "early=yes",
                "carriers[0].driver=Hamdan",
                "carriers[0].plate=DA 8123 AB");
        post(OFFICE + "/warehouses/GUDANG/stock", "work=RECEIVE", "goods=BALLOT_BOX", "quantity=5");
        bringIn();
        nameBoxes();
        keepStores();
        grade();
        draft();
        sendVoters();
        inviteSomebody();
        bringHome();
        accounts.open(
                List.of(new NewAccount("rahmah", "Rahmah", Role.PLANNER, new Area("63.03"))), "kapal jalan sungai");
    }

    /** A second version, to which a PPK has a wish. */
    private void draft() {
        post(OFFICE + "/schedules", "firstDay=2024-11-20", "lastDay=2024-11-25", "waves=08.00");
        post(
                OFFICE + "/schedules/2/districts/63.03.17/wish",
                "wish=2024-11-24",
                "note=Lewat hari pasar",
                "edits=" + edits(2));
    }

    private int edits(int schedule) {
        return jdbc.sql("select edits from schedule where number = ?")
                .param(schedule)
                .query(Integer.class)
                .single();
    }

    /** A voter list with a fault, and a village of which nobody knows the code. */
    private void sendVoters() {
        String rows = """
                KODE;KECAMATAN;DESA;TPS;L;P;L+P
                63.03.05.1003;Martapura;Jawa;1;19x;200;391
                ;Martapura;Entah;1;190;200;390
                """;
        upload(person(Role.ADMINISTRATOR, ""), OFFICE + "/voters/imports", "daftar.csv", rows);
        for (int look = 0; look < 300 && isBusy(); look++) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    private boolean isBusy() {
        return jdbc.sql("select exists (select from job where state in ('WAITING', 'RUNNING'))")
                .query(Boolean.class)
                .single();
    }

    /** A link with which somebody chooses a password. */
    private void inviteSomebody() {
        var answer = mvc.post()
                .uri("/accounts")
                .with(authentication(person(Role.ADMINISTRATOR, "").authentication()))
                .with(csrf())
                .param("username", "aulia")
                .param("name", "Aulia")
                .param("role", "PLANNER")
                .param("area", "63.03")
                .exchange();
        values.know("token", found("/setup/([\\w-]+)", text(answer)));
    }

    /** On the evening of the vote boxes leave a village, envelopes are missing where they come, and two say different things. */
    private void bringHome() {
        TestTime.in("63.03", "2024-11-27T10:00:00Z");
        for (String village : List.of(VILLAGE, "63.03.17.2001")) {
            jdbc.sql("insert into leg_vehicle (election_code, district_code, code, mode, name, boxes, count, kmh,"
                            + " loading_minutes, tours_a_day) values ('pilkada-2024', left(:village, 8), 'PIKAP', 'ROAD', 'Pikap',"
                            + " 20, 1, 30, 10, 3)")
                    .param("village", village)
                    .update();
            jdbc.sql(
                            "insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes,"
                                    + " onward_minutes) values ('pilkada-2024', left(:village, 8), :village, 'ROAD', 30, 15, 60)")
                    .param("village", village)
                    .update();
        }
        post(
                ON_THE_WAY_HOME + "/home",
                "kind=FROM_VILLAGE",
                "villages=" + VILLAGE,
                "title=Pikap DA 8123",
                "driver=Hamdan",
                "day=2024-11-27",
                "hour=18.00",
                "minutes=40",
                "small=1",
                "large=1");
        String paper = text(mvc.get()
                .uri(ON_THE_WAY_HOME + "/movements/1")
                .with(authentication(PLANNER.authentication()))
                .exchange());
        String link = found("/hand-over/([\\w-]+)", paper);
        values.know("token", link);
        say(link, "boxes=4", "receiver=Siti");
        say(link, "boxes=3", "receiver=Budi");
        post(
                "/hand-over/" + link + "/incident",
                "cause=BREAKDOWN",
                "place=km 12",
                "words=Ban pecah",
                "boxes=0",
                "who=Siti 0813");
        photo("incident:1", values.photo());
        photo("movement:pilkada-2024/1", values.photo());
        photo("office:63.03", values.photo());
        photo("shipment:pilkada-2024/SJ-6303-0001", values.photo());
        photo("receipt:pilkada-2024/SJ-6303-0001", values.photo());
    }

    private void say(String link, String... said) {
        var fields = new ArrayList<>(List.of("seals=WHOLE", "giver=Hamdan", "containers[RESULTS]=0", "note=hujan"));
        fields.addAll(List.of(said));
        post("/hand-over/" + link, fields.toArray(String[]::new));
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    /** A carton of ballots in which one is missing, which is claimed, and a lot of them that was sorted and is paid for by a sheet. */
    private void bringIn() {
        String receipts = OFFICE + "/goods/receipts";
        post(receipts, "warehouse=GUDANG", "noteNumber=DO 1", "supplier=PT", "arrived=2024-11-01");
        post(receipts + "/1/lots", "goods=BALLOT.GUBERNUR", "cartons=1", "noted=500");
        post(receipts + "/1/counts", "line=1", "good=499");
        post(receipts + "/1/closing", "steps=1");
        photo("goods:" + receipts + "/1", PHOTO_OF_GOODS);
        String sorting = OFFICE + "/goods/sorting";
        post(sorting, "goods=BALLOT.GUBERNUR", "sheets=100", "team=Tim 1", "warehouse=GUDANG");
        post(sorting + "/1/counts", "good=100", "bundle=50", "counter=Siti");
        post(sorting + "/1/sample", "sheets=50", "counter=Budi");
        jdbc.sql("insert into goods_destruction values ('pilkada-2024', '63.03', 1, '2024-11-26', '14.00', 'Gudang',"
                        + " 'dibakar', 'Hasan', 'Ani, Bawaslu', 'planner', now())")
                .update();
    }

    /** Boxes are kept one by one; one of them has a code that is known here. */
    private void nameBoxes() {
        post(OFFICE + "/boxes");
        jdbc.sql("update ballot_box set code = ? where id = (select min(id) from ballot_box where state = 'WAITING')")
                .param(BOX)
                .update();
        post(OFFICE + "/boxes/tables", "warehouse=GUDANG", "firstPerson=Siti", "secondPerson=Budi", "sealsPerBox=1");
        post(OFFICE + "/boxes/labels", "district=63.03.17", "paper=PLAIN");
        jdbc.sql("insert into box_minutes values ('pilkada-2024', '63.03', 1, 'OPEN', '', 0, 'Segel putus', 'Siti',"
                        + " 'Budi', '', 'planner', now())")
                .update();
        jdbc.sql("insert into box_minutes_box values ('pilkada-2024', '63.03', 1, '" + BOX
                        + "', null, null, 'GUDANG', '')")
                .update();
        post(OFFICE + "/boxes/colli");
        jdbc.sql("update collo set code = ? where id = (select min(id) from collo)")
                .param(COLLO)
                .update();
    }

    /** A hall is offered, and somebody looks at the store of a PPK and goes in. */
    private void keepStores() {
        post(
                OFFICE + "/stores/offers",
                "offeredBy=Kelurahan",
                "address=Aula",
                "floorM2=100",
                "stacking=4",
                "floorHeightCm=0",
                "floodProne=NO",
                "firstDay=2024-11-01",
                "lastDay=2024-11-30");
        String store = OFFICE + "/keeping/63.03.17";
        post(store + "/check", "day=2024-11-20", "person=Siti", "found[PALLETS]=LACKING");
        post(store + "/door", "person=Siti", "purpose=Menghitung");
        photo("keeping:63.03/63.03.17", PHOTO);
    }

    private void photo(String subject, String code) {
        jdbc.sql("insert into photo (subject, code, words, jpeg, width, height, recorded_at, recorded_by)"
                        + " values (?, ?, '', '\\x00', 1, 1, now(), 'planner')")
                .params(subject, code)
                .update();
    }

    private void grade() {
        upload(
                PLANNER,
                OFFICE + "/schedules/gradings",
                "jadwal.csv",
                "NO;KECAMATAN;HARI/TANGGAL;JUMLAH KOTAK\n1;Paramasan;20/11/2024;2\n");
    }

    private void upload(SignedIn who, String address, String name, String rows) {
        assertThat(mvc.post()
                        .uri(address)
                        .multipart()
                        .file(new MockMultipartFile("file", name, "text/csv", rows.getBytes(StandardCharsets.UTF_8)))
                        .param("stage", "DPT")
                        .with(authentication(who.authentication()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private int version(String shipment) {
        return jdbc.sql("select version from shipment where number = ?")
                .param(shipment)
                .query(Integer.class)
                .single();
    }

    private void post(String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .with(authentication(PLANNER.authentication()))
                .with(csrf());
        for (String field : fields) {
            String[] parts = field.split("=", 2);
            request = request.param(parts[0], parts[1]);
        }
        var answer = request.exchange();
        assertThat(answer.getResponse().getStatus())
                .as(() -> address + ": " + text(answer))
                .isEqualTo(302);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SignedIn person(Role role, String area) {
        return new SignedIn(role.name(), role.name(), role, new Area(area));
    }

    /** What stands for the names in an address, in this world. */
    private static final class Values {

        private static final Map<String, List<String>> KNOWN = Map.ofEntries(
                Map.entry("election", List.of(World.ELECTION)),
                Map.entry("region", List.of("63", "63.03", "63.03.17", "63.03.17.2001")),
                Map.entry("regency", List.of("63.03")),
                Map.entry("district", List.of("63.03.17", "63.03.05")),
                Map.entry("format", List.of("csv", "xlsx")),
                Map.entry("code", List.of("GUDANG", "TRUK", "63.03.17", BOX)),
                Map.entry("box", List.of(BOX, COLLO)),
                Map.entry("place", List.of("GUDANG", "63.03.17")),
                Map.entry("photo", List.of(PHOTO, PHOTO_OF_GOODS)),
                Map.entry("token", List.of()),
                Map.entry("report", List.of("1")),
                Map.entry("number", List.of("1", "2", "SJ-6303-0001", "SJ-6303-0002")),
                Map.entry("step", List.of("approval", "return", "1")),
                Map.entry("day", List.of("2024-11-20", "2024-11-21", "2024-11-27")),
                Map.entry("username", List.of("rahmah")),
                Map.entry("village", List.of(VILLAGE, "63.03.17.2001")),
                Map.entry("letter", List.of("assignment")),
                Map.entry("topic", List.of("schedule")));

        private final Map<String, List<String>> known = new HashMap<>(KNOWN);

        /** One more that a name stands for, since this world was made. */
        void know(String name, String value) {
            var more = new ArrayList<>(known.get(name));
            more.add(value);
            known.put(name, more);
        }

        /** The code of a photo that nothing else has. */
        String photo() {
            String code = "%032x".formatted(known.get("photo").size());
            know("photo", code);
            return code;
        }

        /** All addresses that a pattern stands for. */
        Stream<String> of(String pattern) {
            List<String> addresses = List.of(pattern.replace("/**", "/readiness") + question(pattern));
            for (var name : names(pattern)) {
                var next = new ArrayList<String>();
                for (String address : addresses) {
                    known.getOrDefault(name, List.of("1"))
                            .forEach(value -> next.add(address.replace("{" + name + "}", value)));
                }
                addresses = next;
            }
            return addresses.stream();
        }

        private static String question(String pattern) {
            if (pattern.endsWith("/foot.css")) {
                return "?number=SJ-6303-0001";
            }
            if (pattern.contains("/requirement/parts.")) {
                return "?level=5";
            }
            return pattern.endsWith("/stock/new") ? "?work=RECEIVE" : "";
        }

        private static List<String> names(String pattern) {
            return Pattern.compile("\\{(\\w+)}")
                    .matcher(pattern)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }
}
