package id.kotaksuara.voters.file;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads whole numbers as offices write them: {@code 425.597}, {@code 425,597}, {@code 1.234,0}, {@code 1 234}, {@code -}. */
public final class CountText {

    private static final String GAP = "[ \u00a0\u202f]"; // a space, or one that does not break
    private static final Pattern GROUPED = Pattern.compile(
            "-?\\d{1,3}(?:(?:\\.\\d{3})+(?:,0+)?|(?:,\\d{3})+(?:\\.0+)?|(?:" + GAP + "\\d{3})+(?:[.,]0+)?)");
    private static final Pattern PLAIN = Pattern.compile("(-?\\d+)(?:[.,]0{1,2})?");
    private static final int MOST_DIGITS = 9;

    private CountText() {}

    /** The number a text says, empty where it says none; a hyphen alone is how offices write nought. */
    public static OptionalInt read(String text) {
        if (text.equals("-") || text.equals("–")) {
            return OptionalInt.of(0);
        }
        var plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return number(plain.group(1));
        }
        return GROUPED.matcher(text).matches() ? number(withoutGroups(text)) : OptionalInt.empty();
    }

    private static String withoutGroups(String text) {
        int decimals = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
        boolean hasDecimals = decimals > 0
                && text.substring(decimals + 1).matches("0+")
                && text.replaceAll("[\\d-]", "").chars().distinct().count() > 1;
        return (hasDecimals ? text.substring(0, decimals) : text).replaceAll("[^\\d-]", "");
    }

    private static OptionalInt number(String digits) {
        var significant = digits.replaceFirst("^(-?)0+(?=\\d)", "$1");
        return significant.length() > MOST_DIGITS ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(significant));
    }
}
