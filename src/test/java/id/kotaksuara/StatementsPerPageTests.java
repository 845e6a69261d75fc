package id.kotaksuara;

import static id.kotaksuara.FormToken.csrf;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.region.Area;
import id.kotaksuara.schedule.draft.Banjar;
import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What a page asks of the database: little for its frame, and no more for a large office than for a small one. */
@Tag("long")
@SpringBootTest(
        properties = {
            "kotaksuara.test.database=statements",
            "kotaksuara.session.idle=12h" // so that no page happens to be the one that notes that somebody is still
            // there
        })
@AutoConfigureMockMvc
@Import({AskedStatements.class, Banjar.class})
class StatementsPerPageTests {

    private static final String PASSWORD = "gudang penuh 350 kotak";
    private static final int FEW = 3;
    private static final String GOODS = Banjar.PATH.replace("/schedules", "/goods");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountDesk accounts;

    @Autowired
    Banjar banjar;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void areFourForTheFrameAndNeverOneForEachRow() {
        open("siti", Role.ADMINISTRATOR, "");
        open("rahmah", Role.PLANNER, "63.03");
        transaction.executeWithoutResult(work -> banjar.createWith(FEW));
        planLastLegs();
        transaction.executeWithoutResult(work -> banjar.itIs("2024-11-19T00:00:00Z"));
        transaction.executeWithoutResult(work -> banjar.assemble(10));
        open("hasan", Role.PPK_CHAIR, "63.03.01");
        var readers = Stream.of("rahmah", "siti", "hasan").collect(toMap(Function.identity(), this::signIn));
        publish(readers.get("rahmah"), 1);
        publish(readers.get("rahmah"), 2);
        post(readers.get("rahmah"), GOODS + "/orders/lacking");
        receive(readers.get("rahmah"), 1);

        var small = statements(readers);
        grow(readers.get("rahmah"));
        var large = statements(readers);

        assertThat(small).as("pages").hasSizeGreaterThan(60);
        readers.keySet().forEach(reader -> assertThat(small.get(reader + " /password"))
                .as("statements of the smallest page for %s", reader)
                .hasSizeLessThanOrEqualTo(4));
        small.forEach((page, few) -> assertThat(large.get(page)).as(page).hasSizeLessThanOrEqualTo(few.size()));
    }

    /** More districts, shipments, versions of the schedule, moves of stock, accounts, and lines of every journal. */
    private void grow(Cookie planner) {
        transaction.executeWithoutResult(work -> banjar.growBeyond(FEW));
        jdbc.sql(
                        "update warehouse set counted_boxes = 10 * counted_boxes, prepared_per_wave = 10 * prepared_per_wave, dock_per_wave = 10 * dock_per_wave")
                .update(); // the days proposed first are enough, as before
        planLastLegs();
        for (int version = 3; version < 6; version++) {
            publish(planner, version);
            receive(planner, version - 1);
            open("chair" + version, Role.PPK_CHAIR, "63.03.0" + version);
            transaction.executeWithoutResult(work -> banjar.assemble(10));
        }
        jdbc.sql("insert into journal_entry (at, actor, role, subject, region_code, action, before_text, after_text)"
                        + " select at, actor, role, subject, region_code, action, before_text, after_text"
                        + " from journal_entry, generate_series(1, 5)")
                .update();
    }

    /** A last leg with a vehicle and a plan in each district that there is. */
    private void planLastLegs() {
        jdbc.sql("insert into leg_vehicle (election_code, district_code, code, mode, name, boxes, count, kmh,"
                        + " loading_minutes, tours_a_day) select e.code, d.code, 'PIKAP', 'ROAD', 'Pikap', 20, 1, 30, 10, 3"
                        + " from election e, district d on conflict do nothing")
                .update();
        jdbc.sql(
                        "insert into leg_plan (election_code, district_code, tours, planned_at, planned_by) select e.code, d.code,"
                                + " '{\"first\": \"2024-11-26\", \"tours\": [], \"pins\": []}', now(), 'rahmah'"
                                + " from election e, district d on conflict do nothing")
                .update();
    }

    /** Of every page that one of these comes to, by reader and page. */
    private Map<String, List<String>> statements(Map<String, Cookie> readers) {
        var asked = new LinkedHashMap<String, List<String>>();
        readers.forEach((who, cookie) -> new PageWalk(mvc, cookie)
                .from("/password")
                .forEach((page, statements) -> asked.put(who + " " + page, statements)));
        return asked;
    }

    private void publish(Cookie planner, int version) {
        post(planner, Banjar.PATH, "firstDay", "2024-11-20", "lastDay", "2024-11-25", "waves", "08.00, 13.00");
        post(planner, Banjar.PATH + "/" + version + "/approval", "edits", "0");
        post(planner, Banjar.PATH + "/" + version + "/publication", "edits", "1");
    }

    /** Two lots of goods with differences, so that each is claimed. */
    private void receive(Cookie planner, int number) {
        String receipts = GOODS + "/receipts";
        post(
                planner,
                receipts,
                "warehouse",
                "GUDANG",
                "noteNumber",
                "SJ",
                "supplier",
                "PT Cetak",
                "arrived",
                "2024-11-01");
        for (int line = 1; line <= 2; line++) {
            post(planner, receipts + "/" + number + "/lots", "goods", "BALLOT.GUBERNUR", "cartons", "1", "noted", "50");
            post(planner, receipts + "/" + number + "/counts", "line", "" + line, "good", "40", "damaged", "1");
        }
        post(planner, receipts + "/" + number + "/closing", "steps", "2");
        String sorting = GOODS + "/sorting";
        post(planner, sorting, "goods", "BALLOT.GUBERNUR", "sheets", "9", "team", "Tim", "warehouse", "GUDANG");
        post(planner, sorting + "/" + number + "/counts", "good", "9", "counter", "Siti");
    }

    private void open(String username, Role role, String area) {
        accounts.open(List.of(new NewAccount(username, "Rahmah", role, new Area(area))), PASSWORD);
    }

    private Cookie signIn(String username) {
        var answer = mvc.post()
                .uri("/sign-in")
                .param("username", username)
                .param("password", PASSWORD)
                .with(csrf())
                .exchange();
        return answer.getResponse().getCookie("__Host-SID");
    }

    private void post(Cookie who, String path, String... fields) {
        var request = mvc.post().uri(path).cookie(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        assertThat(request).as(path).hasStatus3xxRedirection();
    }
}
