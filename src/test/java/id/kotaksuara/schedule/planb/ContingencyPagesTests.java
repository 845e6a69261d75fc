package id.kotaksuara.schedule.planb;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.grading.Office.SCHEDULES;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.grading.Office;
import id.kotaksuara.schedule.published.ScheduleApproved;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PLANNER, area = "63.03")
class ContingencyPagesTests {

    private static final String PLAN_B = SCHEDULES + "/1/contingencies";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlanBs planBs;

    @BeforeEach
    void world() {
        office.all();
        post(SCHEDULES, "firstDay", "2024-11-20", "lastDay", "2024-11-22", "waves", "08.00");
    }

    @Test
    void listsEveryHardDistrictWithWhatFollows() {
        assertThat(worked(PLAN_B))
                .hasStatusOk()
                .bodyText()
                .contains("Rencana cadangan, jadwal versi 1", "Paramasan", "Aranio", "Jum 22/11", "Buat draf")
                .doesNotContain("Gambut</a>", "??");
        assertThat(worked(PLAN_B + "?lang=en"))
                .bodyText()
                .contains("Plan B, schedule version 1")
                .doesNotContain("??");
        assertThat(mvc.get().uri(SCHEDULES + "/1")).bodyText().contains(PLAN_B);
    }

    @Test
    void saysHowManyMoreAreLeftThanWithoutTheClosure() {
        post(
                SCHEDULES + "/1/districts/63.03.11/moves",
                "consignment",
                "63.03.11",
                "slot",
                "2",
                "pin",
                "false",
                "edits",
                "0");
        post(
                SCHEDULES + "/1/districts/63.03.03/moves",
                "consignment",
                "63.03.03",
                "slot",
                "",
                "pin",
                "false",
                "edits",
                "1");

        assertThat(worked(PLAN_B))
                .bodyText()
                .contains("50 seperti sebelumnya", "70 (20 lebih banyak)")
                .doesNotContain("??");
        assertThat(worked(PLAN_B + "/63.03.11"))
                .bodyText()
                .contains(
                        "Aranio tidak dapat berangkat lagi: 20 kotak tertinggal.",
                        "Sesudah hari itu tidak ada hari lagi baginya.",
                        "70 (20 lebih banyak)");
    }

    @Test
    void printsAPageForEachAndAllForTheBinder() {
        assertThat(worked(PLAN_B + "/63.03.17"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "RENCANA CADANGAN",
                        "Bila Paramasan tertutup pada Rabu, 20 November 2024:",
                        "Paramasan berangkat Jum 22/11.",
                        "1 Truk + 1 Perahu",
                        "Kecamatan lain tetap pada harinya.")
                .doesNotContain("Bila Aranio", "??");
        assertThat(worked(PLAN_B + "/paper")).bodyText().contains("Bila Paramasan tertutup", "Bila Aranio tertutup");
        assertThat(worked(PLAN_B + "/63.03.03")).hasStatus4xxClientError();
    }

    @Test
    void makesTheDraftThatFollows() {
        assertThat(post(PLAN_B + "/63.03.17", "day", "2024-11-20"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Sedang dihitung. Coba lagi sebentar lagi.");
        assertThat(post(PLAN_B + "/63.03.17", "day", "2024-11-20")).hasRedirectedUrl(SCHEDULES + "/2");

        assertThat(mvc.get().uri(SCHEDULES + "/2"))
                .bodyText()
                .contains(
                        "dari versi 1: Rencana cadangan: Paramasan tertutup Rab 20/11",
                        "Ya: semua 200 kotak berangkat.",
                        "disematkan");
        assertThat(jdbc.sql(
                                "select distinct pinned_day::text from schedule_village"
                                        + " join schedule_consignment c on c.id = consignment_id"
                                        + " join schedule on schedule.id = schedule_id where number = 2 and district_code = '63.03.17'")
                        .query(String.class)
                        .list())
                .containsExactly("2024-11-22");
    }

    @Test
    void letsAgreedDaysGiveWayOnlyWhereTheyAreClosed() {
        post(SCHEDULES + "/1/districts/63.03.17/pin", "edits", "0");

        assertThat(worked(PLAN_B + "/63.03.17")).bodyText().contains("Paramasan berangkat Jum 22/11.");
    }

    @Test
    void isThereAsSoonAsTheScheduleIsApprovedAndAnewWhenItChanges() {
        planBs.on(new ScheduleApproved(new ScheduleKey(new OfficeKey("pilkada-2024", "63.03"), 1)));
        var kept = fingerprints();
        assertThat(kept).hasSize(1);

        assertThat(mvc.get().uri(PLAN_B)).bodyText().contains("Paramasan").doesNotContain("Sedang dihitung");
        assertThat(fingerprints()).isEqualTo(kept);

        post(
                SCHEDULES + "/1/districts/63.03.17/moves",
                "consignment",
                "63.03.17",
                "slot",
                "1",
                "pin",
                "false",
                "edits",
                "0");
        assertThat(worked(PLAN_B + "/63.03.17")).bodyText().contains("tertutup pada Kamis, 21 November 2024");
        assertThat(fingerprints()).hasSize(2).containsAll(kept);
    }

    @Test
    void saysThatItIsBeingWorkedOutAndAsksAgainByItself() {
        assertThat(mvc.get().uri(PLAN_B))
                .hasStatusOk()
                .bodyText()
                .contains("Sedang dihitung", "data-hx-get=\"" + PLAN_B + "\"", "data-hx-trigger=\"every 2s\"");
        assertThat(mvc.get().uri(PLAN_B).header("HX-Request", "true")).hasHeader("HX-Refresh", "true");
        assertThat(mvc.get().uri(PLAN_B)).bodyText().contains("Paramasan").doesNotContain("Sedang dihitung");
    }

    /** The page after the one that said it is being worked out. */
    private MvcTestResult worked(String address) {
        mvc.get().uri(address).exchange();
        return mvc.get().uri(address).exchange();
    }

    private List<String> fingerprints() {
        return jdbc.sql("select fingerprint from worked_out where kind = 'contingency'")
                .query(String.class)
                .list();
    }

    private MvcTestResult post(String address, String... answers) {
        var request = mvc.post().uri(address).with(csrf());
        for (int i = 0; i < answers.length; i += 2) {
            request.param(answers[i], answers[i + 1]);
        }
        return request.exchange();
    }
}
