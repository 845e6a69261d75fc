package id.kotaksuara.road.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.base.spoken.SpokenSecret;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MovementSecretTests {

    private static final String VILLAGE = "63.03.17.2001";
    private static final MovementSecret SECRET = MovementSecret.random(new Random(1));
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static Stream<HandOverOutcome> outcomes() {
        return Stream.of(HandOverOutcome.values()).filter(HandOverOutcome::hasCode);
    }

    @Test
    void understandsItsOwnCodesHoweverTheyAreWritten() {
        outcomes().forEach(outcome -> {
            String code = SECRET.code(VILLAGE, outcome);
            String heard = code.toLowerCase().replace("-", " ");

            assertThat(SpokenSecret.read(heard).flatMap(read -> SECRET.meant(VILLAGE, read)))
                    .contains(outcome);
        });
    }

    @Test
    void takesNoCodeOfAnotherMovementOrStop() {
        var other = MovementSecret.random(new Random(2));

        outcomes().forEach(outcome -> {
            assertThat(SECRET.meant(VILLAGE, other.code(VILLAGE, outcome))).isEmpty();
            assertThat(SECRET.meant(VILLAGE, SECRET.code("63.03.17.2002", outcome)))
                    .isEmpty();
        });
    }

    @Test
    void noticesEverySignHeardWronglyAndEveryTwoSwapped() {
        String code = SECRET.code(VILLAGE, HandOverOutcome.ALL_HERE).replace("-", "");
        var misheard = new HashSet<String>();
        for (int at = 0; at < code.length(); at++) {
            for (char sign : SIGNS.toCharArray()) {
                misheard.add(code.substring(0, at) + sign + code.substring(at + 1));
            }
        }
        for (int at = 1; at < code.length(); at++) {
            misheard.add(code.substring(0, at - 1) + code.charAt(at) + code.charAt(at - 1) + code.substring(at + 1));
        }
        misheard.remove(code);

        assertThat(misheard).hasSizeGreaterThan(200).allMatch(heard -> SpokenSecret.read(heard)
                .isEmpty());
    }

    @Test
    void usesNoSignsThatSoundOrLookAlike() {
        var used = IntStream.range(0, 500)
                .mapToObj(seed -> MovementSecret.random(new Random(seed)).code(VILLAGE, HandOverOutcome.REFUSED))
                .reduce("", String::concat);

        assertThat(used).matches("[2-9A-HJKMNP-Z-]+");
    }

    @Test
    void givesEachStopALinkOfItsOwn() {
        assertThat(SECRET.link(VILLAGE))
                .hasSize(43)
                .isEqualTo(SECRET.link(VILLAGE))
                .isNotEqualTo(SECRET.link("63.03.17.2002"));
    }
}
