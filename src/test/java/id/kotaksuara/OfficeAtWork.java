package id.kotaksuara;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.Area;
import id.kotaksuara.schedule.draft.Banjar;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Kabupaten Banjar in the middle of its work, committed: goods ordered, counted in and claimed, one schedule published
 * and one a draft, one shipment on the road, one arrived, one checked, an upload and a list of polling stations, an office's own table, and a person in
 * every role.
 */
@TestComponent
public class OfficeAtWork {

    private static final String PARAMASAN = "63.03.17";

    /** Ten minutes. */
    private static final String BEFORE_THE_FIRST_WAVE = "2024-11-19T23:50:00Z";

    static final String OFFICE = "/elections/" + Banjar.ELECTION + "/" + Banjar.REGENCY;

    /** A box that waits to be packed. */
    static final String BOX = "222222222";

    /** A collo that waits to be packed. */
    static final String COLLO = "333333333";

    private static final Pattern SHIPMENT = Pattern.compile("/shipments/(SJ-6303-\\d{4})\"");
    private static final Pattern TOUR = Pattern.compile("name=\"tour\" value=\"([^\"]*)\"");
    private final MockMvc mvc;
    private final Banjar banjar;
    private final AccountDesk accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Map<Role, SignedIn> people = new EnumMap<>(Role.class);
    private final Map<String, Kept> worlds = new HashMap<>();

    /** An office as it was laid first, and who was in it. */
    private record Kept(KeptWorld world, Map<Role, SignedIn> people) {}

    OfficeAtWork(MockMvc mvc, Banjar banjar, AccountDesk accounts, JdbcClient jdbc, TransactionTemplate transaction) {
        this.mvc = mvc;
        this.banjar = banjar;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void open() {
        again("open", () -> {
            begin();
            boxes();
        });
    }

    /** The same office, whose boxes for Paramasan are on their way; its last leg is planned: one tour left, others wait. */
    void openWithLastLeg() {
        again("last_leg", () -> {
            begin();
            jdbc.sql("select number from shipment where district_code = ? and status = 'PLANNED' order by number")
                    .param(PARAMASAN)
                    .query(String.class)
                    .list()
                    .forEach(this::dispatch);
            boxes();
            lastLeg();
        });
    }

    /** Laid through its pages by the first who asks; whoever comes later has the same rows without the pages. */
    private void again(String name, Runnable first) {
        Kept kept = worlds.get(name);
        people.clear();
        if (kept == null) {
            first.run();
            worlds.put(name, new Kept(KeptWorld.of(jdbc, transaction, name), Map.copyOf(people)));
        } else {
            kept.world().lay();
            people.putAll(kept.people());
            banjar.itIs(BEFORE_THE_FIRST_WAVE);
        }
    }

    /** Goods are in, the schedule is published, the first shipment is on its way. */
    private void begin() {
        new CleanSlate(jdbc, transaction).wipe(); // other tests of this kind leave what they did
        transaction.executeWithoutResult(status -> {
            banjar.create();
            banjar.itIs(BEFORE_THE_FIRST_WAVE);
        });
        open(Role.ADMINISTRATOR, "");
        open(Role.PLANNER, Banjar.REGENCY);
        open(Role.OBSERVER, Banjar.REGENCY);
        goods();
        schedules();
        List<String> shipments = shipments();
        open(Role.PPK_CHAIR, districtOf(shipments.get(0)));
        dispatch(shipments.get(0));
    }

    /** The same office with its schedule published, and at a moment what goes to these districts leaves; totals are kept. */
    void openOnTheRoad(String moment, Set<String> districts) {
        new CleanSlate(jdbc, transaction).wipe();
        transaction.executeWithoutResult(status -> {
            banjar.create();
            banjar.itIs(BEFORE_THE_FIRST_WAVE);
        });
        open(Role.PLANNER, Banjar.REGENCY);
        schedules();
        banjar.itIs(moment);
        shipments().stream()
                .filter(shipment -> districts.contains(districtOf(shipment)))
                .forEach(this::dispatch);
    }

    /** Kept one by one from now on; two tables, and on the first of them a box. */
    private void boxes() {
        post(OFFICE + "/boxes", Map.of());
        jdbc.sql(
                        "update ballot_box set code = :code where id = (select min(id) from ballot_box where state = 'WAITING')")
                .param("code", BOX)
                .update();
        var crew = Map.of("warehouse", "GUDANG", "firstPerson", "Siti", "secondPerson", "Budi", "sealsPerBox", "1");
        post(OFFICE + "/boxes/tables", crew);
        post(OFFICE + "/boxes/tables", crew);
        post(OFFICE + "/boxes/labels", Map.of("district", PARAMASAN, "paper", "EIGHT"));
        String other = jdbc.sql("select max(code) from ballot_box where state = 'WAITING'")
                .query(String.class)
                .single();
        post(OFFICE + "/boxes/tables/1/box", Map.of("code", other));
        jdbc.sql("insert into box_minutes values ('pilkada-2024', '63.03', 1, 'OPEN', '', 0, 'Segel putus', 'Siti',"
                        + " 'Budi', '', 'planner', now())")
                .update();
        jdbc.sql("insert into box_minutes_box values ('pilkada-2024', '63.03', 1, '" + BOX
                        + "', null, null, 'GUDANG', '')")
                .update();
        post(OFFICE + "/boxes/colli", Map.of());
        jdbc.sql("update collo set code = :code where id = (select min(id) from collo)")
                .param("code", COLLO)
                .update();
    }

    private void lastLeg() {
        String leg = "/elections/" + Banjar.ELECTION + "/" + PARAMASAN + "/last-leg";
        jdbc.sql("insert into leg_vehicle (election_code, district_code, code, mode, name, boxes, count, kmh,"
                        + " loading_minutes, tours_a_day) values (:election, '63.03.17', 'PIKAP', 'ROAD', 'Pikap', 20, 1, 30,"
                        + " 10, 3)")
                .param("election", Banjar.ELECTION)
                .update();
        jdbc.sql("insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes,"
                        + " onward_minutes) select :election, district_code, code, 'ROAD', 30, 15, 60 from village"
                        + " where district_code = '63.03.17'")
                .param("election", Banjar.ELECTION)
                .update();
        post(leg + "/plan", Map.of());
        var tour = TOUR.matcher(page(Role.PLANNER, leg + "/movements"))
                .results()
                .findFirst()
                .orElseThrow();
        post(leg + "/movements", Map.of("tour", tour.group(1), "driver", "Hamdan", "early", "yes"));
    }

    private void open(Role role, String area) {
        String name = role.name().toLowerCase().replace("_", ".");
        accounts.open(List.of(new NewAccount(name, name, role, new Area(area))), Walker.PASSWORD);
        people.put(role, new SignedIn(name, name, role, new Area(area)));
    }

    private void schedules() {
        String schedules = OFFICE + "/schedules";
        post(schedules, Map.of("firstDay", "2024-11-20", "lastDay", "2024-11-25", "waves", "08.00, 13.00"));
        post(schedules + "/1/approval", Map.of("edits", "0"));
        post(schedules + "/1/publication", Map.of("edits", "1"));
        post(schedules + "/1/versions", Map.of("reason", "Jembatan putus", "edits", "2"));
        post(schedules, Map.of("firstDay", "2024-11-20", "lastDay", "2024-11-25", "waves", "08.00"));
    }

    /** Ordered, come in with differences and claimed, sorted; one delivery and two lots are still being counted. */
    private void goods() {
        String goods = OFFICE + "/goods";
        post(goods + "/orders/lacking", Map.of());
        receive(goods + "/receipts", 1, "BALLOT.GUBERNUR");
        receive(goods + "/receipts", 2, "INK");
        post(goods + "/receipts/1/closing", Map.of("steps", "1"));
        post(goods + "/receipts/2/closing", Map.of("steps", "1"));
        receive(goods + "/receipts", 3, "INK");
        var given = Map.of("goods", "BALLOT.GUBERNUR", "sheets", "100", "team", "Tim 1", "warehouse", "GUDANG");
        for (int lot = 1; lot <= 3; lot++) {
            post(goods + "/sorting", given);
        }
        post(goods + "/sorting/1/counts", Map.of("good", "100", "counter", "Siti"));
        post(goods + "/sorting/2/counts", Map.of("good", "99", "counter", "Siti"));
    }

    private void receive(String receipts, int number, String goods) {
        var note = Map.of("warehouse", "GUDANG", "noteNumber", "DO 1", "supplier", "PT", "arrived", "2024-11-01");
        post(receipts, note);
        post(receipts + "/" + number + "/lots", Map.of("goods", goods, "cartons", "1", "noted", "500"));
        var count = Map.of("line", "1", "good", "495", "damaged", "1", "foreign", "2", "meantFor", "Kota Tegal");
        post(receipts + "/" + number + "/counts", count);
    }

    void post(String path, Map<String, String> fields) {
        var sent = request("POST", path).with(as(Role.PLANNER)).with(csrf());
        fields.forEach(sent::param);
        assertThat(send(sent)).as(path).matches(Answer::redirects);
        if (path.endsWith("/plan")) {
            settle();
        }
    }

    /** What was begun beside the pages has ended. */
    void settle() {
        for (int look = 0; look < 300 && isBusy(); look++) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    private boolean isBusy() {
        return jdbc.sql("select exists (select from job where state in ('WAITING', 'RUNNING'))")
                .query(Boolean.class)
                .single();
    }

    private List<String> shipments() {
        return SHIPMENT.matcher(page(Role.PLANNER, OFFICE + "/shipments"))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private String districtOf(String shipment) {
        return jdbc.sql("select district_code from shipment where number = ?")
                .param(shipment)
                .query(String.class)
                .single();
    }

    void dispatch(String shipment) {
        String path = OFFICE + "/shipments/" + shipment + "/dispatch";
        PageForm form = PageForm.in(page(Role.PLANNER, path)).get(0);
        var sent = request("POST", path).with(as(Role.PLANNER)).with(csrf()).param("step", "send");
        form.fields().forEach(field -> sent.param(field.name(), typed(field)));
        assertThat(send(sent)).as(path).matches(Answer::redirects);
    }

    private static String typed(PageForm.Field field) {
        if (field.name().matches("carriers\\[\\d*[02468]]\\.(driver|plate)")) {
            return "DA 8123 AB";
        }
        return field.value();
    }

    String page(Role role, String path) {
        var answer = send(MockMvcRequestBuilders.get(java.net.URI.create(path)).with(as(role)));
        assertThat(answer).as(path).matches(page -> !page.broken());
        return answer.body();
    }

    RequestPostProcessor as(@Nullable Role role) {
        return role == null
                ? request -> request
                : authentication(people.get(role).authentication());
    }

    static MockHttpServletRequestBuilder request(String method, String path) {
        return MockMvcRequestBuilders.request(
                        org.springframework.http.HttpMethod.valueOf(method), java.net.URI.create(path))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED);
    }

    Answer send(RequestBuilder request) {
        try {
            MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
            return new Answer(response.getStatus(), text(response), response.getRedirectedUrl(), null);
        } catch (Exception thrown) {
            return new Answer(500, "", null, NestedExceptionUtils.getMostSpecificCause(thrown));
        }
    }

    /** A workbook is no text: what its bytes would spell means nothing. */
    private static String text(MockHttpServletResponse response) {
        String type = String.valueOf(response.getContentType());
        return type.startsWith("text/") || type.contains("json")
                ? new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)
                : "";
    }

    /**
     * What came back.
     *
     * @param thrown what nobody had caught
     */
    record Answer(
            int status,
            String body,
            @Nullable String location,
            @Nullable Throwable thrown) {

        boolean redirects() {
            return location != null;
        }

        boolean broken() {
            return status >= 500;
        }

        @Override
        public String toString() {
            return status + (thrown == null ? "" : " " + thrown + " at " + where());
        }

        private String where() {
            return Arrays.stream(thrown.getStackTrace())
                    .map(StackTraceElement::toString)
                    .filter(frame -> frame.contains("id.kotaksuara"))
                    .findFirst()
                    .orElse("");
        }
    }
}
