package id.kotaksuara.road.homeward;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import java.io.UnsupportedEncodingException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The way home, planned with the vehicles and ways of the way out. */
@IntegrationTest
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
                .containsPattern("Tunggul Irang</a>[\\s\\S]{0,300}>2<[\\s\\S]{0,200}>27/11 18\\.40\\s");

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

    /** Boxes stand in their village until they are picked up, also while the vehicle has others aboard. */
    @Test
    void leavesThePpkEmptyAndPicksUpEachVillageAtItsHour() {
        jdbc.sql("update leg_vehicle set boxes = 20").update();
        assertThat(keep(key(planned()))).hasRedirectedUrl(LEG + "/movements");

        var taken = jdbc.sql("select taken_at from tour_hand_over order by position")
                .query(OffsetDateTime.class)
                .list();
        assertThat(taken).hasSize(2).isSorted().doesNotHaveDuplicates();
        assertThat(jdbc.sql("select left_at from tour_movement")
                        .query(OffsetDateTime.class)
                        .single())
                .isBefore(taken.get(0).minusMinutes(29));
        TestTime.in(World.REGENCY, taken.get(0).plusMinutes(1).toInstant().toString());
        assertThat(body(mvc.get().uri(LEG + "/whereabouts").exchange()).split("kotak di jalan, rit"))
                .as("one of both")
                .hasSize(2);
        TestTime.in(World.REGENCY, taken.get(1).plusMinutes(1).toInstant().toString());
        assertThat(body(mvc.get().uri(LEG + "/whereabouts").exchange()).split("kotak di jalan, rit"))
                .hasSize(3);
        assertThat(mvc.get().uri(LEG + "/movements")).bodyText().contains("dijemput 27/11");
    }

    @Test
    void makesNothingReadyThatNobodyHasSeen() {
        String seen = key(planned());
        jdbc.sql("update leg_vehicle set boxes = 20").update();

        assertThat(keep(seen))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("keadaannya berubah");
        assertThat(planned()).contains("Siapkan 1 rit ini");
    }

    @Test
    void makesNothingReadyForAnHourThatIsOver() {
        String late = "2024-11-28T02:07:00Z"; // 10.07 there, on the morning after
        String seen = key(planned());
        TestTime.in(World.REGENCY, late);

        assertThat(keep(seen))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("itu sudah lewat");
        assertThat(keep(key(planned()))).hasRedirectedUrl(LEG + "/movements");

        assertThat(jdbc.sql("select count(*) from tour_movement where left_at < ?::timestamptz")
                        .param(late)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Three pieces of two boxes each, a vehicle that carries two. */
    @Test
    void fetchesAVillageWithMoreBoxesThanTheLargestVehicleOnSeveralTrips() {
        jdbc.sql("update leg_vehicle set boxes = 2").update();

        String page = planned();

        assertThat(page).contains("Siapkan 3 rit ini", "Jawa (1)", "Jawa (2)", "Tunggul Irang<");
        assertThat(keep(key(page))).hasRedirectedUrl(LEG + "/movements");
        assertThat(jdbc.sql(
                                "select string_agg(h.boxes || ' ' || h.stations, ', ' order by m.number) from tour_hand_over h"
                                        + " join tour_movement m on m.number = h.movement where h.village_code = '63.03.05.1003'")
                        .query(String.class)
                        .single())
                .isEqualTo("2 1, 2 1");
        assertThat(planned()).contains("Tidak ada kotak di desa yang menunggu dijemput");
    }

    @Test
    void fetchesWhereCountingTakesLongerLater() {
        var said = mvc.post()
                .uri(HOMEWARD + "/hours")
                .with(csrf())
                .param("usual", "16.00")
                .param("own[0]", "")
                .param("own[1]", "23.30")
                .exchange();
        assertThat(said).hasRedirectedUrl(HOMEWARD);

        assertThat(planned())
                .containsPattern("Tunggul Irang</a>[\\s\\S]{0,300}>2<[\\s\\S]{0,200}>28/11 01\\.00\\s")
                .containsPattern("Jawa</a>[\\s\\S]{0,300}>4<[\\s\\S]{0,200}>27/11 17\\.00\\s");
        assertThat(mvc.get().uri(HOMEWARD + "/hours")).bodyText().contains("23.30");
        assertThat(mvc.post().uri(HOMEWARD + "/hours").with(csrf()).param("usual", "malam"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Isi jam, misalnya 16.00");
    }

    @Test
    void sendsNobodyOverAWayThatIsClosed() {
        jdbc.sql("insert into closed_way (election_code, district_code, village_code, cause, place, since,"
                        + " reported_at, reported_by) values (:election, :district, '63.03.05.2010', 'LANDSLIDE', 'km 12',"
                        + " '2024-11-27T00:00:00Z', now(), 'ppk')")
                .param("election", World.ELECTION)
                .param("district", World.NEAR)
                .update();

        assertThat(planned())
                .contains("2 dari 6 kotak tidak terjemput sampai pagi", "selama jalannya terbuka", "km 12");

        jdbc.sql("update closed_way set until = '2024-11-27T18:00:00Z'").update(); // 02.00 there
        assertThat(planned())
                .doesNotContain("tidak terjemput")
                .containsPattern("Tunggul Irang</a>[\\s\\S]{0,300}>2<[\\s\\S]{0,200}>28/11 02\\.00\\s");
    }

    @Test
    void saysWhyAVillageIsNotFetchedAndWhatHelps() {
        jdbc.sql("update leg_stop set minutes = null where code = '63.03.05.2010'")
                .update();
        assertThat(planned()).contains("tidak terjemput sampai pagi", "waktu tempuh ke sana belum diketahui");

        jdbc.sql("update leg_stop set minutes = 45 where code = '63.03.05.2010'")
                .update();
        jdbc.sql("update leg_vehicle set tours_a_day = 1").update();
        assertThat(planned()).contains("Yang menolong", "Satu Pikap lagi: ");
    }

    @Test
    void movesAVillageByHandTellsWhatThatBreaksAndKeepsWhatIsPinned() {
        jdbc.sql("update leg_vehicle set boxes = 20, count = 2").update();
        planned();
        String stop = HOMEWARD + "/stops/63.03.05.2010";
        assertThat(mvc.get().uri(stop)).hasStatusOk().bodyText().contains("Pikap 2, 27/11");

        var look = mvc.post()
                .uri(stop)
                .with(csrf())
                .param("target", "PIKAP/1/0/1000")
                .param("pin", "true")
                .param("version", "0")
                .exchange();
        assertThat(look).bodyText().contains("Tidak ada aturan yang dilanggar");
        assertThat(mvc.post()
                        .uri(stop)
                        .with(csrf())
                        .param("target", "PIKAP/1/0/1000")
                        .param("pin", "true")
                        .param("keep", "true")
                        .param("version", "0"))
                .hasRedirectedUrl(HOMEWARD);

        assertThat(planned()).contains("Pikap 2", "disematkan");
        assertThat(mvc.get().uri(LEG)).bodyText().doesNotContain("disematkan");
    }

    @Test
    @As(role = Role.OBSERVER, area = World.REGENCY)
    void showsObserversThePlanAndNoButton() {
        assertThat(mvc.get().uri(LEG + "/whereabouts")).bodyText().contains(HOMEWARD);
        assertThat(mvc.get().uri(HOMEWARD))
                .hasStatusOk()
                .bodyText()
                .contains("menunggu dijemput")
                .doesNotContain("<button class=\"btn btn-primary\"", "/homeward/hours", "??");
        assertThat(keep("x")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri(HOMEWARD + "/plan").with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(HOMEWARD + "/hours")).hasStatus(HttpStatus.FORBIDDEN);
    }

    /** The page once somebody has planned. */
    private String planned() {
        assertThat(mvc.post().uri(HOMEWARD + "/plan").with(csrf())).hasRedirectedUrl(HOMEWARD);
        assertThat(mvc.get().uri(HOMEWARD + "?lang=en")).bodyText().doesNotContain("??", "{0");
        return body(mvc.get().uri(HOMEWARD + "?lang=id").exchange());
    }

    private MvcTestResult keep(String seen) {
        return mvc.post().uri(HOMEWARD).with(csrf()).param("seen", seen).exchange();
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
