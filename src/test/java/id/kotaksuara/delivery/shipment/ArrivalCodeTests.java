package id.kotaksuara.delivery.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ArrivalCodeTests {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    @Test
    void isReadInPairsAndUnderstoodAsWritten() {
        var code = ArrivalCode.random(new Random(7));

        assertThat(code.spoken()).matches("(?:[2-9A-HJ-KM-NP-Z]{2}-){2}[2-9A-HJ-KM-NP-Z]{2}");
        assertThat(ArrivalCode.parse(" " + code.spoken().toLowerCase().replace('-', ' ')))
                .contains(code);
    }

    @Test
    void refusesWhatCannotBeACode() {
        assertThat(ArrivalCode.parse("")).isEmpty();
        assertThat(ArrivalCode.parse("4F-72")).isEmpty();
        assertThat(ArrivalCode.parse("OOOOOO")).isEmpty();
    }

    @Property
    void noticesOneWrongSign(
            @ForAll long seed, @ForAll @IntRange(max = 5) int place, @ForAll @IntRange(max = 30) int other) {
        var code = ArrivalCode.random(new Random(seed)).value();
        var wrong = new StringBuilder(code);
        wrong.setCharAt(place, SIGNS.charAt(other));

        assertThat(ArrivalCode.parse(wrong.toString()).isPresent())
                .isEqualTo(wrong.toString().equals(code));
    }

    @Property
    void noticesTwoNeighboursSwapped(@ForAll long seed, @ForAll @IntRange(max = 4) int place) {
        var code = ArrivalCode.random(new Random(seed)).value();
        var wrong = new StringBuilder(code);
        wrong.setCharAt(place, code.charAt(place + 1));
        wrong.setCharAt(place + 1, code.charAt(place));

        assertThat(ArrivalCode.parse(wrong.toString()).isPresent())
                .isEqualTo(wrong.toString().equals(code));
    }
}
