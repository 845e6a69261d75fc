package id.kotaksuara.voters.written;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads whole numbers as offices write them: {@code 425.597}, {@code 425,597}, {@code 1.234,0}, {@code 1 234}, {@code 120 orang}, {@code -}. */
public final class CountText {

    private static final int LONGEST = 40;
    private static final Pattern GROUPED = Pattern.compile(
            "-?[1-9]\\d{0,2}(?:(?:\\.\\d{3})++(?:,0{1,9})?|(?:,\\d{3})++(?:\\.0{1,9})?|(?: \\d{3})++(?:[.,]0{1,9})?)");
    private static final Pattern PLAIN = Pattern.compile("(-?\\d{1,40})(?:[.,]0{1,2})?");
    private static final Pattern UNIT = Pattern.compile("(?i)(?<=\\d) ?(?:orang|org|jiwa|jw|pemilih)\\.?$");
    private static final String APOSTROPHES = "'\u2018\u2019\u00b4`";
    private static final int MOST_DIGITS = 9;

    private CountText() {}

    /** The number a text says, empty where it says none; a hyphen alone is how offices write nought. */
    public static OptionalInt read(String said) {
        if (said.length() > LONGEST || said.codePoints().anyMatch(CountText::isRaised)) {
            return OptionalInt.empty();
        }
        var text = UNIT.matcher(plain(said)).replaceFirst("");
        if (text.equals("-") || text.equalsIgnoreCase("nihil")) {
            return OptionalInt.of(0);
        }
        var plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return number(plain.group(1));
        }
        return GROUPED.matcher(text).matches() ? number(withoutGroups(text)) : OptionalInt.empty();
    }

    /** Digits, dashes and blanks of every kind as the plain ones; the apostrophe that made it a text is gone. */
    private static String plain(String said) {
        var text = Normalizer.normalize(said, Normalizer.Form.NFKC).strip();
        var bare = !text.isEmpty() && APOSTROPHES.indexOf(text.charAt(0)) >= 0 ? text.substring(1) : text;
        var plain = new StringBuilder(bare.length());
        bare.codePoints().forEach(at -> {
            if (Character.isDigit(at)) {
                plain.append(Character.digit(at, 10));
            } else {
                plain.appendCodePoint(isDash(at) ? '-' : Character.isSpaceChar(at) ? ' ' : at);
            }
        });
        return plain.toString();
    }

    /** The mark of a footnote is no digit of the number: 120\u00b9 is not 1201. */
    private static boolean isRaised(int at) {
        return Character.getType(at) == Character.OTHER_NUMBER;
    }

    private static boolean isDash(int at) {
        return Character.getType(at) == Character.DASH_PUNCTUATION || at == '\u2212';
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
