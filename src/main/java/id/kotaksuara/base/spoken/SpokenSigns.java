package id.kotaksuara.base.spoken;

import java.util.Locale;
import java.util.Optional;

/**
 * The signs of codes that are read out; those that sound or look alike (0 O, 1 I L) are not used. The last sign of a code is a
 * check over 31 (a prime): one sign heard wrongly, or two swapped, never make another code.
 */
public final class SpokenSigns {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private SpokenSigns() {}

    /** One of the signs for each number, however large. */
    public static char of(int number) {
        return SIGNS.charAt(Math.floorMod(number, SIGNS.length()));
    }

    /** These signs with their check. */
    public static String checked(CharSequence free) {
        return free.toString() + check(free);
    }

    /** What somebody wrote down, without dashes and in capitals; nothing where no code of so many signs can be meant. */
    public static Optional<String> read(String written, int signs) {
        String code = written.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        boolean valid = code.matches("[" + SIGNS + "]{" + signs + "}")
                && check(code.substring(0, signs - 1)) == code.charAt(signs - 1);
        return valid ? Optional.of(code) : Optional.empty();
    }

    private static char check(CharSequence free) {
        int sum = 0;
        for (int at = 0; at < free.length(); at++) {
            sum += (at + 2) * SIGNS.indexOf(free.charAt(at));
        }
        return of(-sum);
    }
}
