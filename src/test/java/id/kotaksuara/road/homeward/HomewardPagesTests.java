package id.kotaksuara.road.homeward;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import id.kotaksuara.boxes.passport.BoxTravels;
import java.io.UnsupportedEncodingException;
import java.time.OffsetDateTime;
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

    @Autowired
    private BoxTravels travels;

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
        assertThat(travels.of(aboard("63.03.05.2010")))
                .extracting(BoxTravels.Travel::left)
                .as("not when the vehicle left without it")
                .isSubsetOf(taken.stream().map(OffsetDateTime::toInstant).toList())
                .hasSize(1);
        TestTime.in(World.REGENCY, taken.get(0).minusMinutes(1).toInstant().toString());
        String before = body(mvc.get().uri(LEG + "/movements").exchange());
        assertThat(before).contains("belum dijemput").doesNotContain("di jalan dengan");
        TestTime.in(World.REGENCY, taken.get(0).plusMinutes(1).toInstant().toString());
        String between = body(mvc.get().uri(LEG + "/movements").exchange());
        assertThat(between).contains("belum dijemput", "di jalan dengan");
        assertThat(mvc.get().uri(found("(/hand-over/[\\w-]+)", between)))
                .as("by the plan it cannot be there with boxes that stand in a village")
                .bodyText()
                .contains("tetapi memang sudah datang");
        assertThat(body(mvc.get().uri(LEG + "/whereabouts").exchange()).split("kotak di jalan, rit"))
                .as("one of both")
                .hasSize(2);
        TestTime.in(World.REGENCY, taken.get(1).plusMinutes(1).toInstant().toString());
        assertThat(body(mvc.get().uri(LEG + "/whereabouts").exchange()).split("kotak di jalan, rit"))
                .hasSize(3);
        assertThat(mvc.get().uri(LEG + "/movements"))
                .bodyText()
                .contains("dijemput 27/11")
                .doesNotContain("belum dijemput");
    }

    /** The code of a box that goes with the movement that fetches the boxes of a village. */
    private String aboard(String village) {
        return jdbc.sql(
                        "with box as (insert into ballot_box (code, election_code, regency_code, village_code, station_number,"
                                + " contest_code, goods_contest, ordinal, state, ballots, warehouse_code, shipment_number, made_at)"
                                + " values (box_code(uuid_send(gen_random_uuid())), :election, '63.03', :village, 1, 'GUBERNUR',"
                                + " 'GUBERNUR', 1, 'ARRIVED', 300, 'G', 'SJ-6303-0001', now()) returning code)"
                                + " insert into movement_box (movement, village_code, station_number, code)"
                                + " select h.movement, h.village_code, 0, box.code from tour_hand_over h, box"
                                + " where h.village_code = :village returning code")
                .param("election", World.ELECTION)
                .param("village", village)
                .query(String.class)
                .single();
    }

    @Test
    void sendsNoVehicleTwiceAtATime() {
        assertThat(keep(key(planned()))).hasRedirectedUrl(LEG + "/movements");
        var both = jdbc.sql("select number from tour_movement order by left_at")
                .query(Integer.class)
                .list();
        assertThat(both).hasSize(2);
        assertThat(mvc.post()
                        .uri(LEG + "/movements/" + both.get(1) + "/withdrawal")
                        .with(csrf())
                        .param("sure", "yes"))
                .hasStatus3xxRedirection();

        assertThat(keep(key(body(mvc.get().uri(HOMEWARD).exchange())))).hasRedirectedUrl(LEG + "/movements");
        assertThat(isSentTwice()).as("by the plan that was kept").isFalse();
        int last = jdbc.sql("select max(number) from tour_movement")
                .query(Integer.class)
                .single();
        assertThat(mvc.post()
                        .uri(LEG + "/movements/" + last + "/withdrawal")
                        .with(csrf())
                        .param("sure", "yes"))
                .hasStatus3xxRedirection();

        assertThat(keep(key(planned()))).hasRedirectedUrl(LEG + "/movements");
        assertThat(isSentTwice()).as("by a new one").isFalse();
    }

    private boolean isSentTwice() {
        return jdbc.sql("select exists (select from tour_movement one join tour_movement other"
                        + " on other.vehicle = one.vehicle and other.unit = one.unit and other.left_at > one.left_at"
                        + " join tour_hand_over h on h.movement = one.number and h.due_at > other.left_at"
                        + " where one.withdrawn_at is null and other.withdrawn_at is null)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void knowsWhichOfSeveralVehiclesIsSent() {
        jdbc.sql("update leg_vehicle set count = 2, tours_a_day = 1").update();

        assertThat(keep(key(planned()))).hasRedirectedUrl(LEG + "/movements");

        assertThat(jdbc.sql("select title || '/' || unit from tour_movement order by unit")
                        .query(String.class)
                        .list())
                .containsExactly("Pikap 1/1", "Pikap 2/2");
    }

    /** Once counting is over everything may leave at once. */
    @Test
    void leavesTimeToLookWhereNothingHasToBeLoaded() {
        jdbc.sql("update leg_vehicle set loading_minutes = 0").update();
        TestTime.in(World.REGENCY, "2024-11-27T12:00:20Z");
        String seen = key(planned());
        TestTime.in(World.REGENCY, "2024-11-27T12:04:00Z");

        assertThat(keep(seen)).hasRedirectedUrl(LEG + "/movements");
    }

    /** On the way home boxes wait in the village, and its parts have the codes of stations. */
    @Test
    void fetchesPartsOfAVillageThatHasAStationThatIsAStopOfItsOwn() {
        jdbc.sql("insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes,"
                        + " onward_minutes) values (:election, '63.03.05', '63.03.05.1003-001', 'ROAD', 30, 15, 60)")
                .param("election", World.ELECTION)
                .update();
        jdbc.sql("update leg_vehicle set boxes = 2").update();

        assertThat(planned()).contains("Siapkan 3 rit ini", "Jawa (1)", "Jawa (2)");
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
        String seen = seen();
        var said = mvc.post()
                .uri(HOMEWARD + "/hours")
                .with(csrf())
                .param("usual", "16.00")
                .param("own[0]", "")
                .param("own[1]", "23.30")
                .param("seen", seen)
                .exchange();
        assertThat(said).hasRedirectedUrl(HOMEWARD);

        assertThat(planned())
                .containsPattern("Tunggul Irang</a>[\\s\\S]{0,300}>2<[\\s\\S]{0,200}>28/11 01\\.00\\s")
                .containsPattern("Jawa</a>[\\s\\S]{0,300}>4<[\\s\\S]{0,200}>27/11 17\\.00\\s");
        assertThat(mvc.get().uri(HOMEWARD + "/hours")).bodyText().contains("23.30");
        assertThat(mvc.post()
                        .uri(HOMEWARD + "/hours")
                        .with(csrf())
                        .param("usual", "17.00")
                        .param("seen", seen))
                .as("by somebody who has not seen that")
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Sudah diubah orang lain", "23.30", "value=\"17.00\"");
        assertThat(mvc.get().uri(HOMEWARD + "/hours")).bodyText().contains("23.30");
        assertThat(mvc.post()
                        .uri(HOMEWARD + "/hours")
                        .with(csrf())
                        .param("usual", "malam")
                        .param("seen", seen()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Isi jam, misalnya 16.00");
    }

    private String seen() {
        return found(
                "name=\"seen\" value=\"([^\"]*)\"",
                body(mvc.get().uri(HOMEWARD + "/hours").exchange()));
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
        return found("name=\"seen\" value=\"([^\"]+)\"", page);
    }

    private static String found(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
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
