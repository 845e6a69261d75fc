package id.kotaksuara.base.form;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody wrote it.
 *
 * @param value as it is written in the language of the page
 * @param other what it means in the other language's writing, where somebody may have meant that
 */
record WrittenNumber(BigDecimal value, @Nullable BigDecimal other) {

    private static final int LONGEST = 40;
    private static final Pattern POINT =
            Pattern.compile("\\d{1,12}(?:\\.\\d{1,6})?|\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d{1,6})?");
    private static final Pattern COMMA =
            Pattern.compile("\\d{1,12}(?:,\\d{1,6})?|\\d{1,3}(?:\\.\\d{3}){1,3}(?:,\\d{1,6})?");
    private static final Pattern THOUSANDS_OR_PARTS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}"); // 1,234
    private static final int DIGITS_OF_A_GROUP = 3;

    /** The number a text says on a page in a language, if it says one. */
    static Optional<WrittenNumber> read(String text, Locale locale) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean point = locale.getLanguage().equals("en");
        var own = read(text, point);
        var others = read(text, !point);
        if (own.isEmpty()) {
            return others.map(value -> new WrittenNumber(value, null));
        }
        boolean both = THOUSANDS_OR_PARTS.matcher(text).matches() && text.indexOf(point ? '.' : ',') > 0;
        return own.map(value -> new WrittenNumber(value, both ? others.orElse(null) : null));
    }

    /** Both meanings, each written so that it has no other. */
    Object[] spellings() {
        return Stream.of(value, other).map(WrittenNumber::plainly).toArray();
    }

    private static String plainly(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return Typed.spelled(bare.scale() == DIGITS_OF_A_GROUP ? bare.setScale(DIGITS_OF_A_GROUP + 1) : bare);
    }

    private static Optional<BigDecimal> read(String text, boolean point) {
        if (!(point ? POINT : COMMA).matcher(text).matches()) {
            return Optional.empty();
        }
        var plain = point ? text.replace(",", "") : text.replace(".", "").replace(',', '.');
        return Optional.of(new BigDecimal(plain));
    }
}
