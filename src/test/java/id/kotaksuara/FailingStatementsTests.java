package id.kotaksuara;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.OfficeAtWork.Answer;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.schedule.draft.Banjar;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Publishing, sending off, receiving, moving and counting while the disk is full at each statement in turn: nothing is half
 * kept, people are told, and the same form sent once more does all of it.
 */
@Tag("long")
@OfficeTest
@Import(BrittleDatabase.class)
class FailingStatementsTests {

    private static final int MOST = 600;
    private static final String OFFICE = OfficeAtWork.OFFICE;
    private static final String MOVEMENTS = "/elections/" + Banjar.ELECTION + "/63.03.17/last-leg/movements";
    private static final Map<String, String> MOVED = Map.of("driver", "Hamdan", "early", "yes");
    private static final String STOCK = OFFICE + "/warehouses/GUDANG/stock/new?work=RECEIVE&goods=BALLOT_BOX.GUBERNUR";
    private static final Map<String, String> ARRIVED =
            Map.of("colli", "3", "stated", "3", "seals", "INTACT", "sure", "yes");
    private static final Map<String, String> CHECKED = Map.of("step", "send", "complete", "YES");

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private final Map<Role, Cookie> sessions = new EnumMap<>(Role.class);
    private final Map<String, Integer> statements = new TreeMap<>();

    @AfterEach
    void heal() {
        BrittleDatabase.heal();
    }

    @Test
    void keepAllOrNothing() {
        office.openWithLastLeg();
        String due = delivery();
        List<String> problems = new ArrayList<>();

        softly(problems, () -> eachFails(Role.PLANNER, STOCK, "/stock", Map.of("quantity", "5", "note", "DO 17")));
        softly(problems, () -> eachFails(Role.PPK_CHAIR, due + "/arrival", "/arrival", ARRIVED));
        softly(problems, () -> eachFails(Role.PPK_CHAIR, due + "/check", "/check", CHECKED));
        softly(problems, () -> eachFails(Role.PLANNER, MOVEMENTS, "/withdrawal", Map.of("sure", "yes")));
        softly(problems, () -> eachFails(Role.PLANNER, MOVEMENTS, "/movements", MOVED));
        softly(problems, () -> eachFails(Role.PLANNER, OFFICE + "/schedules/2/approval", "/approval", Map.of()));
        softly(problems, () -> eachFails(Role.PLANNER, OFFICE + "/schedules/2/publication", "/publication", Map.of()));

        assertThat(problems).isEmpty();
        assertThat(statements)
                .hasSize(7)
                .allSatisfy((form, asked) -> assertThat(asked).as(form).isGreaterThan(5));
    }

    @Test
    void sendOffAllOrNothing() {
        office.openOnTheRoad("2024-11-19T23:50:00Z", Set.of());
        String sent = jdbc.sql(
                        "select number from shipment where status = 'PLANNED' order by planned_departure, number limit 1")
                .query(String.class)
                .single();

        eachFails(Role.PLANNER, OFFICE + "/shipments/" + sent + "/dispatch", "/dispatch", Map.of("step", "send"));
    }

    private static void softly(List<String> problems, Runnable what) {
        try {
            what.run();
        } catch (AssertionError | RuntimeException problem) {
            problems.add(String.valueOf(problem.getMessage()));
        }
    }

    /** The connection breaks after the database has kept it and before it can say so: sent again, it does not count twice. */
    @Test
    void countOnceThoughNobodyHeardThatTheyWereKept() {
        office.openWithLastLeg();

        answerLost(Role.PLANNER, STOCK, "/stock", Map.of("quantity", "5", "note", "DO 17"));
        answerLost(Role.PPK_CHAIR, delivery() + "/arrival", "/arrival", ARRIVED);
    }

    private void eachFails(Role role, String page, String action, Map<String, String> typed) {
        PageForm form = form(role, page, action);
        var fields = filled(form, typed);
        sessions.computeIfAbsent(role, this::signIn);
        var state = new KeptState(jdbc);
        var before = state.now();
        var journal = JournalWatch.over(jdbc);
        for (int number = 1; number <= MOST; number++) {
            int statement = number;
            Answer answer = send(role, form, fields, () -> BrittleDatabase.failAt(statement));
            String failed = BrittleDatabase.heal();
            String which = "%s, statement %d: %s".formatted(action, number, BrittleDatabase.shortly(failed));
            if (answer.redirects()) {
                assertThat(state.now()).as(which).isNotEqualTo(before);
                assertThat(journal.faults()).as(action).isEmpty();
                statements.put(action, number - 1);
                return;
            }
            assertThat(answer.status()).as("%s, %s", which, answer).isEqualTo(HttpStatus.INSUFFICIENT_STORAGE.value());
            assertTold(answer, fields);
            if (number % 10 == 0 || !String.valueOf(failed).startsWith("select")) {
                assertThat(KeptState.changed(before, state.now())).as(which).isEmpty();
            }
        }
        throw new AssertionError(action + " does not come to its end");
    }

    /** What fails before or after a page is told by the filter, whose page a mock does not draw. */
    private static void assertTold(Answer answer, List<PageForm.Field> fields) {
        if (!answer.body().isEmpty()) {
            assertThat(answer.body()).contains("Ruang penyimpanan penuh", "Kirim lagi");
            fields.stream().filter(field -> !field.value().isEmpty()).forEach(field -> assertThat(answer.body())
                    .contains("name=\"" + field.name() + "\""));
        }
    }

    private void answerLost(Role role, String page, String action, Map<String, String> typed) {
        sessions.computeIfAbsent(role, this::signIn);
        var state = new KeptState(jdbc);
        var before = state.now();
        for (int number = 1; number <= MOST; number++) {
            PageForm form = form(role, page, action);
            var fields = filled(form, typed);
            int commit = number;
            Answer answer = send(role, form, fields, () -> BrittleDatabase.loseAnswerOfCommit(commit));
            assertThat(BrittleDatabase.heal())
                    .as("%s, commit %d, %s", action, number, answer)
                    .isNotNull();
            assertThat(answer.status()).as("%s, commit %d", action, number).isEqualTo(503);
            var kept = state.now();
            if (!kept.equals(before)) {
                send(role, form, fields, BrittleDatabase::heal);
                assertThat(KeptState.changed(kept, state.now())).as(action).isEmpty();
                return;
            }
        }
    }

    private PageForm form(Role role, String page, String action) {
        return PageForm.in(office.page(role, page)).stream()
                .filter(form -> form.action().replaceAll("\\?.*", "").endsWith(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page + " has no form to " + action));
    }

    private static List<PageForm.Field> filled(PageForm form, Map<String, String> typed) {
        var fields = new ArrayList<PageForm.Field>();
        Set<String> named = new HashSet<>();
        form.fields().forEach(field -> {
            named.add(field.name());
            fields.add(new PageForm.Field(field.name(), typed.getOrDefault(field.name(), usual(field))));
        });
        typed.forEach((name, value) -> {
            if (named.add(name)) {
                fields.add(new PageForm.Field(name, value));
            }
        });
        return fields;
    }

    private static String usual(PageForm.Field field) {
        return field.value().isEmpty() && field.name().matches("carriers\\[\\d*[02468]]\\.(driver|plate)")
                ? "DA 8123 AB"
                : field.value();
    }

    /** Something happens to the database once the request is there, and not while the test makes it. */
    private Answer send(Role role, PageForm form, List<PageForm.Field> fields, Runnable meanwhile) {
        var request = OfficeAtWork.request("POST", form.action())
                .header("Sec-Fetch-Site", "same-origin")
                .with(csrf())
                .with(sent -> {
                    meanwhile.run();
                    return sent;
                });
        request.cookie(sessions.get(role));
        fields.forEach(field -> request.param(field.name(), field.value()));
        return office.send(request);
    }

    private Cookie signIn(Role role) {
        var answer = mvc.post()
                .uri("/sign-in")
                .param("username", role.name().toLowerCase().replace("_", "."))
                .param("password", Walker.PASSWORD)
                .with(csrf())
                .exchange();
        return answer.getResponse().getCookie("__Host-SID");
    }

    /** What is on its way to the district whose chair this is. */
    private String delivery() {
        return jdbc.sql(
                        "select '/elections/' || s.election_code || '/' || s.district_code || '/deliveries/' || s.number"
                                + " from shipment s join account a on a.area = s.district_code where s.status = 'DISPATCHED'"
                                + " order by s.number limit 1")
                .query(String.class)
                .single();
    }
}
