package id.kotaksuara.road.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Envelopes and seals that leave a station are missed where they do not come. */
@IntegrationTest
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class MissedEnvelopesTests extends HomePages {

    @Test
    void namesABoxThatComesWithAnotherSealWithBothNumbers() {
        var fields = asked("FROM_VILLAGE", JAWA);
        fields.put("seals", "TPS 001 gubernur: A1234\nTPS 002 gubernur: A1235");
        int number = number(post(LEG + "/home", fields));

        send(link(number), said("boxes", "4", "containers[RESULTS]", "1", "other[1]", "B9"));

        assertThat(mvc.get().uri(MOVEMENTS))
                .bodyText()
                .contains(
                        "Segel berbeda, TPS 002 gubernur: berangkat dengan A1235, datang dengan B9",
                        "Sampul C.Hasil: datang 1 dari 2",
                        "segel rusak, 4 kotak")
                .doesNotContain("TPS 001 gubernur: berangkat");
        assertThat(mvc.get().uri(LEG)).bodyText().contains("Kotak datang dengan segel yang berbeda");
        assertThat(mvc.get().uri(LEG + "/night")).bodyText().contains("1 sampul atau kontainer hasil tidak datang");
    }

    @Test
    void missesAnEnvelopeUntilItIsSeenFartherAlong() {
        send(link(sent("FROM_STATION", JAWA)), said("boxes", "4", "containers[RESULTS]", "1"));
        send(link(sent("FROM_STATION", IRANG)), said("boxes", "2", "containers[RESULTS]", "0"));
        assertThat(missed()).as("one of each village").isEqualTo(2);

        send(link(sent("FROM_VILLAGE", JAWA)), said("boxes", "4", "containers[RESULTS]", "2"));
        assertThat(missed()).as("seen farther along").isEqualTo(1);
        send(link(sent("FROM_VILLAGE", IRANG)), said("boxes", "2", "containers[RESULTS]", "0"));
        assertThat(missed()).as("missed twice, but one").isEqualTo(1);
    }

    @Test
    void missesAnEnvelopeNoMoreThatCameLater() {
        int number = sent("FROM_VILLAGE", JAWA);
        send(link(number), said("boxes", "4", "containers[RESULTS]", "0"));
        String found = MOVEMENTS + "/" + number + "/found";
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains(found);
        assertThat(mvc.get().uri(found)).bodyText().contains("Sampul C.Hasil: datang 0 dari 2", "value=\"2\"");
        assertThat(post(found, Map.of("kind", "RESULTS", "number", "3")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"number-error\"", "Siapa yang memegangnya sekarang: isi dahulu.");

        var one = Map.of("kind", "RESULTS", "number", "1", "receiver", "Siti, PPK", "seen[RESULTS]", "0");
        assertThat(post(found, one)).hasRedirectedUrl(MOVEMENTS);
        assertThat(post(found, one)).as("the same once more").hasStatus(HttpStatus.CONFLICT);
        assertThat(missed()).isEqualTo(1);
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("datang 1 dari 2");

        var other = new HashMap<>(one);
        other.put("seen[RESULTS]", "1");
        assertThat(post(found, other)).hasRedirectedUrl(MOVEMENTS);
        assertThat(missed()).isZero();
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().doesNotContain(found);
        assertThat(mvc.get().uri(found)).hasRedirectedUrl(MOVEMENTS);
        assertThat(mvc.get().uri(LEG)).bodyText().contains("Sampul atau kontainer yang kurang menyusul", "Siti, PPK");
    }

    private int missed() {
        String board = body(mvc.get().uri(LEG + "/night").exchange());
        return board.split("1 sampul atau kontainer hasil tidak datang", -1).length - 1;
    }
}
