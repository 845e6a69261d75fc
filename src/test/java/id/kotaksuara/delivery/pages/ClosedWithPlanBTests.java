package id.kotaksuara.delivery.pages;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.grading.Office.SCHEDULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.job.AtOnce;
import id.kotaksuara.delivery.departure.DepartureList;
import id.kotaksuara.region.Area;
import id.kotaksuara.schedule.grading.Office;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where the way of a shipment that waits is closed, its pages tell the plan that was worked out ahead for it. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PLANNER, area = "63.03")
class ClosedWithPlanBTests {

    private static final String ELECTION = "/elections/pilkada-2024/";
    private static final String PLAN_B = SCHEDULES + "/1/contingencies/63.03.17";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private DepartureList departures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void planned() {
        office.all();
        assertThat(post(SCHEDULES, "firstDay", "2024-11-20", "lastDay", "2024-11-22", "waves", "08.00"))
                .hasStatus3xxRedirection();
    }

    private void published() {
        entities.flush();
        entities.clear();
        jdbc.sql("update schedule set status = 'PUBLISHED'").update();
        departures.follow(World.OFFICE);
        entities.flush();
        entities.clear();
        mvc.get().uri(PLAN_B).exchange(); // worked out with this
    }

    @Test
    void tellsWhenItLeavesInsteadAndWithWhat() {
        published();
        String shipment = "shipments/" + numberOf("63.03.17");
        assertThat(page("63.03/" + shipment)).bodyText().doesNotContain("Rencana cadangan yang");

        closed("63.03.17");

        assertThat(page("63.03/" + shipment))
                .bodyText()
                .contains("Rencana cadangan yang sudah disiapkan", "Paramasan, 30 kotak: berangkat Jum 22/11")
                .contains("1 Truk + 1 Perahu", PLAN_B)
                .doesNotContain("sedang dihitung", "tertinggal bertambah", "??");
        assertThat(page("63.03/" + shipment + "?lang=en"))
                .bodyText()
                .contains("Plan B, worked out ahead", "leaves on Fri 22/11 with 1 Truk + 1 Perahu.")
                .doesNotContain("??");
    }

    @Test
    void tellsTheChairOfTheDistrictAndLeadsToNoPageOfTheOffice() {
        published();
        closed("63.03.17");

        assertThat(as(Role.PPK_CHAIR, "63.03.17", "63.03.17/deliveries/" + numberOf("63.03.17")))
                .bodyText()
                .contains("Paramasan, 30 kotak: berangkat Jum 22/11")
                .doesNotContain("/contingencies", "??");
    }

    /** The wave of the 20th is over at nine; what should have left with it waits. */
    @Test
    void tellsItStillWhenTheWaveIsOver() {
        published();
        closed("63.03.17");
        TestTime.in(World.REGENCY, "2024-11-20T01:00:00Z");
        String page = "63.03/shipments/" + numberOf("63.03.17");
        page(page); // worked out for the schedule as it was planned

        assertThat(page(page)).bodyText().contains("Paramasan, 30 kotak: berangkat Jum 22/11");
    }

    @Test
    void saysWhatCanNoLongerLeave() {
        String move = SCHEDULES + "/1/districts/63.03.11/moves";
        post(move, "consignment", "63.03.11", "slot", "2", "pin", "false", "edits", "0");
        published();
        closed("63.03.11");
        String page = "63.03/shipments/" + numberOf("63.03.11");
        page(page);

        assertThat(page(page))
                .bodyText()
                .contains("Aranio, 20 kotak: tidak dapat berangkat lagi. Sesudah hari itu tidak ada hari lagi baginya.")
                .contains("Kotak yang tertinggal bertambah 20.")
                .doesNotContain("??");
    }

    @Test
    void leadsToTheScheduleWhereNoneWasWorkedOut() {
        published();
        closed("63.03.03");

        assertThat(page("63.03/shipments/" + numberOf("63.03.03")))
                .bodyText()
                .contains("Buka jadwal dan rencana cadangannya")
                .doesNotContain("Rencana cadangan yang sudah");
    }

    private String numberOf(String district) {
        return jdbc.sql("select number from shipment where district_code = :district")
                .param("district", district)
                .query(String.class)
                .single();
    }

    private void closed(String district) {
        assertThat(post(
                        ELECTION + district + "/last-leg/blockages",
                        "cause",
                        "FLOOD",
                        "place",
                        "Jembatan",
                        "sinceDay",
                        "2024-11-17",
                        "sinceHour",
                        "09.00",
                        "untilDay",
                        "",
                        "untilHour",
                        ""))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(ELECTION + address).exchange();
    }

    private MvcTestResult as(Role role, String area, String address) {
        var person = new SignedIn("o", "o", role, new Area(area));
        return mvc.get()
                .uri(ELECTION + address)
                .with(authentication(person.authentication()))
                .exchange();
    }

    private MvcTestResult post(String address, String... answers) {
        var request = mvc.post().uri(address).with(csrf());
        for (int i = 0; i < answers.length; i += 2) {
            request.param(answers[i], answers[i + 1]);
        }
        return request.exchange();
    }
}
