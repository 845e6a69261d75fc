package id.kotaksuara.boxes.box;

import id.kotaksuara.base.problem.RuleBroken;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code of a box: eight characters that nobody can guess and one that checks them, {@code KM7P4X2QT}, said in threes.
 * Where one was mistyped, or two changed places, the last one no longer agrees.
 */
public record BoxCode(String text) {

    /** For addresses: the variable {@code box}. */
    public static final String IN_PATH = "/{box:[2-9A-HJ-KM-NP-Z]{9}}";

    /** Where a box is found by its code alone, as its label says. */
    public static final String SHORT_ADDRESS = "/k/";

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 9;
    private static final int THIRD = 3;
    private static final Pattern BETWEEN = Pattern.compile("[\\s.-]");

    /**
     * @throws IllegalArgumentException for a text that is no code
     */
    public BoxCode {
        if (fault(text) != null) {
            throw new IllegalArgumentException("not the code of a box");
        }
    }

    /** What somebody typed or a scanner sent: the code, or the address of a label; in any case, with or without dashes. */
    public static BoxCode read(String typed) {
        String nine = plain(typed);
        String fault = fault(nine);
        if (fault != null) {
            throw new RuleBroken(fault, nine.length(), LENGTH);
        }
        return new BoxCode(nine);
    }

    private static String plain(String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        int address = upper.lastIndexOf(SHORT_ADDRESS.toUpperCase(Locale.ROOT));
        String code = address < 0 ? upper : upper.substring(address + SHORT_ADDRESS.length());
        return BETWEEN.matcher(code).replaceAll("");
    }

    private static @Nullable String fault(String nine) {
        if (nine.isEmpty()) {
            return "box.code.empty";
        }
        if (nine.chars().anyMatch(character -> ALPHABET.indexOf(character) < 0)) {
            return "box.code.foreign";
        }
        if (nine.length() != LENGTH) {
            return nine.length() < LENGTH ? "box.code.half" : "box.code.long";
        }
        return checks(nine) ? null : "box.code.mistyped";
    }

    private static boolean checks(String nine) {
        int sum = ALPHABET.indexOf(nine.charAt(LENGTH - 1));
        for (int at = 0; at < LENGTH - 1; at++) {
            sum += (at + 2) * ALPHABET.indexOf(nine.charAt(at));
        }
        return sum % ALPHABET.length() == 0;
    }

    /** In threes, as people read it out: {@code KM7-P4X-2QT}. */
    public String spoken() {
        return spoken(text);
    }

    public static String spoken(String nine) {
        return nine.substring(0, THIRD) + "-" + nine.substring(THIRD, 2 * THIRD) + "-" + nine.substring(2 * THIRD);
    }
}
