package id.kotaksuara.road.custody;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;

/** Boxes on a tour: sent off, received by a link without an account, or not. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class CustodyPagesTests extends CustodyPages {

    @Test
    void sendsATourOffAndSaysWithWhomItsBoxesAre() {
        plan();
        assertThat(mvc.get().uri(MOVEMENTS)).hasStatusOk().bodyText().contains("Belum berangkat dari PPK", TOUR);
        String gone = waiting(TOUR);

        leave();

        assertThat(mvc.get().uri(MOVEMENTS))
                .bodyText()
                .contains("di jalan dengan Hamdan 0812", "Tunggul Irang", "belum ada kabar")
                .doesNotContain("Belum berangkat dari PPK");
        assertThat(post(MOVEMENTS, Map.of("tour", gone, "driver", "Hamdan")))
                .as("the same tour once more")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void takesOneAnswerByALinkWithoutAnAccount() {
        String link = link(leave(), "Tunggul Irang");

        assertThat(mvc.get().uri(link).with(anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("Serah terima di Tunggul Irang", "Menurut surat: 2");
        assertThat(mvc.post().uri(link).with(csrf()).with(anonymous()).param("boxes", "2"))
                .hasStatusOk()
                .bodyText()
                .contains("Nama yang menerima", "Ada yang perlu diperbaiki");
        assertThat(send(link, SAID)).hasRedirectedUrl(link);

        assertThat(mvc.get().uri(link).with(anonymous()))
                .bodyText()
                .contains("2 kotak diterima Siti")
                .doesNotContain("<textarea");
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("semua ada (2)", "diterima Siti", "hujan");
        assertThat(send(link, SAID)).as("the same once more").hasRedirectedUrl(link);
        assertThat(jdbc.sql("select count(*) from hand_over_report")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** What is typed from the paper the next morning has the hour of the paper, in the office's zone. */
    /** It left at eight; what lay on a phone for longer than that is of now. */
    @Test
    void takesWhatLayOnAPhoneForWhenItWasSaid() {
        TestTime.in(World.REGENCY, "2024-11-26T00:00:00Z");
        int number = leave();
        TestTime.in(World.REGENCY, "2024-11-26T01:00:00Z");

        assertThat(send(link(number, "Jawa"), with("waited", "3600"))).hasStatus3xxRedirection();
        assertThat(send(link(number, "Tunggul Irang"), with("waited", "3661"))).hasStatus3xxRedirection();

        assertThat(jdbc.sql(
                                "select to_char(done_at at time zone 'UTC', 'HH24:MI') from tour_hand_over order by done_at")
                        .query(String.class)
                        .list())
                .containsExactly("00:00", "01:00");
    }

    @Test
    void takesTheHourAtWhichItWasHandedOver() {
        TestTime.in(World.REGENCY, "2024-11-26T00:00:00Z");
        String link = link(leave(), "Tunggul Irang");
        TestTime.in(World.REGENCY, "2024-11-27T01:00:00Z");

        assertThat(send(link, with("at", "2024-11-26T07:59")))
                .hasStatusOk()
                .bodyText()
                .contains("Rit ini baru berangkat sesudah waktu itu.", "value=\"2024-11-26T07:59\"");
        assertThat(send(link, with("at", "2024-11-27T09:01"))).bodyText().contains("waktu itu belum tiba");
        assertThat(send(link, with("at", "kemarin"))).bodyText().contains("isi tanggal dan jam", "kemarin");
        assertThat(send(link, with("at", "2024-11-26T16:30"))).hasRedirectedUrl(link);

        assertThat(mvc.get().uri(link).with(anonymous())).bodyText().contains("26 November 2024", "16.30");
    }

    @Test
    void keepsWithATourWhatItLeftWithAndWhen() {
        TestTime.in(World.REGENCY, "2024-11-26T02:00:00Z");
        plan();
        var fields = new HashMap<>(Map.of("tour", waiting(TOUR), "driver", "Hamdan", "plate", "DA 1234 AB"));
        fields.putAll(Map.of("escorts", "Briptu Adi", "seals", "S-001", "at", "2024-11-26T11:00"));

        assertThat(post(MOVEMENTS, fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("waktu itu belum tiba", "value=\"DA 1234 AB\"", "value=\"Briptu Adi\"", "value=\"S-001\"");
        fields.put("at", "2024-11-26T07:20");
        int number = number(post(MOVEMENTS, fields));

        assertThat(mvc.get().uri(MOVEMENTS))
                .bodyText()
                .contains("07.20", "Nomor polisi DA 1234 AB.", "Pengawal Briptu Adi.", "berangkat: S-001.");
        assertThat(sheet(number, "Jawa")).contains("DA 1234 AB", "Briptu Adi", "S-001");
        assertThat(mvc.get().uri(link(number, "Jawa")).with(anonymous()))
                .bodyText()
                .contains("S-001");
    }

    @Test
    void namesWhatIsMissingAndBrokenSeals() {
        int number = leave();
        send(link(number, "Tunggul Irang"), with("boxes", "1"));
        send(link(number, "Jawa"), with("boxes", "4", "seals", "BROKEN"));

        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("1 dari 2 kotak", "segel rusak, 4 kotak");
    }

    @Test
    void withdrawsATourOfWhichNobodyHasReceivedAnything() {
        int number = leave();
        String link = link(number, "Jawa");

        assertThat(post(MOVEMENTS + "/" + number + "/withdrawal", Map.of("sure", "yes")))
                .hasRedirectedUrl(MOVEMENTS);

        assertThat(mvc.get().uri(link).with(anonymous()))
                .bodyText()
                .contains("Rit nomor " + number + " dibatalkan", "minta lembar yang baru kepada PPK")
                .doesNotContain("<textarea", "dibawa Pikap");
        assertThat(send(link, SAID)).hasRedirectedUrl(link);
        assertThat(mvc.get().uri(link).with(anonymous()))
                .bodyText()
                .contains("dibatalkan", "Laporan lain yang disimpan: 2 kotak, diterima Siti");
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("Belum berangkat dari PPK");
        int again = leave();
        send(link(again, "Jawa"), SAID);
        assertThat(post(MOVEMENTS + "/" + again + "/withdrawal", Map.of("sure", "yes")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void asksBeforeATourLeavesAheadOfItsDay() {
        jdbc.sql("update election set voting_day = '2099-11-27'").update();
        plan();
        String tour = waiting(TOUR.replace("2024", "2099"));

        assertThat(post(MOVEMENTS, Map.of("tour", tour, "driver", "Hamdan")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("harinya belum tiba", "value=\"Hamdan\"");
        assertThat(post(MOVEMENTS, Map.of("tour", tour, "driver", " ", "early", "yes")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"driver-0-error\"", "Sopir dan telepon: isi dahulu.");
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("memang berangkat sebelum harinya");
        assertThat(post(MOVEMENTS, Map.of("tour", tour, "driver", "Hamdan", "early", "yes")))
                .hasStatus3xxRedirection();
    }

    @Test
    @As(role = Role.OBSERVER, area = World.REGENCY)
    void showsCodesAndLinksToThoseAloneWhoSendTours() {
        assertThat(mvc.get().uri(MOVEMENTS)).hasStatusOk();
        assertThat(mvc.get().uri(MOVEMENTS + "/1")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/hand-over/abc").with(anonymous())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void sendsNothingOffThatIsNotWhatWasOnThePage() {
        plan();
        String seen = waiting(TOUR);
        jdbc.sql("update leg_vehicle set boxes = 4").update();
        plan();

        assertThat(waiting(TOUR)).isNotEqualTo(seen);
        assertThat(post(MOVEMENTS, Map.of("tour", seen, "driver", "Hamdan")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("rencananya berubah");
    }

    @Test
    void writesOutcomesIntoTheJournalInWords() {
        send(link(leave(), "Tunggul Irang"), SAID);

        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("semua ada, segel utuh")
                .doesNotContain("ALL_HERE");
    }

    @Test
    void listsSignedPapersThatAreMissingUntilTheyAreFiled() {
        int number = leave();
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().doesNotContain("belum disimpan");
        send(link(number, "Tunggul Irang"), SAID);
        send(link(number, "Jawa"), with("boxes", "4"));
        assertThat(mvc.get().uri(MOVEMENTS))
                .bodyText()
                .contains("1 surat bertanda tangan belum disimpan", number + " (Pikap 1)");

        String paper = MOVEMENTS + "/" + number + "/paper";
        assertThat(post(paper, Map.of("filed", "yes"))).hasRedirectedUrl(MOVEMENTS);

        assertThat(mvc.get().uri(MOVEMENTS))
                .bodyText()
                .contains("Surat bertanda tangan sudah disimpan")
                .doesNotContain("belum disimpan");
        post(paper, Map.of("filed", "no"));
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("1 surat bertanda tangan belum disimpan");
    }
}
