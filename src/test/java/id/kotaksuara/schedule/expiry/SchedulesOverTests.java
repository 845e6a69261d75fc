package id.kotaksuara.schedule.expiry;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.grading.Office.SCHEDULES;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.CleanSlate;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.quota.SweepNow;
import id.kotaksuara.schedule.grading.Office;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** How many versions and gradings an office may have that became nothing, and when they go. */
@IntegrationTest
@TestPropertySource(properties = "kotaksuara.test.database=own")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@As(role = Role.PLANNER, area = "63.03")
class SchedulesOverTests {

    private static final int OF_OFFICE = 80;
    private static final int OF_PERSON = 60;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Office office;

    @Autowired
    BeanFactory application;

    /** Refused is what was committed without it, so that each page has a transaction of its own. */
    @BeforeEach
    void world() {
        new CleanSlate(jdbc, transaction).wipe();
        transaction.executeWithoutResult(status -> office.all());
        at("2024-11-01T04:00:00Z");
    }

    @Test
    void keepAsManyVersionsAsMayBeAndNotOneMoreWithWhatWasTyped() {
        propose();
        others("schedule", OF_OFFICE - 2);
        assertThat(propose()).hasStatus3xxRedirection();
        assertThat(versions()).isEqualTo(OF_OFFICE);

        assertThat(propose())
                .hasStatusOk()
                .bodyText()
                .contains("Kantor ini sudah menyimpan 80 versi yang belum terbit", "Ruang simpan", "value=\"08.00\"");
        assertThat(post(SCHEDULES + "/1/versions", "edits", "0", "reason", "Jembatan putus"))
                .hasStatusOk()
                .bodyText()
                .contains("Kantor ini sudah menyimpan 80 versi", "Jembatan putus");

        assertThat(versions()).isEqualTo(OF_OFFICE);
        assertThat(page())
                .contains("80 dari 80 tempat kantor ini terpakai", "Buang versi yang tidak dipakai", "Versi 80");
    }

    @Test
    void giveThePlaceOfWhatWasThrownAwayLongestAgoToTheNextAndItsNumberToNone() {
        propose();
        others("schedule", OF_OFFICE - 2);
        propose();
        post(SCHEDULES + "/80/removal", "edits", "0");

        assertThat(propose()).hasRedirectedUrl(SCHEDULES + "/81");

        assertThat(versions()).isEqualTo(OF_OFFICE);
        assertThat(lines("journal.quota.room")).containsExactly("schedule:pilkada-2024/63.03/80 80");
        post(SCHEDULES + "/81/removal", "edits", "0");
        assertThat(propose()).hasRedirectedUrl(SCHEDULES + "/82");
    }

    @Test
    void keepNoMoreOfOnePersonThanMayBe() {
        propose();
        others("schedule", OF_PERSON - 2);
        jdbc.sql("insert into journal_entry (at, actor, role, subject, region_code, action) select at, actor, role,"
                        + " 'schedule:pilkada-2024/63.03/' || number, '63.03', action from journal_entry, schedule"
                        + " where action = 'journal.schedule.proposed' and number > 1")
                .update();
        assertThat(propose()).hasStatus3xxRedirection();

        assertThat(propose()).bodyText().contains("Anda sudah menyimpan 60 versi yang belum terbit");
    }

    @Test
    void goWhenNobodyWorksOnThemButNeverWhatWasPublishedNorWhatThatWasMadeFromNorTheNewestDraft() {
        propose();
        post(SCHEDULES + "/1/versions", "edits", "0", "reason", "Gelombang siang");
        jdbc.sql("update schedule set status = 'PUBLISHED' where number = 2").update();
        propose();
        propose();
        post(SCHEDULES + "/4/removal", "edits", "0");

        at("2024-12-01T03:59:59Z");
        SweepNow.in(application);
        assertThat(numbers("schedule")).containsExactly(1, 2, 3, 4);

        at("2024-12-01T04:00:00Z");
        SweepNow.in(application);
        assertThat(numbers("schedule")).containsExactly(1, 2, 3);
        assertThat(lines("journal.quota.swept")).containsExactly("schedule:pilkada-2024/63.03/4 4");

        at("2026-11-01T04:00:00Z");
        SweepNow.in(application);
        assertThat(numbers("schedule")).as("the newest draft").containsExactly(1, 2, 3);
        jdbc.sql("insert into schedule (election_code, regency_code, number, status, first_day, last_day, wave_times,"
                        + " facts) select election_code, regency_code, 9, 'DRAFT', first_day, last_day, wave_times, facts"
                        + " from schedule where number = 1")
                .update();
        SweepNow.in(application);
        assertThat(numbers("schedule")).containsExactly(1, 2, 9);
    }

    @Test
    void keepAsManyGradingsAsMayBeAndMakeRoomOfWhatWasThrownAway() {
        assertThat(grade()).hasRedirectedUrl(SCHEDULES + "/gradings/1");
        others("grading", OF_OFFICE - 2);
        assertThat(grade()).hasRedirectedUrl(SCHEDULES + "/gradings/80");

        assertThat(grade()).hasStatusOk().bodyText().contains("Kantor ini sudah menyimpan 80 penilaian");

        post(SCHEDULES + "/gradings/80/discard", "version", version(80));
        assertThat(grade()).hasRedirectedUrl(SCHEDULES + "/gradings/81");
        assertThat(lines("journal.quota.room")).containsExactly("grading:pilkada-2024/63.03/80 jadwal.csv");
    }

    @Test
    void losesGradingsThatBecameNothingAfterAWhile() {
        grade();
        grade();
        grade();
        post(SCHEDULES + "/gradings/2/discard", "version", version(2));
        propose();
        jdbc.sql("update grading set schedule_number = 1 where number = 3").update();

        at("2024-11-08T04:00:00Z");
        SweepNow.in(application);
        assertThat(numbers("grading")).containsExactly(1, 3);

        at("2025-01-30T04:00:00Z");
        SweepNow.in(application);
        assertThat(numbers("grading")).containsExactly(3);
        assertThat(lines("journal.quota.swept"))
                .containsExactly("grading:pilkada-2024/63.03/2 jadwal.csv", "grading:pilkada-2024/63.03/1 jadwal.csv");
    }

    /** Made by somebody else, so that only the office's own bound is reached. */
    private void others(String table, int count) {
        String columns = table.equals("schedule")
                ? "status, first_day, last_day, wave_times, facts"
                : "deadline, file_name, file_bytes, file_hash, uploaded_at, state, departures, uploaded_by";
        jdbc.sql("insert into " + table + " (election_code, regency_code, number, " + columns + ")"
                        + " select election_code, regency_code, number + more, "
                        + columns.replace("uploaded_by", "'siti'").replace(" state", " 'SETTLING'") + " from " + table
                        + ", generate_series(1, :count) more where number = 1")
                .param("count", count)
                .update();
    }

    private void at(String moment) {
        TestTime.in("63.03", moment);
    }

    private MvcTestResult propose() {
        return post(SCHEDULES, "firstDay", "2024-11-20", "lastDay", "2024-11-25", "waves", "08.00");
    }

    private MvcTestResult grade() {
        byte[] plan = "KECAMATAN;TANGGAL;JUMLAH KOTAK\nParamasan;2024-11-20;30\n".getBytes(StandardCharsets.UTF_8);
        return mvc.post()
                .uri(SCHEDULES + "/gradings")
                .multipart()
                .file(new MockMultipartFile("file", "jadwal.csv", "text/csv", plan))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(csrf());
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    private String version(int grading) {
        return jdbc.sql("select version from grading where number = ?")
                .param(grading)
                .query(String.class)
                .single();
    }

    private String page() {
        var answer = mvc.get().uri("/storage/63.03").exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int versions() {
        return numbers("schedule").size();
    }

    private List<Integer> numbers(String table) {
        return jdbc.sql("select number from " + table + " order by number")
                .query(Integer.class)
                .list();
    }

    private List<String> lines(String action) {
        return jdbc.sql("select subject || ' ' || before_text from journal_entry where action = ? order by id")
                .param(action)
                .query(String.class)
                .list();
    }
}
