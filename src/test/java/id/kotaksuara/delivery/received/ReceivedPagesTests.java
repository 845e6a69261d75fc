package id.kotaksuara.delivery.received;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import id.kotaksuara.region.Area;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A PPK adds photos of what it received, apart from the receipt and whenever there is a network for them. */
@IntegrationTest
@As(role = Role.PPK_CHAIR, area = "63.03.17")
class ReceivedPagesTests {

    private static final String DELIVERY = "/elections/pilkada-2024/63.03.17/deliveries/SJ-6303-0001";
    private static final String RECEIVED = DELIVERY + "/received";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @BeforeEach
    void open() {
        road.open();
    }

    @Test
    void addsPhotosThatTheOfficeSees() throws IOException {
        assertThat(mvc.get().uri(DELIVERY)).bodyText().contains(RECEIVED);
        assertThat(mvc.get().uri(RECEIVED))
                .bodyText()
                .contains("Foto penerimaan, SJ-6303-0001", "Penerimaan tidak menunggu foto.", "Tambah foto")
                .doesNotContain("??");

        assertThat(add(picture())).hasRedirectedUrl(RECEIVED + "#photos");

        assertThat(mvc.get().uri(RECEIVED)).bodyText().contains("1 foto", "Segel sobek", RECEIVED + "/photos/");
        assertThat(mvc.get().uri(RECEIVED + "?lang=en").with(planner()))
                .hasStatusOk()
                .bodyText()
                .contains("Photos of the receipt, SJ-6303-0001", "Segel sobek")
                .doesNotContain("Add photo", "??");
    }

    @Test
    void areReachedFromThePageOfTheShipment() {
        assertThat(mvc.get()
                        .uri("/elections/pilkada-2024/63.03/shipments/SJ-6303-0001")
                        .with(planner()))
                .bodyText()
                .contains(RECEIVED);
    }

    @Test
    void saysWhatIsNoPhotoBesideTheOthers() {
        assertThat(add("bukan foto".getBytes())).hasRedirectedUrl(RECEIVED + "#photos");

        assertThat(mvc.get().uri(RECEIVED)).bodyText().contains("Belum ada foto.");
    }

    @Test
    void areAddedByTheDistrictAlone() throws IOException {
        assertThat(mvc.post()
                        .uri(RECEIVED + "/photos")
                        .multipart()
                        .file(new MockMultipartFile("photo", "foto.png", "image/png", picture()))
                        .with(planner())
                        .with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void areNoneOfWhatHasNotLeft() {
        String other = RECEIVED.replace("63.03.17", "63.03.05").replace("0001", "0002");

        assertThat(mvc.get().uri(other).with(planner())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult add(byte[] photo) {
        return mvc.post()
                .uri(RECEIVED + "/photos")
                .multipart()
                .file(new MockMultipartFile("photo", "foto.png", "image/png", photo))
                .param("words", "Segel sobek")
                .with(csrf())
                .exchange();
    }

    private static RequestPostProcessor planner() {
        return authentication(new SignedIn("p", "p", Role.PLANNER, new Area(World.REGENCY)).authentication());
    }

    private static byte[] picture() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
