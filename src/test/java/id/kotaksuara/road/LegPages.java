package id.kotaksuara.road;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import id.kotaksuara.World;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A district with one pickup and the ways to its two villages, and what tests of its pages send and read. */
public abstract class LegPages {

    protected static final String LEG = "/elections/" + World.ELECTION + "/" + World.NEAR + "/last-leg";
    protected static final String MOVEMENTS = LEG + "/movements";

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected JdbcClient jdbc;

    @BeforeEach
    void ground() {
        var world = new World(jdbc);
        world.create();
        world.twoBoxesAStation();
        jdbc.sql("insert into leg_vehicle (election_code, district_code, code, mode, name, boxes, count, kmh,"
                        + " loading_minutes, tours_a_day) values (:election, '63.03.05', 'PIKAP', 'ROAD', 'Pikap', 20, 1, 30,"
                        + " 10, 3)")
                .param("election", World.ELECTION)
                .update();
        jdbc.sql(
                        "insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes, onward_minutes)"
                                + " values (:election, '63.03.05', '63.03.05.1003', 'ROAD', 30, 15, 60),"
                                + " (:election, '63.03.05', '63.03.05.2010', 'ROAD', 45, 15, 60)")
                .param("election", World.ELECTION)
                .update();
    }

    /** Boxes that left for a village by a tour that no plan knows. */
    public static void left(JdbcClient jdbc, String village, int boxes) {
        int movement = jdbc.sql(
                        "insert into tour_movement (kind, election_code, district_code, vehicle, unit, day, trip,"
                                + " title, driver, secret, left_at, left_by) values ('TO_VILLAGE', :election, :district, 'PIKAP', 1,"
                                + " '2024-11-26', :trip, 'Pikap', 'Hamdan', :secret, now(), 'ppk') returning number")
                .param("trip", boxes + 5)
                .param("election", World.ELECTION)
                .param("district", World.NEAR)
                .param("secret", "ab".repeat(32))
                .query(Integer.class)
                .single();
        jdbc.sql(
                        "insert into tour_hand_over (movement, village_code, position, stations, boxes, booths, due_at, link_hash)"
                                + " values (:movement, :village, 0, 1, :boxes, 0, now(), :village)")
                .param("movement", movement)
                .param("village", village)
                .param("boxes", boxes)
                .update();
    }

    /** What somebody without an account sends. */
    protected MvcTestResult send(String link, Map<String, String> fields) {
        return sent(mvc.post().uri(link).with(anonymous()), fields);
    }

    protected MvcTestResult post(String address, Map<String, String> fields) {
        return sent(mvc.post().uri(address), fields);
    }

    private static MvcTestResult sent(MockMvcTester.MockMvcRequestBuilder request, Map<String, String> fields) {
        fields.forEach(request::param);
        return request.with(csrf()).exchange();
    }

    protected static int number(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return Integer.parseInt(answer.getResponse().getRedirectedUrl().replaceAll(".*/", ""));
    }

    protected static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    protected static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
