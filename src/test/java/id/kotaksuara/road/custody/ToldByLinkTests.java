package id.kotaksuara.road.custody;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Incidents on the road are told by the link of a sheet, and photos of them and of signed papers are kept. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class ToldByLinkTests extends CustodyPages {

    @Test
    void hearsWhatWentWrongFromWhoeverHoldsALink() {
        String link = link(leave(), "Jawa");
        assertThat(mvc.get().uri(link).with(anonymous())).bodyText().contains(link + "/incident");
        assertThat(mvc.get().uri(link + "/incident").with(anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("Kejadian di jalan, Jawa");
        var told = Map.of("cause", "BREAKDOWN", "place", "km 12", "words", "Ban pecah", "boxes", "4");
        assertThat(send(link + "/incident", told))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Isi nama dan telepon Anda", "Ban pecah");

        var named = new HashMap<>(told);
        named.put("who", "Siti 0813");
        String kept = send(link + "/incident", named).getResponse().getRedirectedUrl();
        assertThat(kept).startsWith(link + "/incident/");
        assertThat(send(link + "/incident", named)).as("the same once more").hasRedirectedUrl(kept);
        assertThat(jdbc.sql("select count(*) from road_incident")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        assertThat(mvc.get().uri(LEG + "/incidents"))
                .bodyText()
                .contains("Ban pecah", "Dilaporkan oleh Siti 0813", "lewat tautan, tanpa akun", "Rit nomor");
        assertThat(mvc.get().uri("/hand-over/abc/incident").with(anonymous())).hasStatus(HttpStatus.NOT_FOUND);
        jdbc.sql(
                        "insert into road_incident (election_code, district_code, movement, cause, place, words, happened_at,"
                                + " reported_at, reported_by, by_link) select election_code, district_code, movement, cause, place,"
                                + " words, happened_at, reported_at, reported_by, true from road_incident, generate_series(1, 19)")
                .update();
        named.put("words", "Ban pecah lagi");
        assertThat(send(link + "/incident", named))
                .as("somebody who does not stop")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Sudah 20 kejadian");
    }

    @Test
    void takesAFewPhotosOfWhatWasToldByALink() throws IOException {
        String link = link(leave(), "Jawa");
        String kept = send(
                        link + "/incident",
                        Map.of("cause", "BREAKDOWN", "place", "km 12", "words", "Ban pecah", "who", "Siti 0813"))
                .getResponse()
                .getRedirectedUrl();
        assertThat(mvc.get().uri(kept).with(anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("foto yang tersimpan: 0", "multipart/form-data")
                .doesNotContain("??");

        for (int photo = 0; photo < 5; photo++) {
            assertThat(photograph(kept, photo == 0 ? new byte[] {1, 2, 3} : picture()))
                    .hasRedirectedUrl(kept);
        }
        photograph(kept, picture());

        assertThat(mvc.get().uri(kept).with(anonymous()))
                .bodyText()
                .contains("foto yang tersimpan: 4")
                .doesNotContain("multipart/form-data", "<img");
        String number = kept.replaceAll(".*/", "");
        assertThat(mvc.get().uri(LEG + "/incidents/" + number)).bodyText().contains("4 foto", "Siti 0813", "<img");
        jdbc.sql("insert into photo_struck (photo, struck_at, struck_by, reason)"
                        + " select id, now(), 'siti', 'kabur' from photo order by id desc limit 2")
                .update();
        photograph(kept, picture());
        assertThat(mvc.get().uri(kept).with(anonymous()))
                .as("those that were struck out make room for better ones")
                .bodyText()
                .contains("foto yang tersimpan: 3", "multipart/form-data");
        assertThat(photograph(link + "/incident/" + (Integer.parseInt(number) + 1), picture()))
                .as("what nobody told by this link")
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void hearsNothingMoreByALinkAWeekAfterItsHandOver() {
        String link = link(leave(), "Jawa");
        send(link, SAID);
        assertThat(mvc.get().uri(link + "/incident").with(anonymous())).hasStatusOk();

        jdbc.sql("update tour_hand_over set done_at = done_at - interval '8 days'")
                .update();

        assertThat(mvc.get().uri(link + "/incident").with(anonymous()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sudah lebih dari 7 hari yang lalu");
    }

    @Test
    void keepsPhotosOfSignedPapersAndOfIncidents() throws IOException {
        int number = leave();
        String signed = MOVEMENTS + "/" + number + "/signed";
        assertThat(mvc.get().uri(signed)).hasStatusOk().bodyText().contains("Surat bertanda tangan", "Pikap 1");

        assertThat(photo(signed)).hasRedirectedUrl(signed + "#photos");
        assertThat(mvc.get().uri(signed)).bodyText().contains("1 foto", "Halaman 1", signed + "/photos/");
        assertThat(mvc.get().uri(MOVEMENTS + "/999/signed")).hasStatus(HttpStatus.NOT_FOUND);

        var told =
                new HashMap<>(Map.of("cause", "BREAKDOWN", "place", "km 12", "words", "Ban pecah", "who", "Siti 0813"));
        send(link(number, "Jawa") + "/incident", told);
        String incident = found(
                "(" + LEG + "/incidents/\\d+)\"",
                body(mvc.get().uri(LEG + "/incidents").exchange()));
        assertThat(photo(incident)).hasRedirectedUrl(incident + "#photos");
        assertThat(mvc.get().uri(incident)).bodyText().contains("1 foto", "Ban pecah");
    }

    /** Whoever is called like an account is not taken for its person. */
    @Test
    void saysOfAPhotoByALinkThatNoAccountAddedIt() throws IOException {
        jdbc.sql("insert into account (username, name, password_hash, role, area) values ('siti', 'Siti Aminah', 'x',"
                        + " 'PLANNER', '63.03')")
                .update();
        String kept = send(
                        link(leave(), "Jawa") + "/incident",
                        Map.of("cause", "BREAKDOWN", "place", "km 12", "words", "Ban pecah", "who", "siti"))
                .getResponse()
                .getRedirectedUrl();
        photograph(kept, picture());
        String incident = LEG + "/incidents/" + kept.replaceAll(".*/", "");

        assertThat(mvc.get().uri(incident))
                .bodyText()
                .contains("siti, lewat tautan, tanpa akun, ")
                .doesNotContain("Siti Aminah");
        photo(incident);
        assertThat(mvc.get().uri(incident)).bodyText().contains("2 foto", "siti, lewat tautan, tanpa akun, ");
    }

    private MvcTestResult photograph(String page, byte[] photo) {
        return mvc.post()
                .uri(page + "/photos")
                .multipart()
                .file(new MockMultipartFile("photo", "IMG_0001.jpg", "image/jpeg", photo))
                .param("words", "")
                .with(anonymous())
                .with(csrf())
                .exchange();
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    private MvcTestResult photo(String page) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        return mvc.post()
                .uri(page + "/photos")
                .multipart()
                .file(new MockMultipartFile("photo", "foto.png", "image/png", png.toByteArray()))
                .param("words", "Halaman 1")
                .with(csrf())
                .exchange();
    }
}
