package id.kotaksuara.road.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import id.kotaksuara.road.LegPages;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Of two who say different things of one hand-over both are kept, and a person decides; what has no proof stands on one page. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PLANNER, area = World.REGENCY)
class ProofPagesTests extends LegPages {

    private static final String UNPROVEN = "/elections/" + World.ELECTION + "/" + World.REGENCY + "/last-legs/unproven";
    private static final String CALLS = UNPROVEN.replace("unproven", "calls");

    private int number;

    @Test
    void keepsTheSecondReportBesideTheFirstAndLetsAPersonDecide() {
        String link = link("Jawa");
        send(link, said("4", "Siti"));

        assertThat(send(link, said("3", "Budi"))).hasRedirectedUrl(link);
        assertThat(send(link, said("3", "Budi"))).as("once more").hasRedirectedUrl(link);

        assertThat(mvc.get().uri(link).with(anonymous()))
                .bodyText()
                .contains("4 kotak diterima Siti", "3 kotak, diterima Budi", "PPK atau KPU memutuskan");
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("laporan lain menyebut 3 kotak, diterima Budi");
        assertThat(mvc.get().uri(UNPROVEN)).bodyText().contains("Dua laporan yang berbeda", "diterima Budi");
        String report = found(
                "(/elections/[^\"]+/reports/\\d+)",
                body(mvc.get().uri(MOVEMENTS).exchange()));
        assertThat(mvc.get().uri(report)).bodyText().contains("Siti", "Budi", "3 dari 4 kotak", "hujan");
        assertThat(post(report, Map.of("reason", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dasarnya");

        assertThat(post(report, Map.of("holds", "REPORT", "reason", "dihitung ulang")))
                .hasRedirectedUrl(MOVEMENTS);

        assertThat(mvc.get().uri(MOVEMENTS))
                .bodyText()
                .contains("3 dari 4 kotak", "diterima Budi")
                .doesNotContain("laporan lain menyebut");
        assertThat(mvc.get().uri(report)).bodyText().contains("laporan yang lain berlaku. dihitung ulang");
        assertThat(mvc.get().uri(MOVEMENTS))
                .as("both stay")
                .bodyText()
                .contains("2 laporan lain tentang rit ini", "3 kotak, diterima Budi", "4 kotak, diterima Siti")
                .contains("tercatat sebelumnya, tidak berlaku lagi");
        String first = found(
                "(/elections/[^\"]+/reports/\\d+)\"[^>]*>4 kotak, diterima Siti",
                body(mvc.get().uri(MOVEMENTS).exchange()));
        assertThat(mvc.get().uri(first))
                .as("with giver, note, seals, time and how it was told")
                .bodyText()
                .contains("Ini yang tercatat sebelumnya.", "dihitung ulang", "4 dari 4 kotak", "Siti", "Hamdan")
                .contains("utuh semua", "hujan", "lewat tautan")
                .doesNotContain("<textarea");
        assertThat(post(report, Map.of("holds", "KEPT", "reason", "dihitung lagi")))
                .as("decided before")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(jdbc.sql("select count(*) from journal_entry where action like 'journal.proof.%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void leavesWhatWasRecordedWhereTheOtherReportDoesNotHold() {
        String link = link("Jawa");
        send(link, said("4", "Siti"));
        send(link, said("3", "Budi"));
        String report = found(
                "(/elections/[^\"]+/reports/\\d+)",
                body(mvc.get().uri(MOVEMENTS).exchange()));

        post(report, Map.of("holds", "KEPT", "reason", "Siti menghitung dua kali"));

        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("semua ada (4)", "diterima Siti");
        assertThat(mvc.get().uri(link).with(anonymous())).bodyText().contains("3 kotak, diterima Budi");
    }

    /** What was recorded first counts no longer, so that the same may be said again and be decided the other way. */
    @Test
    void letsWhatWasRecordedFirstBeReportedAndHoldAgain() {
        String link = link("Jawa");
        send(link, said("4", "Siti"));
        send(link, said("3", "Budi"));
        post(open(), Map.of("holds", "REPORT", "reason", "dihitung ulang"));

        send(link, said("4", "Siti"));
        post(open(), Map.of("holds", "REPORT", "reason", "ternyata benar"));

        assertThat(mvc.get().uri(MOVEMENTS))
                .bodyText()
                .contains("semua ada (4)", "4 laporan lain tentang rit ini", "diterima Siti")
                .containsOnlyOnce("pernah diputuskan berlaku, tidak lagi");
        int first = jdbc.sql("select min(number) from hand_over_report where accepted")
                .query(Integer.class)
                .single();
        assertThat(mvc.get().uri(MOVEMENTS + "/" + number + "/reports/" + first))
                .bodyText()
                .contains("Sesudahnya laporan yang lain diputuskan berlaku");
    }

    /** Sent once more it changes nothing; who says it again later has seen the decision, and contradicts it. */
    @Test
    void keepsWhatIsSaidAgainAfterItWasDecidedAgainst() {
        TestTime.in(World.REGENCY, "2024-11-26T00:00:00Z");
        String link = link("Jawa");
        TestTime.in(World.REGENCY, "2024-11-26T03:00:00Z");
        send(link, said("4", "Siti"));
        send(link, said("3", "Budi"));
        post(open(), Map.of("holds", "KEPT", "reason", "Siti menghitung dua kali"));

        TestTime.in(World.REGENCY, "2024-11-26T03:04:59Z");
        send(link, said("3", "Budi"));
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().doesNotContain("laporan lain menyebut");
        TestTime.in(World.REGENCY, "2024-11-26T03:05:00Z");
        send(link, said("3", "Budi"));
        assertThat(mvc.get().uri(MOVEMENTS))
                .bodyText()
                .contains("laporan lain menyebut 3 kotak, diterima Budi", "2 laporan lain tentang rit ini");
    }

    @Test
    void saysThatAReportOfAWithdrawnMovementCannotHold() {
        String link = link("Jawa");
        post(MOVEMENTS + "/" + number + "/withdrawal", Map.of("sure", "yes"));
        send(link, said("3", "Budi"));
        int report = jdbc.sql("select number from hand_over_report")
                .query(Integer.class)
                .single();

        assertThat(post(
                        MOVEMENTS + "/" + number + "/reports/" + report,
                        Map.of("holds", "REPORT", "reason", "memang diterima")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Rit nomor " + number + " dibatalkan, jadi laporan ini tidak dapat diberlakukan");
        assertThat(mvc.get().uri(MOVEMENTS + "/" + number))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Rit nomor " + number + " dibatalkan");
    }

    /** An hour before the departure is a slip at its field, and what was typed stays. */
    @Test
    void showsAtItsFieldThatAnHourLiesBeforeTheDeparture() {
        link("Jawa");
        var fields = Map.of("movement", "" + number, "from", "Budi", "giver", "Hamdan", "at", "2024-11-01T08:00");
        var call = new HashMap<>(fields);
        call.put("code", code("semua ada, segel utuh"));

        assertThat(post(CALLS, call))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"at-error\"", "baru berangkat sesudah waktu itu", "value=\"Budi\"", "2024-11-01T08:00");
        call.put("sure", "yes");
        assertThat(post(CALLS, call)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().doesNotContain("diterima Budi");
    }

    private String open() {
        return found(
                "laporan lain menyebut[\\s\\S]*?(/elections/[^\"]+/reports/\\d+)",
                body(mvc.get().uri(MOVEMENTS).exchange()));
    }

    /** A code that says otherwise is kept beside what the link said, and one that says the same changes nothing. */
    @Test
    void keepsACodeBesideWhatALinkHasSaid() {
        send(link("Jawa"), said("4", "Siti"));

        assertThat(call("semua ada, segel utuh", "", "yes")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(call("ada yang kurang", "1", "")).bodyText().contains("Yang tercatat berbeda");
        assertThat(call("ada yang kurang", "1", "yes")).hasRedirectedUrl(UNPROVEN);

        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("semua ada (4)", "laporan lain menyebut 3 kotak");
    }

    @Test
    void takesCodesOfAnyDistrictAtTheOfficeAndListsWhatTheyLeaveUnproven() {
        link("Jawa");
        assertThat(mvc.get().uri(CALLS)).hasStatusOk();
        assertThat(call("semua ada, segel utuh", "", "yes")).hasRedirectedUrl(UNPROVEN);
        send(link("Tunggul Irang"), said("2", "Siti"));

        assertThat(mvc.get().uri(UNPROVEN))
                .bodyText()
                .contains("4 kotak, rit nomor " + number + ": baru dibacakan Budi", "1 rit selesai tanpa suratnya");
        assertThat(mvc.get().uri(LEG + "/whereabouts")).bodyText().contains("baru dibacakan Budi");
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("menunggu surat", "dari Hamdan");
        post(MOVEMENTS + "/" + number + "/paper", Map.of());

        assertThat(mvc.get().uri(UNPROVEN)).bodyText().contains("Semua rit yang selesai sudah ada suratnya");
        assertThat(mvc.get().uri(UNPROVEN)).bodyText().doesNotContain("dibacakan Budi");
        assertThat(mvc.get().uri(LEG + "/whereabouts")).bodyText().doesNotContain("dibacakan Budi");
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().doesNotContain("menunggu surat");
    }

    @Test
    @As(role = Role.OBSERVER, area = World.REGENCY)
    void letsObserversReadAndNothingElse() {
        assertThat(mvc.get().uri(UNPROVEN)).hasStatusOk().bodyText().contains("Setiap kotak ada yang memegang");
        assertThat(mvc.get().uri(CALLS)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult call(String outcome, String missing, String sure) {
        var fields = new HashMap<>(Map.of("movement", "" + number, "from", "Budi", "giver", "Hamdan"));
        fields.putAll(Map.of("code", code(outcome), "missing", missing, "sure", sure));
        return post(CALLS, fields);
    }

    private String link(String village) {
        if (number == 0) {
            post(LEG + "/plan", Map.of());
            String tour = found(
                    "value=\"(PIKAP/1/2024-11-26/1/[^\"]+)\"",
                    body(mvc.get().uri(MOVEMENTS).exchange()));
            number = number(post(MOVEMENTS, Map.of("tour", tour, "driver", "Hamdan 0812")));
        }
        return found("(/hand-over/[\\w-]+)", sheet(village));
    }

    private String code(String outcome) {
        return found(outcome + "[^<]*</td><td><strong>([^<]+)", sheet("Jawa"));
    }

    private String sheet(String village) {
        String paper = body(mvc.get().uri(MOVEMENTS + "/" + number).exchange());
        int from = paper.indexOf("aria-label=\"" + village + "\"");
        return paper.substring(from, paper.indexOf("</article>", from));
    }

    private static Map<String, String> said(String boxes, String receiver) {
        return Map.of("boxes", boxes, "seals", "WHOLE", "giver", "Hamdan", "receiver", receiver, "note", "hujan");
    }
}
