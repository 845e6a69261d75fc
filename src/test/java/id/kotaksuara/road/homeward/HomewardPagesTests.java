package id.kotaksuara.road.homeward;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The way home, planned with the vehicles and ways of the way out. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class HomewardPagesTests {

    private static final String LEG = "/elections/" + World.ELECTION + "/" + World.NEAR + "/last-leg";
    private static final String HOMEWARD = LEG + "/homeward";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void world() {
        var world = new World(jdbc);
        world.create();
        world.twoBoxesAStation();
        TestTime.in(World.REGENCY, "2024-11-27T02:00:00Z");
        jdbc.sql("insert into leg_vehicle (election_code, district_code, code, mode, name, boxes, count, kmh,"
                        + " loading_minutes, tours_a_day, contact) values (:election, '63.03.05', 'PIKAP', 'ROAD', 'Pikap', 4,"
                        + " 1, 30, 10, 3, 'Hamdan 0812')")
                .param("election", World.ELECTION)
                .update();
        jdbc.sql("insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes,"
                        + " onward_minutes) values (:election, '63.03.05', '63.03.05.1003', 'ROAD', 30, 15, 60),"
                        + " (:election, '63.03.05', '63.03.05.2010', 'ROAD', 45, 15, 90)")
                .param("election", World.ELECTION)
                .update();
    }

    @Test
    void fetchesTheBoxesOfEachVillageOnceItsStationsCanHaveBroughtThem() {
        assertThat(mvc.get().uri(LEG + "/whereabouts")).bodyText().contains(HOMEWARD);
        String page = planned();
        assertThat(page)
                .as("one after the other: it carries four boxes")
                .contains("Siapkan 2 rit ini", "Pikap 1", "Jawa", "Tunggul Irang")
                .containsPattern("Tunggul Irang</th>[\\s\\S]{0,80}>2<[\\s\\S]{0,80}>27/11 17\\.30<");

        assertThat(keep(key(page))).hasRedirectedUrl(LEG + "/movements");

        assertThat(mvc.get().uri(LEG + "/movements"))
                .bodyText()
                .contains("Dari desa (PPS) pulang ke PPK", "Hamdan 0812");
        assertThat(jdbc.sql("select sum(sent)::integer from movement_container")
                        .query(Integer.class)
                        .single())
                .as("an envelope of each station")
                .isEqualTo(3);
        assertThat(planned()).contains("Tidak ada kotak di desa yang menunggu dijemput");
    }

    @Test
    void makesNothingReadyThatNobodyHasSeen() {
        String seen = key(planned());
        jdbc.sql("update leg_vehicle set boxes = 20").update();

        assertThat(keep(seen))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("keadaannya berubah", "Sedang dihitung");
        assertThat(planned()).contains("Siapkan 1 rit ini");
        assertThat(mvc.get().uri(HOMEWARD + "?counted=malam")).bodyText().contains("isi jam, misalnya 16.00");
    }

    @Test
    void makesNothingReadyForAnHourThatIsOver() {
        String late = "2024-11-28T02:07:00Z"; // 10.07 there, on the morning after
        String seen = key(planned());
        TestTime.in(World.REGENCY, late);

        assertThat(keep(seen)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(keep(key(planned()))).hasRedirectedUrl(LEG + "/movements");

        assertThat(jdbc.sql("select count(*) from tour_movement where left_at < ?::timestamptz")
                        .param(late)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void sendsNobodyOverAWayThatIsClosed() {
        jdbc.sql("insert into closed_way (election_code, district_code, village_code, cause, place, since,"
                        + " reported_at, reported_by) values (:election, :district, '63.03.05.2010', 'LANDSLIDE', 'km 12',"
                        + " '2024-11-27T00:00:00Z', now(), 'ppk')")
                .param("election", World.ELECTION)
                .param("district", World.NEAR)
                .update();

        assertThat(planned()).contains("1 desa tidak terjemput sampai pagi: Tunggul Irang", "km 12");

        jdbc.sql("update closed_way set until = '2024-11-27T18:00:00Z'").update(); // 02.00 there
        assertThat(planned())
                .doesNotContain("tidak terjemput")
                .containsPattern("Tunggul Irang</th>[\\s\\S]{0,80}>2<[\\s\\S]{0,80}>28/11 02\\.00<");
    }

    @Test
    void namesVillagesFromWhichNobodyFetchesThem() {
        jdbc.sql("update leg_stop set minutes = null where code = '63.03.05.2010'")
                .update();
        assertThat(planned()).contains("1 desa tidak terjemput sampai pagi: Tunggul Irang");
    }

    @Test
    @As(role = Role.OBSERVER, area = World.REGENCY)
    void showsObserversThePlanAndNoButton() {
        assertThat(mvc.get().uri(LEG + "/whereabouts")).bodyText().contains(HOMEWARD);
        assertThat(planned()).contains("Pikap 1", "Tunggul Irang").doesNotContain("name=\"seen\"");
        assertThat(keep("x")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void plansBesideThePageAndOnlyOnceForTheSameFacts() {
        assertThat(mvc.get().uri(HOMEWARD))
                .bodyText()
                .contains("Sedang dihitung", "data-hx-get=\"" + HOMEWARD + "?counted=16.00\"");
        planned();
        planned();
        assertThat(jdbc.sql("select count(*) from worked_out where kind = 'homeward'")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(mvc.get().uri(HOMEWARD).header("HX-Request", "true"))
                .bodyText()
                .contains("Pikap 1")
                .doesNotContain("<nav", "Sedang dihitung");
    }

    /** The page once the plan is worked out, which the first look begins. */
    private String planned() {
        mvc.get().uri(HOMEWARD).exchange();
        return body(mvc.get().uri(HOMEWARD).exchange());
    }

    private MvcTestResult keep(String seen) {
        return mvc.post()
                .uri(HOMEWARD)
                .with(csrf())
                .param("counted", "16.00")
                .param("seen", seen)
                .exchange();
    }

    private static String key(String page) {
        var found = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
