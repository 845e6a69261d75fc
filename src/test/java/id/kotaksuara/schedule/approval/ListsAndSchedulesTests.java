package id.kotaksuara.schedule.approval;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.draft.Banjar.OFFICE;
import static id.kotaksuara.schedule.draft.Banjar.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import id.kotaksuara.schedule.draft.Banjar;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What an import of voters does to schedules: foreseen in its preview, followed by drafts, never by what is published. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.ADMINISTRATOR, area = "63.03")
class ListsAndSchedulesTests {

    private static final String VOTERS = "/elections/pilkada-2024/63.03/voters";
    private static final ScheduleKey FIRST = new ScheduleKey(OFFICE, 1);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Banjar banjar;

    @Autowired
    private DistributionScheduler scheduler;

    @Autowired
    private ScheduleApproval approval;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void world() {
        banjar.create();
    }

    @Test
    void foreseesALoadThatStillFits() {
        publish();

        assertThat(preview(stations("63.03.17.2001", 3)))
                .contains("masih muat", "Jadwal ini tidak berubah sendiri", "Paramasan Rab 20/11 28 → 26 (-2)")
                .doesNotContain("tidak muat lagi");
    }

    @Test
    void foreseesThatTwoBoxesMoreDoNotFitIntoAFullWarehouse() {
        publish();

        assertThat(preview(stations("63.03.17.2001", 5)))
                .contains("tidak muat lagi", "Gudang Martapura: 350 kotak berdiri, 352 akan berangkat");
    }

    @Test
    void foreseesThatTheBoatsCannotCarryWhatComes() {
        publish();

        assertThat(preview(stations("63.03.17.2001", 24)))
                .contains("28 → 68 (+40)", "tidak muat lagi", "Perahu")
                .containsPattern("Kotak TPS\\s+2\\.202 → 2\\.242 \\(\\+40\\)");
    }

    @Test
    void saysThatNoLoadChangesWhereOnlyVotersDo() {
        publish();

        assertThat(preview("KODE;TPS;L;P\n63.03.17.2001;1;190;197\n63.03.17.2001;2;190;196\n"
                        + "63.03.17.2001;3;190;196\n63.03.17.2001;4;190;196\n"))
                .contains("Tidak ada muatan terjadwal yang berubah");
    }

    @Test
    void leavesAPublishedScheduleAsItIsAndOffersANewVersion() {
        publish();

        apply(stations("63.03.17.2001", 5));

        assertThat(text(PATH + "/1"))
                .contains("Data berubah sejak jadwal ini disusun", "Paramasan: 28 kotak menjadi 30", "buat versi baru")
                .contains("2.202 kotak")
                .doesNotContain("2.204 kotak");
    }

    @Test
    void letsADraftFollowAndKeepsItsDays() {
        scheduler.propose(OFFICE, calendar());
        assertThat(preview(stations("63.03.17.2001", 5))).contains("Draf ini mengikuti");
        var before = days();

        apply(stations("63.03.17.2001", 5));

        assertThat(text(PATH + "/1"))
                .contains("2.204 kotak", "Draf mengikuti daftar pemilih dan TPS yang ditunda")
                .doesNotContain("Data berubah sejak");
        assertThat(days()).isEqualTo(before);
    }

    private String days() {
        return jdbc.sql("select string_agg(code || ' ' || slot, ', ' order by code) from schedule_consignment")
                .query(String.class)
                .single();
    }

    private void publish() {
        scheduler.propose(OFFICE, calendar());
        approval.approve(FIRST, 0, 0);
        approval.publish(FIRST, 1);
    }

    private static DepartureCalendar calendar() {
        return new DepartureCalendar(Banjar.FIRST, Banjar.LAST, WaveTimes.of("08:00,13:00"));
    }

    private static String stations(String village, int number) {
        return "KODE;TPS;L;P\n"
                + IntStream.rangeClosed(1, number)
                        .mapToObj(station -> village + ";" + station + ";190;196")
                        .collect(Collectors.joining("\n"));
    }

    private String preview(String file) {
        return text(upload(file));
    }

    private void apply(String file) {
        var it = upload(file);
        var version = body(it).replaceAll("(?s).*?name=\"version\" value=\"(\\d+)\".*", "$1");
        assertThat(mvc.post()
                        .uri(it + "/apply")
                        .param("version", version)
                        .param("name-63.03.17", "Paramasan")
                        .with(csrf()))
                .hasRedirectedUrl(it);
    }

    private String upload(String file) {
        var answer = mvc.post()
                .uri(VOTERS + "/imports")
                .multipart()
                .file(new MockMultipartFile("file", "a.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
                .param("stage", "DPT")
                .param("replaces", "true") // one that was only looked at
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private String text(String uri) {
        return body(uri).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private String body(String uri) {
        var response = mvc.get().uri(uri).exchange().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
