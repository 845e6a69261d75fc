package id.kotaksuara.road.tour;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.road.LegPages;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.page.LegCourse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Tours are planned beside the pages; here nobody does, since no instance sees into the transaction of a test. */
@IntegrationTest
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class TourPlanningTests extends LegPages {

    private static final String HOMEWARD = LEG + "/homeward";

    @Autowired
    private LegTours tours;

    @Test
    void arePlannedOnceHoweverManyAskAndNeverInARequest() {
        assertThat(post(LEG + "/plan", Map.of())).hasRedirectedUrl(LEG);
        assertThat(post(LEG + "/plan", Map.of())).hasRedirectedUrl(LEG);
        assertThat(post(HOMEWARD + "/plan", Map.of())).hasRedirectedUrl(HOMEWARD);

        assertThat(jdbc.sql("select subject from job where kind = 'tours' and state = 'WAITING' order by subject")
                        .query(String.class)
                        .list())
                .containsExactly("pilkada-2024/63.03.05", "pilkada-2024/63.03.05/homeward");
        assertThat(jdbc.sql("select count(*) from leg_plan")
                        .query(Integer.class)
                        .single())
                .isZero();
        for (String page : new String[] {LEG, HOMEWARD}) {
            assertThat(mvc.get().uri(page))
                    .bodyText()
                    .contains("Rit sedang direncanakan.", "Menunggu giliran", "data-hx-get=\"" + page + "\"")
                    .doesNotContain("action=\"" + page + "/plan\"");
        }
    }

    @Test
    void tellHowFarPlanningIs() {
        post(LEG + "/plan", Map.of());
        jdbc.sql("update job set state = 'RUNNING', owner = gen_random_uuid(), lease = now(), step = 'IMPROVING',"
                        + " done = 2 where kind = 'tours'")
                .update();

        assertThat(waiting())
                .doesNotContainHeader("HX-Refresh")
                .bodyText()
                .contains("Langkah 3 dari 3: memperbaiki rit untuk 2 tempat")
                .doesNotContain("<h1");
    }

    @Test
    void bringTheWholePageOnceTheyAreThere() {
        post(LEG + "/plan", Map.of());
        jdbc.sql("update job set state = 'DONE' where kind = 'tours'").update();

        assertThat(waiting()).headers().hasValue("HX-Refresh", "true");
        assertThat(mvc.get().uri(LEG)).bodyText().doesNotContain("sedang direncanakan");
    }

    @Test
    void sayWhereTheyCouldNotBePlannedAndMayBeAgain() {
        post(LEG + "/plan", Map.of());
        jdbc.sql("update job set state = 'FAILED' where kind = 'tours'").update();

        assertThat(mvc.get().uri(LEG).param("lang", "en"))
                .bodyText()
                .contains("The tours could not be planned", "action=\"" + LEG + "/plan\"");
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG)).bodyText().contains("Menunggu giliran");
    }

    /** Whoever moves a stop by hand while tours are planned has said so of the tours before. */
    @Test
    void doNotTakeThePlaceOfToursThatWereKeptMeanwhile() {
        var course = LegCourse.out(new LegKey(World.ELECTION, World.NEAR));
        var now = Instant.parse("2024-11-20T04:00:00Z");
        assertThat(tours.follow(course, new LegTours.Made(KeptTours.NONE, now, "siti", -1)))
                .isTrue();

        assertThat(tours.follow(course, new LegTours.Made(KeptTours.NONE, now, "rahmah", -1)))
                .isFalse();

        assertThat(tours.of(course)).get().returns("siti", LegTours.Made::by);
        assertThat(jdbc.sql("select count(*) from journal_entry where action = 'journal.tour.kept'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private MvcTestResult waiting() {
        return mvc.get().uri(LEG).header("HX-Request", "true").exchange();
    }
}
