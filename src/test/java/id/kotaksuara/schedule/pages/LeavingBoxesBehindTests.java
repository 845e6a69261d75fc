package id.kotaksuara.schedule.pages;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.draft.Banjar.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.region.Area;
import id.kotaksuara.schedule.draft.Banjar;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.draft.Replanner;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.ScheduleStatus;
import id.kotaksuara.voters.intake.VotersChanged;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Banjar with one wave a day: a plan that leaves boxes behind is not approved with one plain click by its own author. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class LeavingBoxesBehindTests {

    private static final ScheduleKey KEY = new ScheduleKey(Banjar.OFFICE, 1);
    private static final DepartureCalendar ONE_WAVE =
            new DepartureCalendar(Banjar.FIRST, Banjar.LAST, WaveTimes.of("08:00"));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Banjar banjar;

    @Autowired
    private DistributionScheduler scheduler;

    @Autowired
    private Replanner replanner;

    @Autowired
    private Schedules schedules;

    @Autowired
    private BoardPages boards;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    private int left;

    @BeforeEach
    void world() {
        banjar.create();
        scheduler.propose(Banjar.OFFICE, ONE_WAVE, Map.of());
        left = boards.of(KEY).standing().left();
    }

    @Test
    void asksForTheNumberThatIsLeft() {
        assertThat(left).isPositive();
        assertThat(mvc.get().uri(PATH + "/1/approval"))
                .bodyText()
                .contains("Kotak yang tertinggal", "Yang tertinggal menurut rencana ini")
                .doesNotContain("??");

        assertThat(approve(""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tulis jumlah kotak");
        assertThat(approve("0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(status()).isEqualTo(ScheduleStatus.DRAFT);

        assertThat(approve(Integer.toString(left))).hasRedirectedUrl(PATH + "/1");
        assertThat(status()).isEqualTo(ScheduleStatus.APPROVED);
    }

    @Test
    void leavesItToASecondPlannerWhereThereIsOne() {
        twoPlanners();

        assertThatItWaits(1);
        assertThat(approve(Integer.toString(left))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(status()).isEqualTo(ScheduleStatus.DRAFT);
    }

    @Test
    void countsAVoterListThatTheDraftFollowsAsNobodysPlan() {
        twoPlanners();
        jdbc.sql("insert into polling_station values ('pilkada-2024', '63.03.17.2001', 5, 190, 196)")
                .update();
        as("admin", Role.ADMINISTRATOR, () -> events.publishEvent(new VotersChanged(Banjar.ELECTION, Banjar.REGENCY)));
        assertThat(jdbc.sql("select actor from journal_entry where action = 'journal.schedule.followed'")
                        .query(String.class)
                        .list())
                .containsExactly("admin");

        assertThatItWaits(1);
    }

    @Test
    void countsACopyAsThePlanItWasMadeFrom() {
        twoPlanners();
        as("yusuf", Role.PLANNER, () -> scheduler.newVersion(KEY, "Salinan"));

        assertThatItWaits(2);
    }

    @Test
    void countsACopyAsThePlanItWasWhenItWasCopied() {
        twoPlanners();
        scheduler.newVersion(KEY, "Salinan");
        scheduler.newVersion(new ScheduleKey(Banjar.OFFICE, 2), "Salinan dari salinan");

        as("yusuf", Role.PLANNER, () -> replanner.keep(KEY, 0, ONE_WAVE));

        assertThatItWaits(2);
        assertThatItWaits(3);
        assertThat(mvc.get().uri(PATH + "/1/approval")).bodyText().doesNotContain("perencana lain");
    }

    private void twoPlanners() {
        accounts.open(
                List.of(
                        new NewAccount("rahmah", "Rahmah", Role.PLANNER, new Area(Banjar.REGENCY)),
                        new NewAccount("yusuf", "Yusuf", Role.PLANNER, new Area(Banjar.REGENCY))),
                "Rahasia-kantor-2024");
    }

    private static void as(String name, Role role, Runnable does) {
        var planner = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new TestingAuthenticationToken(name, "", "ROLE_" + role)));
        does.run();
        SecurityContextHolder.setContext(planner);
    }

    private void assertThatItWaits(int version) {
        assertThat(mvc.get().uri(PATH + "/" + version + "/approval"))
                .bodyText()
                .contains("perencana lain dari kantor ini yang menyetujuinya");
    }

    private ScheduleStatus status() {
        return schedules.state(KEY).head().status();
    }

    private MvcTestResult approve(String typed) {
        return mvc.post()
                .uri(PATH + "/1/approval")
                .param("edits", "0")
                .param("left", typed)
                .with(csrf())
                .exchange();
    }
}
