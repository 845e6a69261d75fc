package id.kotaksuara.boxes.label;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.boxes.BoxWorld;
import id.kotaksuara.boxes.box.BoxCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The labels of ten boxes, of all districts in one file. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class LabelTests {

    private static final Pattern STREAM = Pattern.compile("/Length (\\d+) /Filter /FlateDecode >>\nstream\n");
    private static final Pattern TABLE = Pattern.compile("startxref\n(\\d+)\n");
    private static final Pattern OFFSET = Pattern.compile("(\\d{10}) 00000 n ");

    @Autowired
    private BoxWorld world;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void keepsBoxesOneByOne() {
        world.begin();
    }

    @Test
    void areOneFileForAllDistricts() throws IOException {
        String file = file("EIGHT");

        assertThat(file).startsWith("%PDF-1.4").endsWith("%%EOF\n").contains("/Count 2 ");
        String drawn = drawn(file);
        for (String code :
                jdbc.sql("select code from ballot_box").query(String.class).list()) {
            assertThat(drawn).contains("(" + BoxCode.spoken(code) + ")");
        }
        assertThat(drawn)
                .contains("(PPS Jawa)", "(PPK Martapura)", "(PPK Paramasan)", "(Kabupaten Banjar)")
                .contains("(TPS 901   901-2)", " 1 re");
    }

    @Test
    void fillEachSheetAndNoMore() {
        assertThat(file("TWENTY_ONE")).contains("/Count 1 ");
        assertThat(file("PLAIN")).contains("/Count 2 ");
    }

    @Test
    void makeAFileInWhichEveryReaderFindsItsParts() {
        String file = file("FOURTEEN");
        var table = TABLE.matcher(file);
        assertThat(table.find()).isTrue();

        assertThat(file.substring(Integer.parseInt(table.group(1)))).startsWith("xref\n0 ");
        int object = 0;
        var offsets = OFFSET.matcher(file);
        while (offsets.find()) {
            assertThat(file.substring(Integer.parseInt(offsets.group(1)))).startsWith(++object + " 0 obj\n");
        }
        assertThat(object).isGreaterThan(5);
    }

    @Test
    void areRememberedForEachBox() {
        file("EIGHT");

        String box = world.code("63.03.17.2001", 1, "GUBERNUR");
        assertThat(world.get("/labels")).contains("Semua kecamatan", "/labels/1.pdf");
        assertThat(world.get("/" + box)).contains("dicetak 1 kali");
    }

    @Test
    void areNotPrintedWhereThereAreNone() {
        assertThat(BoxWorld.text(world.send("/labels", List.of("district=63.03.05", "what=COLLI", "paper=EIGHT"))))
                .contains("Belum ada koli di sana");
        assertThat(world.get("/labels")).doesNotContain("/labels/1");
    }

    @Test
    void areNotThoseOfABoxThatWasMadeLater() {
        file("EIGHT");
        String box = world.code("63.03.17.2001", 1, "GUBERNUR");
        jdbc.sql("update ballot_box set made_at = made_at + interval '1 second' where code = :code")
                .param("code", box)
                .update();

        assertThat(world.get("/" + box)).doesNotContain("dicetak 1 kali");
    }

    @Test
    void areNotThoseOfABoxThatWasGivenUpBefore() {
        String box = world.code("63.03.17.2001", 1, "GUBERNUR");
        file("EIGHT");
        TestTime.in("63.03", "2024-11-18T02:00:00Z");
        world.pack(box);
        world.post(
                "/" + box + "/mishap",
                List.of("what=REPLACE", "firstPerson=Ani", "secondPerson=Tono", "reason=Terendam"));
        TestTime.in("63.03", "2024-11-18T03:00:00Z");
        file("EIGHT");

        assertThat(world.get("/" + box)).contains("dicetak 1 kali");
    }

    @Test
    void areOpenedForAnHourByWhoeverPrintedThemAndThenPrintedAgain() {
        file("EIGHT");
        String box = world.code("63.03.17.2001", 1, "GUBERNUR");
        TestTime.in("63.03", "2024-11-18T02:30:00Z");

        assertThat(world.get("/labels/1"))
                .contains("Cetak ulang", "10 label dicetak")
                .doesNotContain(BoxCode.spoken(box));
        assertThat(mvc.get().uri(BoxWorld.BOXES + "/labels/1.pdf")).hasRedirectedUrl(BoxWorld.BOXES + "/labels/1");
        world.post("/labels/1/again", List.of());

        assertThat(world.get("/" + box)).contains("dicetak 2 kali");
        assertThat(world.get("/labels/2")).contains(BoxCode.spoken(box));
    }

    @Test
    void askBeforeTheyArePrintedWithAnAddressThatOpensOnThisComputerAlone() {
        assertThat(world.get("/labels")).contains("alamat komputer ini sendiri", "asked.warned");

        var said = List.of("district=63.03.05", "paper=EIGHT", "asked.warned=yes");
        assertThat(BoxWorld.text(world.send("/labels", said))).contains("hanya akan terbuka di komputer ini");
        assertThat(world.get("/labels")).doesNotContain("/labels/1");
        world.post("/labels", List.of("district=63.03.05", "paper=EIGHT", "asked.warned=yes", "asked.anyway=yes"));
        String box = world.code("63.03.17.2001", 1, "GUBERNUR");
        assertThat(world.send("/" + box + "/label", List.of("warned=yes"))).hasStatus(422);
        assertThat(mvc.get().uri("http://kpu-banjar.id" + BoxWorld.BOXES + "/labels"))
                .bodyText()
                .doesNotContain("asked.warned");
    }

    private String file(String paper) {
        world.post("/labels", List.of("district=63.03", "paper=" + paper));
        int number = jdbc.sql("select max(number) from label_print")
                .query(Integer.class)
                .single();
        var answer =
                mvc.get().uri(BoxWorld.BOXES + "/labels/" + number + ".pdf").exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.ISO_8859_1);
    }

    /** What is drawn on all pages. */
    private static String drawn(String file) throws IOException {
        var drawn = new StringBuilder();
        var streams = STREAM.matcher(file);
        while (streams.find()) {
            String packed = file.substring(streams.end(), streams.end() + Integer.parseInt(streams.group(1)));
            var bytes = new ByteArrayInputStream(packed.getBytes(StandardCharsets.ISO_8859_1));
            drawn.append(new String(new InflaterInputStream(bytes).readAllBytes(), StandardCharsets.ISO_8859_1));
        }
        return drawn.toString();
    }
}
