package id.kotaksuara.road.incident;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What goes wrong on the road is told by anybody, and stays open until somebody says how it was dealt with. */
@IntegrationTest
class RoadIncidentPagesTests {

    private static final String LEG = "/elections/" + World.ELECTION + "/" + World.NEAR + "/last-leg";
    private static final String PAGE = LEG + "/incidents";
    private static final String OFFICE = "/elections/" + World.ELECTION + "/" + World.REGENCY + "/last-legs/incidents";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
        TestTime.in(World.REGENCY, "2024-11-26T02:00:00Z"); // 10.00 there
    }

    @Test
    @As(role = Role.OBSERVER, area = World.REGENCY)
    void isToldByAnybodyAndSeenByTheOffice() {
        assertThat(mvc.get().uri(PAGE)).hasStatusOk().bodyText().contains("Belum ada kejadian", "Laporkan kejadian");

        assertThat(post(PAGE, told())).hasRedirectedUrl(PAGE);

        for (String page : new String[] {PAGE, OFFICE}) {
            assertThat(mvc.get().uri(page))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("kotak basah atau rusak", "dermaga Tubuhan, Jawa", "Perahu bocor.", "2 kotak terkena.")
                    .doesNotContain("??", "Sudah ditangani</button>");
        }
        assertThat(mvc.get().uri(PAGE + "?lang=en"))
                .bodyText()
                .contains("2 boxes affected.")
                .doesNotContain("??");
        assertThat(post(PAGE + "/1/settlement", Map.of("how", "dikeringkan"))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    @As(role = Role.OBSERVER, area = World.REGENCY)
    void showsItsPhotosUnderItsOwnDistrictAlone() {
        post(PAGE, told());
        String photo = "/"
                + jdbc.sql("select number from road_incident")
                        .query(Integer.class)
                        .single() + "/photos/" + "0".repeat(32);
        jdbc.sql("insert into photo (subject, code, words, jpeg, width, height, recorded_at, recorded_by)"
                        + " select 'incident:' || number, repeat('0', 32), '', '\\x00', 1, 1, now(), 'siti'"
                        + " from road_incident")
                .update();

        assertThat(mvc.get().uri(PAGE + photo)).hasStatusOk();
        assertThat(mvc.get().uri(PAGE.replace(World.NEAR, "63.03.17") + photo)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @As(role = Role.PPK_CHAIR, area = World.NEAR)
    void staysOpenUntilSomebodySaysHowItWasDealtWith() {
        post(PAGE, told());
        int number = jdbc.sql("select number from road_incident")
                .query(Integer.class)
                .single();
        String settle = PAGE + "/" + number + "/settlement";

        assertThat(post(settle, Map.of("how", " "))).flash().containsEntry("notice", "incident.how.missing");
        assertThat(post(settle, Map.of("how", "kotak diganti"))).hasRedirectedUrl(PAGE);

        assertThat(mvc.get().uri(PAGE))
                .bodyText()
                .contains("Ditangani: kotak diganti")
                .doesNotContain("Sudah ditangani</button>");
        assertThat(post(settle, Map.of("how", "lagi"))).as("twice").hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("Kejadian di jalan dilaporkan", "Kejadian di jalan ditangani");
    }

    @Test
    @As(role = Role.PPK_CHAIR, area = World.NEAR)
    void tellsEachSlipAndKeepsWhatWasTyped() {
        assertThat(post(PAGE, told("cause", "", "hour", "10.01", "boxes", "banyak")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"cause-error\"", "belum terjadi", "id=\"boxes-error\"", "value=\"dermaga Tubuhan\"");
        assertThat(post(PAGE, told("movement", "77")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tidak punya rit nomor 77");
        assertThat(jdbc.sql("select count(*) from road_incident")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static Map<String, String> told(String... others) {
        var all = new HashMap<>(Map.of(
                "cause",
                "WET",
                "place",
                "dermaga Tubuhan",
                "village",
                "63.03.05.1003",
                "words",
                "Perahu bocor.",
                "boxes",
                "2",
                "movement",
                "",
                "day",
                "2024-11-26",
                "hour",
                "09.30"));
        for (int at = 0; at < others.length; at += 2) {
            all.put(others[at], others[at + 1]);
        }
        return all;
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(csrf());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }
}
