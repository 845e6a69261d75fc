package id.kotaksuara.delivery.shipment;

import id.kotaksuara.base.spoken.SpokenSigns;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The short code of a shipment, such as {@code 4F-72-K9}, that a PPK reads out where there is no signal, and the number of colli
 * with it.
 */
public record ArrivalCode(String value) {

    private static final int FREE = 5;

    public static ArrivalCode random(RandomGenerator random) {
        var code = new StringBuilder();
        for (int i = 0; i < FREE; i++) {
            code.append(SpokenSigns.of(random.nextInt()));
        }
        return new ArrivalCode(SpokenSigns.checked(code));
    }

    /** The code somebody wrote down, with or without its dashes; nothing where it cannot be one. */
    public static Optional<ArrivalCode> parse(String written) {
        return SpokenSigns.read(written, FREE + 1).map(ArrivalCode::new);
    }

    /** As it is read out: in pairs. */
    String spoken() {
        return value.replaceAll("(..)(?=.)", "$1-");
    }
}
