package id.kotaksuara.delivery.shipment;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The short code of a shipment that a PPK reads out where there is no signal, such as {@code 4F-72-K9}.
 *
 * <p>Its last character is a check over 31 signs (a prime): a single wrong or two swapped characters never make
 * another shipment's code. Signs that sound or look alike (0 O, 1 I L) are not used.
 */
record ArrivalCode(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int FREE = 5;

    static ArrivalCode random(RandomGenerator random) {
        var code = new StringBuilder();
        for (int i = 0; i < FREE; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new ArrivalCode(code.append(check(code)).toString());
    }

    /** The code somebody wrote down, with or without its dashes; nothing where it cannot be one. */
    static Optional<ArrivalCode> parse(String written) {
        String code = written.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        boolean valid = code.length() == FREE + 1
                && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && check(code) == code.charAt(FREE);
        return valid ? Optional.of(new ArrivalCode(code)) : Optional.empty();
    }

    private static char check(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < FREE; i++) {
            sum += (i + 2) * SIGNS.indexOf(code.charAt(i));
        }
        return SIGNS.charAt(Math.floorMod(-sum, SIGNS.length()));
    }

    /** As it is read out: in pairs. */
    String spoken() {
        return value.replaceAll("(..)(?=.)", "$1-");
    }
}
