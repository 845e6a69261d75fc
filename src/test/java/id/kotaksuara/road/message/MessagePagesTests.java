package id.kotaksuara.road.message;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class MessagePagesTests {

    private static final String MOVEMENTS = "/elections/" + World.ELECTION + "/" + World.NEAR + "/last-leg/movements";
    private static final String MESSAGES = MOVEMENTS + "/messages";
    private static final Pattern CODE = Pattern.compile("<strong>([2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z])</strong>");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private int movement;

    @BeforeEach
    void oneIsOnItsWay() {
        new World(jdbc).create();
        movement = jdbc.sql(
                        "insert into tour_movement (kind, election_code, district_code, vehicle, unit, day, trip, title,"
                                + " driver, secret, left_at, left_by) values ('TO_VILLAGE', :election, :district, 'PIKAP', 1,"
                                + " '2024-11-26', 1, 'Pikap', 'Hamdan', :secret, now(), 'ppk') returning number")
                .param("election", World.ELECTION)
                .param("district", World.NEAR)
                .param("secret", "ab".repeat(32))
                .query(Integer.class)
                .single();
        stop("63.03.05.1003", 0, 2);
        stop("63.03.05.2010", 1, 4);
    }

    private void stop(String village, int position, int boxes) {
        jdbc.sql(
                        "insert into tour_hand_over (movement, village_code, position, stations, boxes, booths, due_at, link_hash)"
                                + " values (:movement, :village, :position, 1, :boxes, 0, now(), :hash)")
                .param("movement", movement)
                .param("village", village)
                .param("position", position)
                .param("boxes", boxes)
                .param("hash", village)
                .update();
    }

    @Test
    void understandsSomeRefusesOthersAndRecordsOnlyWhatIsConfirmed() throws UnsupportedEncodingException {
        var codes = CODE.matcher(mvc.get()
                        .uri(MOVEMENTS + "/" + movement)
                        .exchange()
                        .getResponse()
                        .getContentAsString())
                .results()
                .map(code -> code.group(1))
                .toList();
        String pasted = "0812 5555 0101 Siti: rit " + movement + " " + codes.get(0) + "\n"
                + "0813 5555 0102: halo pak\n"
                + "0813 5555 0103: rit " + movement + " 222-222-2\n"
                + "0813 5555 0104: rit 99999 " + codes.get(0) + "\n"
                + "rit " + movement + " " + codes.get(1);

        assertThat(post("messages", pasted))
                .hasStatusOk()
                .bodyText()
                .contains("semua 2 kotak ada, lewat telepon dari 0812 5555 0101 Siti", "name=\"take\"")
                .contains(
                        "Tidak ada kode tujuh tanda",
                        "tidak cocok dengan rit itu",
                        "Tidak tertulis siapa yang mengirim")
                .doesNotContain("??");
        assertThat(answers()).as("nothing counts before it is confirmed").isZero();

        assertThat(post("messages", pasted, "step", "record", "take", "1")).hasRedirectedUrl(MOVEMENTS);
        assertThat(answers()).isEqualTo(1);
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("lewat telepon, menunggu surat yang ditandatangani");

        assertThat(post("messages", pasted, "step", "record", "take", "1"))
                .as("the same message once more")
                .hasStatusOk()
                .bodyText()
                .contains("tidak dicatat", "sudah dicatat");
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void asksHowManyAreMissing() throws UnsupportedEncodingException {
        String code = CODE.matcher(mvc.get()
                        .uri(MOVEMENTS + "/" + movement)
                        .exchange()
                        .getResponse()
                        .getContentAsString())
                .results()
                .map(found -> found.group(1))
                .toList()
                .get(1);
        assertThat(post("messages", "rit " + movement + " " + code, "from", "Siti"))
                .bodyText()
                .contains("tidak tertulis berapa dari 2 kotak");
        assertThat(post("messages", "rit " + movement + " " + code + " kurang 1", "from", "Siti"))
                .bodyText()
                .contains("1 dari 2 kotak kurang, lewat telepon dari Siti");
    }

    /** It is a right code whose tour nobody has written: no reason to hear no code of a shipment any more. */
    @Test
    void asksForTheTourAndCountsNoCodeThatFitsOne() throws UnsupportedEncodingException {
        var body = mvc.get().uri(MOVEMENTS + "/" + movement).exchange().getResponse();
        String code = CODE.matcher(body.getContentAsString())
                .results()
                .map(found -> found.group(1))
                .toList()
                .get(0);

        assertThat(post("messages", code, "from", "Siti")).bodyText().contains("nomor rit tidak tertulis");
        assertThat(wrong()).as("a code of a tour").isZero();

        assertThat(post("messages", "222-222-2", "from", "Siti")).bodyText().contains("nomor rit tidak tertulis");
        assertThat(wrong()).as("a code of nothing").isEqualTo(1);
    }

    /** Of whichever district: once however often the same form is sent, and what says otherwise with it is not kept. */
    @Test
    @As(role = Role.PLANNER, area = World.REGENCY)
    void areTakenAtTheOfficeTooAndCountOnce() throws UnsupportedEncodingException {
        String all = "/elections/" + World.ELECTION + "/" + World.REGENCY + "/last-legs/messages";
        var sheet = mvc.get().uri(MOVEMENTS + "/" + movement).exchange().getResponse();
        var codes = CODE.matcher(sheet.getContentAsString())
                .results()
                .map(found -> found.group(1))
                .toList();
        String pasted = "0812 5555 0101 Siti: rit " + movement + " " + codes.get(0);
        String form = UUID.randomUUID().toString();
        Function<String, MvcTestResult> send = text -> mvc.post()
                .uri(all)
                .with(csrf())
                .param("messages", text)
                .param("step", "record")
                .param("take", "1")
                .param("_once", form)
                .exchange();

        assertThat(mvc.get().uri(all)).hasStatusOk();
        assertThat(send.apply(pasted)).hasStatus3xxRedirection();
        assertThat(send.apply(pasted)).as("once more").hasStatus3xxRedirection();
        assertThat(send.apply(pasted + " kurang 1")).as("otherwise").hasStatus(HttpStatus.CONFLICT);

        assertThat(answers()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from hand_over_report")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int wrong() {
        return jdbc.sql("select count(*) from shipment_wrong_code")
                .query(Integer.class)
                .single();
    }

    @Test
    void refusesAnEmptyFieldAndSpeaksEnglish() {
        assertThat(post("messages", "  ")).bodyText().contains("Tempel SMS-nya");
        assertThat(post("messages", "x\n".repeat(51))).bodyText().contains("Paling banyak 50");
        assertThat(mvc.get().uri(MESSAGES + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Messages as they came")
                .doesNotContain("??");
    }

    private int answers() {
        return jdbc.sql("select count(*) from tour_hand_over where done_at is not null and told_by = 'TELEPHONE'")
                .query(Integer.class)
                .single();
    }

    private MvcTestResult post(String... fields) {
        var request = mvc.post().uri(MESSAGES).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
