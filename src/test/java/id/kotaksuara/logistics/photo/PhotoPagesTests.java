package id.kotaksuara.logistics.photo;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.Area;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.DispatcherServlet;

/** The store of the PPK of Paramasan, whose roof leaks, and a receipt of goods at the office. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class PhotoPagesTests {

    private static final String OFFICE = "/elections/pilkada-2024/63.03";
    private static final String STORE = OFFICE + "/keeping/63.03.17";
    private static final String OWN = "/elections/pilkada-2024/63.03.17/keeping";
    private static final String RECEIPT = OFFICE + "/goods/receipts/1";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Journal journal;

    @BeforeEach
    void create() {
        new World(jdbc).create();
        jdbc.sql("insert into warehouse (regency_code, code, name, address, counted_boxes, prepared_per_wave,"
                        + " dock_per_wave) values ('63.03', 'GUDANG', 'Gudang Martapura', '', 60, 60, 60)")
                .update();
        TestTime.in(World.REGENCY, "2024-11-18T01:00:00Z");
    }

    @Test
    void showAPhotoToWhoeverMaySeeItsPageAndToNobodyElse() throws IOException {
        assertThat(send(STORE, jpeg(1700, 1275), "Atap bocor")).hasRedirectedUrl(STORE + "#photos");
        String image = STORE + "/photos/" + code();

        assertThat(page(STORE)).contains("1 foto", "alt=\"Atap bocor\"", "src=\"" + image + "\"", "Tambah foto");
        assertThat(mvc.get().uri(image))
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .hasHeader("Cache-Control", "max-age=31536000, private, immutable");
        var seen = ImageIO.read(new ByteArrayInputStream(
                mvc.get().uri(image).exchange().getResponse().getContentAsByteArray()));
        assertThat(seen.getWidth()).isEqualTo(1600);
        assertThat(page(STORE, Role.OBSERVER, "63")).contains("Atap bocor").doesNotContain("Tambah foto");
        assertThat(page(OWN, Role.PPK_CHAIR, "63.03.17")).contains("Atap bocor", OWN + "/photos/" + code());
        assertThat(status(OWN + "/photos/" + code(), Role.PPK_CHAIR, "63.03.17"))
                .isEqualTo(200);
        assertThat(status(OWN + "/photos/" + code(), Role.PPK_CHAIR, "63.03.05"))
                .isEqualTo(404);
        assertThat(status("/elections/pilkada-2024/63.03.05/keeping/photos/" + code(), Role.PPK_CHAIR, "63.03.05"))
                .as("under the page of another store")
                .isEqualTo(404);
        assertThat(status(OFFICE + "/keeping/GUDANG/photos/" + code(), Role.PLANNER, "63.03"))
                .isEqualTo(404);
        assertThat(journal("journal.photo.added")).isEqualTo(1);
    }

    /** Small, in the paper itself: chairs print papers too, and may not open the page of the office. */
    @Test
    void printTheNewestEmblemOnTheLetterhead() throws IOException {
        String offices = OFFICE + "/offices";
        assertThat(page(STORE + "/door/paper")).contains("KABUPATEN BANJAR").doesNotContain("<img");

        assertThat(send(offices, jpeg(1200, 900), "")).hasRedirectedUrl(offices + "#photos");
        assertThat(page(offices)).contains("Lambang pada kop surat", offices + "/photos/" + code());
        assertThat(jdbc.sql("select width || ' × ' || height from photo")
                        .query(String.class)
                        .single())
                .isEqualTo("400 × 300");
        assertThat(page(STORE + "/door/paper")).contains("<img src=\"data:image/jpeg;base64,");
        assertThat(page(OWN + "/door/paper", Role.PPK_CHAIR, "63.03.17"))
                .contains("<img src=\"data:image/jpeg;base64,");

        assertThat(mvc.post()
                        .uri(offices + "/photos/" + code() + "/removal?sure=yes")
                        .with(csrf()))
                .hasRedirectedUrl(offices + "#photos");
        assertThat(page(STORE + "/door/paper")).doesNotContain("<img");
    }

    @Test
    void fillNoMoreRoomThanTheirOfficeHas() {
        var photos = new Photos(jdbc, journal, DataSize.ofBytes(500));
        var store = new Album("store:63.03.17", "63.03.17", STORE);
        var taken = new Photos.Taken(Instant.now(), new Photos.Adder("rahmah", false), "");

        photos.keep(store, new Picture(new byte[300], 30, 20), taken);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> photos.keep(
                        new Album("store:63.03.05", "63.03.05", OWN), new Picture(new byte[300], 30, 20), taken))
                .satisfies(broken -> assertThat(broken.key()).isEqualTo("photo.office"));
        photos.keep(new Album("store:63.72.01", "63.72.01", OWN), new Picture(new byte[300], 30, 20), taken);
    }

    @Test
    void belongToAReceiptOfGoodsToo() throws IOException {
        assertThat(mvc.post()
                        .uri(OFFICE + "/goods/receipts")
                        .with(csrf())
                        .param("warehouse", "GUDANG")
                        .param("noteNumber", "SJ 1")
                        .param("supplier", "PT Cetak")
                        .param("arrived", "2024-11-18"))
                .hasStatus3xxRedirection();

        assertThat(send(RECEIPT, png(40, 30), "")).hasRedirectedUrl(RECEIPT + "#photos");

        assertThat(page(RECEIPT)).contains("1 foto", "alt=\"Foto dari 18/11 09.00\"");
        assertThat(status(RECEIPT + "/photos/" + code(), Role.PLANNER, "63.03")).isEqualTo(200);
        assertThat(send(OFFICE + "/goods/receipts/2", png(40, 30), "")).hasStatus(404);
    }

    @Test
    void sayBesideTheOthersWhatIsWrongWithOne() throws IOException {
        assertThat(told(send(STORE, new byte[0], ""))).isEqualTo("photo.missing");
        assertThat(told(send(STORE, "<svg/>".getBytes(StandardCharsets.US_ASCII), "")))
                .isEqualTo("photo.kind");
        assertThat(told(send(STORE, new byte[CameraFile.MOST_BYTES + 1], ""))).isEqualTo("photo.bytes");
        assertThat(told(send(STORE, jpeg(40, 30), "x".repeat(101)))).isEqualTo("photo.long");
        assertThat(mvc.get()
                        .uri(STORE)
                        .requestAttr(
                                DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE,
                                Map.of("photoWrong", "photo.bytes", "photoWrongArguments", new Object[] {5, 7})))
                .bodyText()
                .contains("Foto paling besar 5 MB; yang ini 7 MB");
        assertThat(mvc.get().uri(STORE + "/photos/new?tooLarge=")).hasRedirectedUrl(STORE + "?tooLarge#photos");
        assertThat(page(STORE + "?tooLarge=")).contains("terlalu besar untuk dibaca");
        assertThat(count()).isZero();
    }

    /** It was not kept: that is no reason to say that it was, and it has its line with the other files. */
    @Test
    void areRefusedEachTimeTheSameWrongOneIsSent() {
        for (int sending = 0; sending < 2; sending++) {
            var answer = mvc.post()
                    .uri(STORE + "/photos")
                    .multipart()
                    .file(new MockMultipartFile("photo", "IMG_0001.jpg", "image/jpeg", new byte[] {1}))
                    .param("_once", "0b0e7c3c-6d0f-4a1e-8f57-0d6c5a7a4c11")
                    .with(csrf())
                    .exchange();
            assertThat(told(answer)).isEqualTo("photo.kind");
        }
        assertThat(jdbc.sql("select after_text from journal_entry where action = 'journal.account.sent'")
                        .query(String.class)
                        .list())
                .containsExactly(STORE + "/photos");
    }

    @Test
    void refuseMoreThanAnAlbumHolds() throws IOException {
        jdbc.sql("insert into photo (subject, code, words, jpeg, width, height, recorded_at, recorded_by)"
                        + " select 'keeping:63.03/63.03.17', md5(n::text), '', '\\x00', 1, 1, now(), 'siti'"
                        + " from generate_series(1, 24) n")
                .update();

        assertThat(told(send(STORE, jpeg(40, 30), ""))).isEqualTo("photo.full");
        assertThat(count()).isEqualTo(24);
    }

    @Test
    void goForGoodWhenSomebodyRemovesThem() throws IOException {
        send(STORE, jpeg(40, 30), "KTP Siti");
        String photo = STORE + "/photos/" + code() + "/removal";
        assertThat(mvc.post().uri(photo).with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Hapus foto “KTP Siti”?", "action=\"" + photo + "\"", "href=\"" + STORE + "#photos\"");
        assertThat(count()).isEqualTo(1);
        String removal = photo + "?sure=yes";

        assertThat(mvc.post().uri(removal).with(csrf())).hasRedirectedUrl(STORE + "#photos");
        assertThat(mvc.post().uri(removal).with(csrf())).as("gone already").hasStatus3xxRedirection();

        assertThat(count()).isZero();
        assertThat(journal("journal.photo.removed")).isEqualTo(1);
    }

    @Test
    void ofSomebodyWithoutAnAccountAreStruckOutAndKept() throws IOException {
        var taken = new Photos.Taken(Instant.now(), new Photos.Adder("Udin", true), "Perahu bocor");
        var album = new Album("keeping:63.03/63.03.17", "63.03.17", STORE);
        photos().keep(album, new Picture(jpeg(40, 30), 40, 30), taken);
        String removal = STORE + "/photos/" + code() + "/removal";

        assertThat(mvc.post().uri(removal).with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Coret foto “Perahu bocor” dari Udin?", "name=\"reason\"")
                .doesNotContain("Tulis alasannya dahulu");
        assertThat(mvc.post().uri(removal + "?sure=yes").with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Tulis alasannya dahulu");
        assertThat(mvc.post().uri(removal + "?sure=yes&reason=Wajah anak").with(csrf()))
                .hasRedirectedUrl(STORE + "#photos");

        assertThat(page(STORE))
                .contains("Dicoret oleh", "Wajah anak", "Lihat foto")
                .doesNotContain("<img src=\"" + STORE);
        assertThat(status(STORE + "/photos/" + code(), Role.OBSERVER, "63")).isEqualTo(200);
        assertThat(journal("journal.photo.struck")).isEqualTo(1);
        assertThat(mvc.post().uri(removal + "?sure=yes&reason=Lagi").with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(journal("journal.photo.struck")).isEqualTo(1);
        assertThatThrownBy(() -> jdbc.sql("delete from photo").update()).hasMessageContaining("photo");
    }

    private Photos photos() {
        return new Photos(jdbc, journal, DataSize.ofMegabytes(1));
    }

    @Test
    void areNeverChanged() throws IOException {
        send(STORE, jpeg(40, 30), "Atap bocor");

        assertThatThrownBy(
                        () -> jdbc.sql("update photo set words = 'Atap baik'").update())
                .hasMessageContaining("photo");
    }

    private MvcTestResult send(String page, byte[] photo, String words) {
        return mvc.post()
                .uri(page + "/photos")
                .multipart()
                .file(new MockMultipartFile("photo", "IMG_0001.jpg", "image/jpeg", photo))
                .param("words", words)
                .with(csrf())
                .exchange();
    }

    private static String told(MvcTestResult answer) {
        assertThat(answer).hasRedirectedUrl(STORE + "#photos");
        return String.valueOf(answer.getMvcResult().getFlashMap().get("photoWrong"));
    }

    private String page(String address) {
        return text(mvc.get().uri(address).exchange());
    }

    private String page(String address, Role role, String area) {
        return text(
                mvc.get().uri(address).with(authentication(person(role, area))).exchange());
    }

    private int status(String address, Role role, String area) {
        return mvc.get()
                .uri(address)
                .with(authentication(person(role, area)))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static org.springframework.security.core.Authentication person(Role role, String area) {
        return new SignedIn(role.name(), role.name(), role, new Area(area)).authentication();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String code() {
        return jdbc.sql("select code from photo").query(String.class).single();
    }

    private int count() {
        return jdbc.sql("select count(*) from photo").query(Integer.class).single();
    }

    private int journal(String action) {
        return jdbc.sql("select count(*) from journal_entry where action = ?")
                .param(action)
                .query(Integer.class)
                .single();
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    private static byte[] png(int width, int height) throws IOException {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
