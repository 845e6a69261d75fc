package id.kotaksuara.voters.preview;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.quota.SweepNow;
import id.kotaksuara.base.job.AtOnce;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How many files an office and a person may have that nobody has applied, how large, and when they go. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.ADMINISTRATOR, area = "63.03")
class UploadsOverTests {

    private static final String IMPORTS = "/elections/pilkada-2024/63.03/voters/imports";
    private static final String CLEAN = "KODE;TPS;L;P\n6303051003;1;191;200\n6303051003;2;180;185\n";
    private static final String FAULTY = "KODE;TPS;L;P\n6303051003;1;x;200\n";
    private static final int MOST = 40;
    private static final long GIGABYTE = 1L << 30;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BeanFactory application;

    @BeforeEach
    void world() {
        new World(jdbc).create();
        at("2024-09-01T04:00:00Z");
    }

    @Test
    void areAsManyAsMayBeAndNotOneMore() {
        waiting("63.03", "siti", MOST - 1, 1);
        assertThat(send(CLEAN)).hasStatus3xxRedirection();
        assertThat(send(CLEAN)).as("one's own is replaced").hasStatus3xxRedirection();
        waiting("63.03", "siti", 1, 1);

        assertThat(send(CLEAN))
                .hasStatusOk()
                .bodyText()
                .contains("Kantor ini sudah menyimpan 40 berkas yang belum diterapkan", "value=\"Label saya\"");
        assertThat(mvc.get().uri("/storage/63.03"))
                .hasStatusOk()
                .bodyText()
                .contains("41 dari 40 tempat kantor ini terpakai", "Terapkan atau buang impor", IMPORTS);
    }

    @Test
    void areOfOnePersonAsManyAsMayBeWhereverTheyAre() {
        waiting("63.04", "rahmah", MOST - 1, 1);
        assertThat(send(CLEAN)).hasStatus3xxRedirection();
        waiting("63.04", "rahmah", 1, 1);

        assertThat(send(CLEAN)).bodyText().contains("Anda sudah menyimpan 40 berkas yang belum diterapkan");
    }

    @Test
    void areTogetherAsLargeAsMayBeAndNotAByteMore() {
        waiting("63.03", "siti", 1, GIGABYTE - CLEAN.length());
        assertThat(send(CLEAN)).hasStatus3xxRedirection();

        assertThat(send(CLEAN + "\n")).bodyText().contains("kantor menyimpan lebih dari 1.024 MB");
        jdbc.sql("update voter_import set uploaded_by = 'rahmah', region_code = '63.04' where uploaded_by = 'siti'")
                .update();
        assertThat(send(CLEAN + "\n")).bodyText().contains("Anda menyimpan lebih dari 1.024 MB");
    }

    @Test
    void goAfterAWeekWhereTheyHaveFaultsAndAfterAMonthWhereTheyWaitButNeverOnceApplied() {
        var applied = send(CLEAN).getResponse().getRedirectedUrl();
        mvc.post()
                .uri(applied + "/apply")
                .param("version", version())
                .param("warnings", "true")
                .with(csrf())
                .exchange();
        send(FAULTY);
        waiting("63.03", "siti", 1, 1);
        assertThat(states()).containsExactly("APPLIED", "FAULTY", "WAITING");

        at("2024-09-08T03:59:59Z");
        SweepNow.in(application);
        assertThat(states()).containsExactly("APPLIED", "FAULTY", "WAITING");

        at("2024-09-08T04:00:00Z");
        SweepNow.in(application);
        assertThat(states()).containsExactly("APPLIED", "DISCARDED", "WAITING");
        assertThat(jdbc.sql("select count(*) from voter_import_fault")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from voter_import_piece join voter_import on id = import_id"
                                + " where state = 'DISCARDED'")
                        .query(Integer.class)
                        .single())
                .isZero();

        at("2034-10-01T04:00:00Z");
        SweepNow.in(application);
        SweepNow.in(application);
        assertThat(states()).containsExactly("APPLIED", "DISCARDED", "DISCARDED");
        assertThat(jdbc.sql("select subject || ' ' || region_code || ' ' || before_text from journal_entry"
                                + " where action = 'journal.quota.swept' order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "voters:pilkada-2024/63.03 63.03 daftar.csv", "voters:pilkada-2024/63.03 63.03 lain.csv");
    }

    private void waiting(String region, String by, int count, long bytes) {
        jdbc.sql("insert into voter_import (election_code, number, region_code, kind, stage, state, file_name,"
                        + " file_bytes, file_hash, uploaded_by, uploaded_at, checked_at) select 'pilkada-2024',"
                        + " 1000 + coalesce((select max(number) from voter_import), 0) + n, :region, 'STATIONS', 'DPT',"
                        + " 'WAITING', 'lain.csv', :bytes, '', :by, '2024-09-01T04:00Z', '2024-09-01T04:00Z'"
                        + " from generate_series(1, :count) n")
                .param("region", region)
                .param("bytes", bytes)
                .param("by", by)
                .param("count", count)
                .update();
    }

    private void at(String moment) {
        TestTime.in("63.03", moment);
        TestTime.in("63.04", moment);
    }

    private MvcTestResult send(String file) {
        return mvc.post()
                .uri(IMPORTS)
                .multipart()
                .file(new MockMultipartFile(
                        "file", "daftar.csv", "application/octet-stream", file.getBytes(StandardCharsets.UTF_8)))
                .param("stage", "DPT")
                .param("replaces", "true")
                .param("label", "Label saya")
                .with(csrf())
                .exchange();
    }

    private String version() {
        return jdbc.sql("select version from voter_import").query(String.class).single();
    }

    private List<String> states() {
        return jdbc.sql("select state from voter_import order by id")
                .query(String.class)
                .list();
    }
}
