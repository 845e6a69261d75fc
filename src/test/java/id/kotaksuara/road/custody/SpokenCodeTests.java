package id.kotaksuara.road.custody;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import id.kotaksuara.road.report.HandOverOutcome;
import id.kotaksuara.road.report.MovementSecret;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Boxes of a tour are received by a code that is read out on the telephone. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class SpokenCodeTests extends CustodyPages {

    @Test
    void takesACodeReadOutOnTheTelephoneOnceAndNoOther() {
        int number = leave();
        String code = code(number, "Jawa", "ada yang kurang");

        assertThat(call(number, code, "1"))
                .hasStatusOk()
                .bodyText()
                .contains("Jawa: 1 dari 4 kotak kurang, lewat telepon dari Budi.", "Bacakan kalimat ini")
                .doesNotContain("3 dari 4 kotak");
        assertThat(sure(number, code, "1"))
                .hasRedirectedUrl(MOVEMENTS)
                .flash()
                .containsEntry("notice", "custody.understood.MISSING");
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("3 dari 4 kotak", "menunggu surat");
        assertThat(call(number, code, "1")).as("once more").hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(call(number, code.substring(0, 8) + (code.endsWith("2") ? "3" : "2"), ""))
                .bodyText()
                .contains("salah dengar atau salah ketik");
    }

    @Test
    void asksHowManyAreMissingAndTakesNoMoreThanWereSent() {
        int number = leave();
        String code = code(number, "Jawa", "ada yang kurang");

        for (String missing : new String[] {"", "0", "5"}) {
            assertThat(sure(number, code, missing))
                    .as(missing)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Isi berapa kotak yang kurang, dari 1 sampai 4.");
        }

        assertThat(sure(number, code, "4")).hasRedirectedUrl(MOVEMENTS);
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("0 dari 4 kotak");
    }

    @Test
    void takesNoMoreCodesAfterTenThatDoNotFit() {
        int number = leave();
        String right = code(number, "Jawa", "semua ada, segel utuh");
        for (int at = 0; at < 10; at++) {
            String other = other(at);
            assertThat(call(number, other, "")).bodyText().contains("Kode ini tidak cocok dengan rit itu");
        }

        assertThat(call(number, right, ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Sudah 10 kode salah");
        jdbc.sql("update tour_wrong_code set heard_at = heard_at - interval '61 minutes'")
                .update();
        assertThat(call(number, right, "")).bodyText().doesNotContain("kode salah");
    }

    @Test
    void countsAWrongCodeOnceHoweverOftenItIsRead() {
        int number = leave();
        for (int at = 0; at < 12; at++) {
            assertThat(call(number, other(3), "")).bodyText().contains("Kode ini tidak cocok dengan rit itu");
        }

        assertThat(call(number, code(number, "Jawa", "semua ada, segel utuh"), ""))
                .bodyText()
                .doesNotContain("kode salah");
    }

    private static String other(int seed) {
        return MovementSecret.random(new java.util.Random(seed)).code("63.03.05.1003", HandOverOutcome.ALL_HERE);
    }

    private MvcTestResult sure(int number, String code, String missing) {
        return post(
                MOVEMENTS + "/calls",
                Map.of("movement", "" + number, "code", code, "from", "Budi", "missing", missing, "sure", "yes"));
    }

    private MvcTestResult call(int number, String code, String missing) {
        return post(
                MOVEMENTS + "/calls",
                Map.of("movement", "" + number, "code", code, "from", "Budi", "missing", missing));
    }
}
