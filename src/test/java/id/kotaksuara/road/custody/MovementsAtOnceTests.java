package id.kotaksuara.road.custody;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.CleanSlate;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import id.kotaksuara.region.Area;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who say something of one movement at the same moment: the later one waits, and knows what the first has said. */
@IntegrationTest
@TestPropertySource(properties = "kotaksuara.test.database=own")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MovementsAtOnceTests {

    private static final String STRAIGHT = "/elections/pilkada-2024/63.03/shipments/SJ-6303-0001/straight";
    private static final String MOVEMENTS = "/elections/pilkada-2024/63.03.17/last-leg/movements/";
    private static final String LEG = "/elections/pilkada-2024/63.03.17/last-leg/";
    private static final String HOME = LEG + "home";
    private static final String HOMEWARD = "/elections/pilkada-2024/63.03.05/last-leg/homeward";
    private static final int MOST_SECONDS = 60;
    private static final int AWHILE = 1;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @BeforeEach
    void open() {
        new CleanSlate(jdbc, transaction).wipe();
        transaction.executeWithoutResult(status -> road.open());
    }

    @AfterEach
    void goHome() {
        other.shutdownNow();
    }

    @Test
    void closesAShipmentWhoseLastTwoPlacesAnswerAtTheSameMoment() throws Exception {
        var links = links(sent());

        var second = whileFirstIsOpen(() -> answer(links.get(0)), () -> answer(links.get(1)));

        assertThat(second).hasStatus3xxRedirection();
        assertThat(status()).isEqualTo("CHECKED");
    }

    @Test
    void refusesAnAnswerAboutWhatIsBeingWithdrawn() throws Exception {
        int number = sent();
        String link = links(number).get(0);

        var second = whileFirstIsOpen(() -> withdraw(number), () -> answer(link));

        assertThat(second).as("what was typed is kept").hasStatus3xxRedirection();
        assertThat(one("select count(*) from hand_over_report")).isEqualTo(1);
        assertThat(one("select count(*) from straight_shipment")).isZero();
        assertThat(one("select count(*) from tour_hand_over where done_at is not null"))
                .isZero();
    }

    @Test
    void keepsBothOfTwoWhoSayDifferentThingsOfOnePlaceAtTheSameMoment() throws Exception {
        String link = links(sent()).get(0);

        var second = whileFirstIsOpen(() -> answer(link), () -> answer(link, "1", "Budi"));

        assertThat(second).hasStatus3xxRedirection();
        assertThat(one("select boxes_received from tour_hand_over where done_at is not null"))
                .isEqualTo(2);
        assertThat(one("select count(*) from hand_over_report where told like '%Budi%'"))
                .isEqualTo(1);
    }

    @Test
    void withdrawsNothingAboutWhichSomebodyIsAnswering() throws Exception {
        int number = sent();
        String link = links(number).get(0);

        var second = whileFirstIsOpen(() -> answer(link), () -> withdraw(number));

        assertThat(second).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(one("select count(*) from straight_shipment")).isEqualTo(1);
        assertThat(one("select count(*) from tour_movement where withdrawn_at is not null"))
                .isZero();
    }

    @Test
    void declaresNothingStraightThatIsJustBeingTakenOn() throws Exception {
        var taken = Map.of(
                "kind",
                "TO_STATION",
                "villages",
                "63.03.17.2001",
                "title",
                "Klotok",
                "driver",
                "Hamdan 0812",
                "day",
                "2024-11-21",
                "hour",
                "08.00",
                "minutes",
                "30");
        TestTime.in(World.REGENCY, "2024-11-21T01:00:00Z");
        var planner = as(Role.PLANNER, World.REGENCY);

        var second = whileFirstIsOpen(
                () -> post(planner, HOME, taken), () -> post(planner, STRAIGHT, Map.of("goal", "STATION")));

        assertThat(second)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("4 kotaknya sudah dibawa lebih jauh");
        assertThat(one("select count(*) from tour_movement")).isEqualTo(1);
    }

    @Test
    void tellsTheSecondWhoSettlesTheSameThingThatItIsSettled() throws Exception {
        jdbc.sql("insert into road_incident (election_code, district_code, cause, place, boxes, words, happened_at,"
                        + " reported_at, reported_by, by_link) values ('pilkada-2024', '63.03.17', 'OTHER', 'km 12', 0,"
                        + " 'ban bocor', now(), now(), 'rahmah', false)")
                .update();
        jdbc.sql("insert into closed_way (election_code, district_code, cause, place, since, reported_at, reported_by)"
                        + " values ('pilkada-2024', '63.03.17', 'FLOOD', 'km 12', now(), now(), 'rahmah')")
                .update();
        jdbc.sql("insert into postponed_station (election_code, village_code, station_number, cause, sealed_at, keeper,"
                        + " again, decided_at, decided_by) values ('pilkada-2024', '63.03.17.2001', 1, 'FLOOD', 'PPK',"
                        + " 'Siti', '', now(), 'rahmah')")
                .update();
        var planner = as(Role.PLANNER, World.REGENCY);
        for (String thing : List.of(
                "incidents/%d/settlement road_incident",
                "blockages/%d/lift closed_way", "postponed/%d/lift postponed_station")) {
            String table = thing.split(" ")[1];
            String address = LEG + thing.split(" ")[0].formatted(one("select number from " + table));
            Supplier<MvcTestResult> settle = () -> post(planner, address, Map.of("how", "ban diganti"));
            int told = one("select count(*) from journal_entry");

            var second = whileFirstIsOpen(settle, settle);

            assertThat(second).as(table).hasStatus(HttpStatus.CONFLICT);
            assertThat(one("select count(*) from journal_entry")).as(table).isEqualTo(told + 1);
        }
    }

    @Test
    void makesWaysHomeReadyOnceWhenTwoSayYes() throws Exception {
        jdbc.sql("update shipment set status = 'CHECKED', departed_at = planned_departure,"
                        + " arrived_at = planned_departure, checked_at = planned_departure, boxes_loaded = boxes_planned"
                        + " where district_code = '63.03.05'")
                .update();
        jdbc.sql("update shipment_content set loaded = boxes").update();
        jdbc.sql("insert into leg_vehicle (election_code, district_code, code, mode, name, boxes, count, kmh,"
                        + " loading_minutes, tours_a_day) values ('pilkada-2024', '63.03.05', 'PIKAP', 'ROAD', 'Pikap', 20, 1,"
                        + " 30, 10, 3)")
                .update();
        jdbc.sql("insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes,"
                        + " onward_minutes) values ('pilkada-2024', '63.03.05', '63.03.05.1003', 'ROAD', 30, 15, 60)")
                .update();
        var chair = as(Role.PPK_CHAIR, World.NEAR);
        assertThat(post(chair, HOMEWARD + "/plan", Map.of())).hasStatus3xxRedirection();
        untilPlanned();
        String seen = found(
                        "name=\"seen\" value=\"([^\"]+)\"",
                        body(mvc.get().uri(HOMEWARD).with(authentication(chair)).exchange()))
                .get(0);
        Supplier<MvcTestResult> keep = () -> post(chair, HOMEWARD, Map.of("seen", seen));

        var second = whileFirstIsOpen(keep, keep);

        assertThat(second)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("keadaannya berubah");
        assertThat(one("select count(*) from tour_movement")).isEqualTo(1);
    }

    /** The second begins once the first has done all its work, and before anybody else can see it. */
    private MvcTestResult whileFirstIsOpen(Supplier<MvcTestResult> first, Supplier<MvcTestResult> second)
            throws Exception {
        Future<MvcTestResult> waiting = transaction.execute(status -> {
            assertThat(first.get()).hasStatus3xxRedirection();
            var begun = other.submit(second::get);
            assertThat(catchThrowable(() -> begun.get(AWHILE, TimeUnit.SECONDS)))
                    .as("it waits for the first")
                    .isInstanceOf(TimeoutException.class);
            return begun;
        });
        return waiting.get(MOST_SECONDS, TimeUnit.SECONDS);
    }

    private int sent() {
        var answer = post(as(Role.PLANNER, World.REGENCY), STRAIGHT, Map.of("goal", "STATION"));
        assertThat(answer).hasStatus3xxRedirection();
        return Integer.parseInt(answer.getResponse().getRedirectedUrl().replaceAll(".*/", ""));
    }

    private List<String> links(int number) {
        var planner = authentication(as(Role.PLANNER, World.REGENCY));
        return found(
                "(/hand-over/[\\w-]+)",
                body(mvc.get().uri(MOVEMENTS + number).with(planner).exchange()));
    }

    private MvcTestResult answer(String link) {
        return answer(link, "2", "Siti");
    }

    private MvcTestResult answer(String link, String boxes, String receiver) {
        return mvc.post()
                .uri(link)
                .with(csrf())
                .with(anonymous())
                .param("boxes", boxes)
                .param("seals", "WHOLE")
                .param("giver", "Hamdan")
                .param("receiver", receiver)
                .exchange();
    }

    private MvcTestResult withdraw(int number) {
        return post(as(Role.PLANNER, World.REGENCY), MOVEMENTS + number + "/withdrawal", Map.of("sure", "yes"));
    }

    private MvcTestResult post(Authentication who, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(csrf()).with(authentication(who));
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private static Authentication as(Role role, String area) {
        return new SignedIn("rahmah", "Rahmah", role, new Area(area)).authentication();
    }

    private String status() {
        return jdbc.sql("select status from shipment where number = 'SJ-6303-0001'")
                .query(String.class)
                .single();
    }

    private int one(String question) {
        return jdbc.sql(question).query(Integer.class).single();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private void untilPlanned() {
        for (int look = 0; look < 10 * MOST_SECONDS && planned() == 0; look++) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    private int planned() {
        return jdbc.sql("select count(*) from leg_plan where homeward")
                .query(Integer.class)
                .single();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
