package id.kotaksuara.road.blockage;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.road.LegPages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;

/** A closed way is at once out of every plan that uses it, and back when it is open again. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class ClosedWayPagesTests extends LegPages {

    private static final String WAYS = LEG + "/blockages";
    private static final String JAWA = "63.03.05.1003";

    @Autowired
    private ClosedWays ways;

    @Test
    void takesAVillageOutOfThePlanWhileItsWayIsClosedAndGivesItBack() {
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG)).bodyText().contains("6 kotak sampai di 2 desa");

        assertThat(post(WAYS, closed(JAWA, ""))).hasRedirectedUrl(WAYS);

        for (String page : List.of("", "/movements", "/whereabouts", "/night", "/blockages")) {
            assertThat(mvc.get().uri(LEG + page))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Jalan ke Jawa tertutup", "longsor", "km 12");
        }
        assertThat(mvc.get().uri(LEG)).bodyText().contains("Aturan yang dilanggar");
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("Tidak sampai pada waktunya")
                .doesNotContain("Aturan yang dilanggar");

        int number =
                jdbc.sql("select number from closed_way").query(Integer.class).single();
        assertThat(post(WAYS + "/" + number + "/lift", Map.of())).hasRedirectedUrl(WAYS);
        assertThat(post(WAYS + "/" + number + "/lift", Map.of())).as("twice").hasStatus(HttpStatus.NOT_FOUND);
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("6 kotak sampai di 2 desa")
                .doesNotContain("tertutup:");
    }

    @Test
    void leavesAVillageReachableByAnotherModeThanTheClosedOne() {
        assertThat(post(WAYS, closed(JAWA, "RIVER"))).hasRedirectedUrl(WAYS);
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG)).bodyText().contains("6 kotak sampai di 2 desa", "Jalan ke Jawa tertutup");

        assertThat(post(WAYS, closed(JAWA, "ROAD"))).hasRedirectedUrl(WAYS);
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG)).bodyText().contains("Tidak sampai pada waktunya");
    }

    @Test
    void countsTheHoursOfAWayThatIsClosedToTheOneModeThatGetsThere() {
        var morning = closed(JAWA, "ROAD");
        morning.put("sinceDay", "2024-11-26");
        morning.put("sinceHour", "06.00");
        morning.put("untilDay", "2024-11-26");
        morning.put("untilHour", "11.00");
        post(WAYS, morning);

        post(LEG + "/plan", Map.of());

        assertThat(mvc.get().uri(LEG)).bodyText().contains("6 kotak sampai di 2 desa", "Jalan ke Jawa tertutup");
        assertThat(jdbc.sql("select tours::text from leg_plan")
                        .query(String.class)
                        .single())
                .contains(JAWA);
    }

    @Test
    void saysOfAWayPastItsOwnEndThatSomebodyShouldAsk() {
        var morning = closed(JAWA, "");
        morning.put("sinceDay", "2024-11-26");
        morning.put("sinceHour", "06.00");
        morning.put("untilDay", "2024-11-26");
        morning.put("untilHour", "11.00");
        post(WAYS, morning);
        TestTime.in(World.REGENCY, "2024-11-26T02:30:00Z"); // 10.30 there
        assertThat(mvc.get().uri(WAYS)).bodyText().contains("Kira-kira sampai 26/11 11.00");

        TestTime.in(World.REGENCY, "2024-11-26T03:30:00Z");

        assertThat(mvc.get().uri(LEG + "/night"))
                .bodyText()
                .contains("mestinya terbuka lagi sejak 26/11 11.00")
                .doesNotContain("Kira-kira sampai");
    }

    @Test
    @As(role = Role.OBSERVER, area = World.REGENCY)
    void isToldByAnybodyAndLiftedByThoseWhoSend() {
        assertThat(mvc.get().uri(WAYS)).bodyText().contains("Catat jalan yang tertutup");
        assertThat(post(WAYS, closed(JAWA, ""))).hasRedirectedUrl(WAYS);

        int number =
                jdbc.sql("select number from closed_way").query(Integer.class).single();
        assertThat(mvc.get().uri(WAYS)).bodyText().contains("longsor").doesNotContain("Sudah terbuka lagi");
        assertThat(post(WAYS + "/" + number + "/lift", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void closesTheDaysOfTheScheduleWhileTheWayToThePpkIsClosed() {
        var until = closed("", "");
        until.put("untilDay", "2024-11-22");
        until.put("untilHour", "12.00");
        assertThat(post(WAYS, until)).hasRedirectedUrl(WAYS);

        var days = List.of(LocalDate.of(2024, 11, 19), LocalDate.of(2024, 11, 22), LocalDate.of(2024, 11, 23));
        assertThat(ways.closedDays(World.OFFICE, days, district -> Set.of(TransportMode.ROAD)))
                .containsOnlyKeys(World.NEAR)
                .containsValue(Set.of(LocalDate.of(2024, 11, 22)));
        jdbc.sql("update closed_way set mode = 'RIVER'").update();
        assertThat(ways.closedDays(World.OFFICE, days, district -> Set.of(TransportMode.ROAD)))
                .as("boats alone")
                .isEmpty();
        assertThat(ways.closedDays(World.OFFICE, days, district -> Set.of(TransportMode.ROAD, TransportMode.RIVER)))
                .as("a boat is part of every way there")
                .containsOnlyKeys(World.NEAR);
        assertThat(mvc.get().uri(WAYS)).bodyText().contains("Jalan dari KPU ke PPK Martapura tertutup");
    }

    @Test
    void tellsEachSlipAtItsFieldAndKeepsWhatWasTyped() {
        var wrong = closed(JAWA, "");
        wrong.put("cause", "");
        wrong.put("untilDay", "2024-11-19");
        wrong.put("untilHour", "25.00");
        assertThat(post(WAYS, wrong))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"untilHour-error\"", "value=\"km 12\"");
        wrong.put("cause", "FLOOD");
        wrong.put("untilHour", "07.00");
        assertThat(post(WAYS, wrong)).bodyText().contains("harus sesudah jalan itu tertutup");
        assertThat(jdbc.sql("select count(*) from closed_way")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static Map<String, String> closed(String village, String mode) {
        return new HashMap<>(Map.of(
                "village",
                village,
                "mode",
                mode,
                "cause",
                "LANDSLIDE",
                "place",
                "km 12",
                "sinceDay",
                "2024-11-20",
                "sinceHour",
                "08.00"));
    }
}
