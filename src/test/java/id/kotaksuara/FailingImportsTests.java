package id.kotaksuara;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.OfficeAtWork.Answer;
import id.kotaksuara.access.account.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A voter list sent, read and applied while the disk is full at each statement in turn: the list is the old one or the new one
 * and never between, people are told why, and trying again is enough.
 */
@Tag("long")
@OfficeTest
@Import(BrittleDatabase.class)
class FailingImportsTests {

    private static final int MOST = 400;

    /** Each third statement here; all of them with 1. */
    private static final int EACH = Integer.getInteger("kotaksuara.each", 3);

    private static final String IMPORTS = OfficeAtWork.OFFICE + "/voters/imports";
    private static final String FULL = "voters.import.full";

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void heal() {
        BrittleDatabase.heal();
    }

    @Test
    void areWholeOrNotThereAtAll() {
        office.open();
        int sending = sendingFails();
        int reading = readingFails();
        int applying = applyingFails();

        assertThat(Map.of("sending", sending, "reading", reading, "applying", applying))
                .allSatisfy(
                        (step, statements) -> assertThat(statements).as(step).isGreaterThan(5));
    }

    private int sendingFails() {
        for (int number = 1; number <= MOST; number++) {
            int before = imports();
            int statement = number;
            var answer = send(() -> BrittleDatabase.failAt(statement));
            String failed = BrittleDatabase.heal();
            if (answer.getStatus() == 302) {
                assertThat(String.valueOf(failed)).containsAnyOf("null", "update posted_form");
                done();
                return number;
            }
            assertThat(answer.getStatus())
                    .as("sending, statement %d: %s", number, BrittleDatabase.shortly(failed))
                    .isEqualTo(507);
            assertThat(imports()).isEqualTo(before);
        }
        throw new AssertionError("a file is never taken");
    }

    private int readingFails() {
        String list = list();
        for (int number = 1; number <= MOST; number += EACH) {
            int statement = number;
            assertThat(send(() -> BrittleDatabase.failJobAt(statement)).getStatus())
                    .isEqualTo(302);
            done();
            String failed = BrittleDatabase.heal();
            String which = "reading, statement %d: %s".formatted(number, BrittleDatabase.shortly(failed));
            assertThat(list()).as(which).isEqualTo(list);
            if (failed == null || state().equals("WAITING null")) { // what failed came after it had been read
                assertThat(state()).as(which).isEqualTo("WAITING null");
                return number;
            }
            assertThat(state()).as(which).isEqualTo("REFUSED " + FULL);
        }
        throw new AssertionError("a file is never read");
    }

    private int applyingFails() {
        String list = list();
        for (int number = 1; number <= MOST; number += EACH) {
            BrittleDatabase.failJobAt(number);
            apply();
            done();
            String failed = BrittleDatabase.heal();
            String which = "applying, statement %d: %s".formatted(number, BrittleDatabase.shortly(failed));
            if (failed == null || state().equals("APPLIED null")) { // what failed came after it had been applied
                assertThat(state()).as(which).isEqualTo("APPLIED null");
                assertThat(list()).isNotEqualTo(list);
                return number;
            }
            assertThat(list()).as(which).isEqualTo(list);
            assertThat(state()).as(which).isEqualTo("WAITING " + FULL);
            assertThat(office.page(Role.ADMINISTRATOR, newest())).contains("Server kehabisan ruang");
        }
        throw new AssertionError("a list is never applied");
    }

    private org.springframework.mock.web.MockHttpServletResponse send(Runnable meanwhile) {
        String rows = jdbc
                .sql("select '63.03.17.2001;Paramasan;' || v.name || ';' || s.number || ';' || s.male + 1 || ';'"
                        + " || s.female || ';' || s.male + 1 + s.female from polling_station s join village v"
                        + " on v.code = s.village_code where v.code = '63.03.17.2001' order by s.number")
                .query(String.class)
                .list()
                .stream()
                .collect(java.util.stream.Collectors.joining("\n"));
        return mvc.post()
                .uri(IMPORTS)
                .multipart()
                .file(new MockMultipartFile(
                        "file",
                        "daftar.csv",
                        "text/csv",
                        ("KODE;KECAMATAN;DESA;TPS;L;P;L+P\n" + rows).getBytes(StandardCharsets.UTF_8)))
                .param("stage", "DPT")
                .param("replaces", "true")
                .with(office.as(Role.ADMINISTRATOR))
                .with(csrf())
                .with(sent -> {
                    meanwhile.run();
                    return sent;
                })
                .exchange()
                .getResponse();
    }

    private void apply() {
        int version = jdbc.sql("select version from voter_import order by id desc limit 1")
                .query(Integer.class)
                .single();
        var request = OfficeAtWork.request("POST", newest() + "/apply")
                .with(office.as(Role.ADMINISTRATOR))
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("warnings", "true");
        assertThat(office.send(request)).matches(Answer::redirects);
    }

    private String newest() {
        return IMPORTS + "/"
                + jdbc.sql("select max(number) from voter_import")
                        .query(Integer.class)
                        .single();
    }

    /** Nobody works on it any more. */
    private void done() {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select not exists (select from job where kind = 'voters'"
                                + " and state in ('WAITING', 'RUNNING'))")
                        .query(Boolean.class)
                        .single());
    }

    private String state() {
        return jdbc.sql(
                        "select state || ' ' || coalesce(problem_key, 'null') from voter_import order by id desc limit 1")
                .query(String.class)
                .single();
    }

    private int imports() {
        return jdbc.sql("select count(*) from voter_import")
                .query(Integer.class)
                .single();
    }

    private String list() {
        return jdbc.sql("select count(*) || ':' || sum(hashtext(s::text)::bigint) from polling_station s")
                .query(String.class)
                .single();
    }
}
