package id.kotaksuara.road.lacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.job.AtOnce;
import id.kotaksuara.region.Area;
import id.kotaksuara.road.LegPages;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A village that got fewer boxes than left for it is sent the rest by one press, and by another it is not. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class LackingPagesTests extends LegPages {

    private static final String LACKING = LEG + "/lacking";

    private int number;

    /** Jawa got three of its four boxes. */
    @BeforeEach
    void lacks() {
        TestTime.in(World.REGENCY, "2024-11-26T00:10:00Z"); // 08.10 there
        post(LEG + "/plan", Map.of());
        String tour = found(
                "value=\"(PIKAP/1/2024-11-26/1/[^\"]+)\"",
                body(mvc.get().uri(MOVEMENTS).exchange()));
        number = number(post(MOVEMENTS, Map.of("tour", tour, "driver", "Hamdan 0812")));
        receive(number, "Jawa", "3");
    }

    @Test
    void proposesWhatIsLackingFromWhereWithWhatAndWhen() {
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains(LACKING);

        assertThat(mvc.get().uri(LACKING))
                .hasStatusOk()
                .bodyText()
                .contains("Jawa, dari rit nomor " + number, "1 kotak sampai di TPS terjauh", "10.45 WITA")
                .contains("13 jam sebelum H-1 berakhir", "1 kotak masih tanggung jawab Hamdan 0812")
                .contains("1 TPS lain di desa ini, paling jauh 60 menit", "Pikap", "09.00 WITA", "09.30 WITA")
                .contains("Kirim 1 kotak ini")
                .doesNotContain("??", "Tunggul Irang");
        assertThat(mvc.get().uri(LACKING + "?lang=en"))
                .bodyText()
                .contains("1 box is at the farthest station by", "13 hours before H-1 ends", "1 other station")
                .doesNotContain("??");
    }

    @Test
    void sendsItByOnePressAndTakesItBackByAnother() {
        int made = made();

        assertThat(mvc.get().uri(LACKING))
                .bodyText()
                .contains("Rit nomor " + made + ": 1 kotak disiapkan", "Tarik lagi")
                .doesNotContain("Kirim 1 kotak ini");
        assertThat(mvc.get().uri(MOVEMENTS + "/" + made))
                .bodyText()
                .contains("Susulan rit " + number + " Pikap", "SERAH TERIMA DI DESA");
        assertThat(mvc.get().uri(LEG + "/whereabouts"))
                .bodyText()
                .contains("1 belum berangkat dari PPK")
                .doesNotContain("tidak diterima di tujuannya");
        assertThat(send(1)).as("pressed twice").hasStatus(HttpStatus.CONFLICT);
        assertThat(journal("journal.custody.back"))
                .as("told once, with what is sent")
                .isZero();

        post(MOVEMENTS + "/" + made + "/withdrawal", Map.of("sure", "yes"));

        assertThat(mvc.get().uri(LACKING))
                .bodyText()
                .contains("1 kotak belum berangkat dari PPK", "Kirim 1 kotak ini")
                .doesNotContain("Tarik lagi");
        assertThat(made()).isGreaterThan(made);
    }

    /** What is made ready leaves at the next full hour; until then no tour takes the same box. */
    @Test
    void isForNoTourAnyMoreOnceItIsMadeReady() {
        made();

        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().doesNotContain("name=\"tour\"");
        assertThat(post(
                        MOVEMENTS,
                        Map.of("tour", "PIKAP/1/2024-11-26/1/63.03.05.1003", "driver", "Hamdan 0812", "early", "yes")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A load of which nothing was received came back with its booths. */
    @Test
    void takesTheVotingBoothsAlongAgainWhereNothingWasReceived() {
        receive(number, villageOf("63.03.05.2010"), "0");
        jdbc.sql("update tour_hand_over set booths = 16 where village_code = '63.03.05.2010'")
                .update();

        assertThat(post(LACKING + "/" + number + "/63.03.05.2010", Map.of("boxes", "2")))
                .hasRedirectedUrl(LACKING);

        assertThat(jdbc.sql("select h.booths from tour_hand_over h where h.village_code = '63.03.05.2010'"
                                + " and h.movement > :first")
                        .param("first", number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(16);
    }

    @Test
    void takesTheOnlyVehicleForOnePlaceAtATime() {
        receive(number, villageOf("63.03.05.2010"), "1");
        assertThat(mvc.get().uri(LACKING))
                .bodyText()
                .containsOnlyOnce("Jawa, dari rit")
                .doesNotContain("Semuanya sedang di jalan");

        assertThat(send(1)).hasRedirectedUrl(LACKING);

        assertThat(mvc.get().uri(LACKING)).bodyText().containsOnlyOnce("Semuanya sedang di jalan");
    }

    private String villageOf(String code) {
        return jdbc.sql("select name from village where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    @Test
    void asksForNothingMoreOnceItHasCome() {
        int made = made();
        TestTime.in(World.REGENCY, "2024-11-26T02:00:00Z");
        receive(made, "Jawa", "1");

        assertThat(mvc.get().uri(LACKING)).bodyText().contains("Tidak ada kotak yang kurang");
        assertThat(mvc.get().uri(LEG + "/whereabouts")).bodyText().contains("4 di desa");
    }

    @Test
    void saysWhatTheRulesAllowWhereItWouldComeTooLate() {
        TestTime.in(World.REGENCY, "2024-11-26T14:30:00Z"); // 22.30: there at 00.45

        assertThat(mvc.get().uri(LACKING))
                .bodyText()
                .contains("1 kotak: kiriman susulan baru sampai sesudah H-1 berakhir", "Yang masih dapat dilakukan")
                .doesNotContain("Kirim 1 kotak ini");
        assertThat(send(1))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sesudah H-1");
        TestTime.in(World.REGENCY, "2024-11-26T12:59:00Z"); // 20.59: there at 22.45
        assertThat(mvc.get().uri(LACKING)).bodyText().contains("Kirim 1 kotak ini");
    }

    @Test
    void leavesOnceItsWayIsOpenAgain() {
        post(
                LEG + "/blockages",
                Map.of(
                        "village",
                        "63.03.05.1003",
                        "cause",
                        "FLOOD",
                        "place",
                        "Jembatan",
                        "sinceDay",
                        "2024-11-26",
                        "sinceHour",
                        "08.00",
                        "untilDay",
                        "2024-11-26",
                        "untilHour",
                        "11.30"));

        assertThat(mvc.get().uri(LACKING)).bodyText().contains("12.00 WITA", "13.45 WITA", "10 jam sebelum H-1");
    }

    @Test
    void saysThatNobodyKnowsHowLongTheWayTakes() {
        jdbc.sql("update leg_stop set minutes = null").update();

        assertThat(mvc.get().uri(LACKING))
                .bodyText()
                .contains("waktu tempuhnya belum diketahui", "Tentukan sendiri")
                .doesNotContain("Kirim 1 kotak ini");
    }

    @Test
    void letsObserversRead() {
        var observer = new SignedIn("o", "o", Role.OBSERVER, new Area(World.REGENCY));
        assertThat(mvc.get().uri(LACKING).with(authentication(observer.authentication())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<button class=\"btn btn-primary\"");
    }

    private int made() {
        assertThat(send(1)).hasRedirectedUrl(LACKING);
        return jdbc.sql("select max(number) from tour_movement")
                .query(Integer.class)
                .single();
    }

    private MvcTestResult send(int boxes) {
        return post(LACKING + "/" + number + "/63.03.05.1003", Map.of("boxes", String.valueOf(boxes)));
    }

    private int journal(String action) {
        return jdbc.sql("select count(*) from journal_entry where action = ?")
                .param(action)
                .query(Integer.class)
                .single();
    }

    private void receive(int movement, String village, String boxes) {
        String paper = body(mvc.get().uri(MOVEMENTS + "/" + movement).exchange());
        int from = paper.indexOf("aria-label=\"" + village + "\"");
        String link = found("(/hand-over/[\\w-]+)", paper.substring(from));
        assertThat(send(
                        link,
                        Map.of(
                                "boxes",
                                boxes,
                                "seals",
                                "WHOLE",
                                "giver",
                                "Hamdan",
                                "receiver",
                                "Siti",
                                "early",
                                "yes")))
                .hasRedirectedUrl(link);
    }
}
