package id.kotaksuara.base.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.Errors;

/**
 * Reads what was typed into the fields of one form; a slip is told at its field, with the field's label, and gives null.
 *
 * <p>Numbers are read as they are written in the language of the page: {@code 3.600} is three thousand six hundred in
 * Indonesian, {@code 3,600} in English; {@code 2,5} and {@code 2.5} are two and a half in both. What can mean both is
 * asked about.
 */
public final class Typed {

    private static final int LONGEST_NUMBER = 40;
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:(?:\\.\\d{3}){1,9}|(?:,\\d{3}){1,9})");
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    private final Errors errors;
    private final String labels;

    /** @param labels beginning of the message keys of the labels, such as {@code warehouse.form.} */
    public Typed(Errors errors, String labels) {
        this.errors = errors;
        this.labels = labels;
    }

    /** A whole number that must be there. */
    public @Nullable Integer whole(String field, @Nullable String text, int least, int most) {
        if (orEmpty(text).isEmpty()) {
            return slip(field, "form.missing");
        }
        return wholeOrNone(field, text, least, most);
    }

    /** A whole number, or nothing. */
    public @Nullable Integer wholeOrNone(String field, @Nullable String text, int least, int most) {
        String digits = digits(text);
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) < least || Integer.parseInt(digits) > most) {
            return slip(field, "form.whole", least, most);
        }
        return Integer.valueOf(digits);
    }

    /** A number with decimals that must be there. */
    public @Nullable BigDecimal decimal(String field, @Nullable String text, BigDecimal least, BigDecimal most) {
        String number = orEmpty(text);
        if (number.isEmpty()) {
            return slip(field, "form.missing");
        }
        var written = WrittenNumber.read(number, LocaleContextHolder.getLocale());
        var value = written.map(WrittenNumber::value).filter(it -> within(it, least, most));
        if (value.isPresent()
                && written.map(WrittenNumber::other)
                        .filter(it -> within(it, least, most))
                        .isPresent()) {
            return slip(field, "form.decimal.both", written.get().spellings());
        }
        return value.isPresent() ? value.get() : slip(field, "form.decimal", least, most);
    }

    private static boolean within(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    /** Words that must be there. */
    public @Nullable String words(String field, @Nullable String text, int longest) {
        return orEmpty(text).isEmpty() ? slip(field, "form.missing") : wordsOrNone(field, text, longest);
    }

    /** Words, or nothing. */
    public @Nullable String wordsOrNone(String field, @Nullable String text, int longest) {
        String words = orEmpty(text);
        return words.length() > longest ? slip(field, "form.long", longest, words.length()) : words;
    }

    /** A telephone number, or nothing. */
    public @Nullable String phoneOrNone(String field, @Nullable String text) {
        String phone = orEmpty(text);
        return phone.isEmpty() || phone.matches("(?=.{5,30}$)\\+?[\\d ()./-]*\\d{3}[\\d ()./-]*")
                ? phone
                : slip(field, "form.phone");
    }

    /** A short code in capital letters, digits and hyphens that must be there. */
    public @Nullable String code(String field, @Nullable String text) {
        String code = code(text);
        if (code.isEmpty()) {
            return slip(field, "form.missing");
        }
        return code.matches("(?=.{1,20}$)[A-Z0-9]+(-[A-Z0-9]+)*") ? code : slip(field, "form.code");
    }

    /** A code as it is kept: {@code pikap 4x4} becomes {@code PIKAP-4X4}. */
    public static String code(@Nullable String text) {
        return orEmpty(text).toUpperCase(Locale.ROOT).replaceAll("\\s+", "-");
    }

    /** A day as a date field sends it, that must be there. */
    public @Nullable LocalDate day(String field, @Nullable String text) {
        return orEmpty(text).isEmpty() ? slip(field, "form.missing") : dayOrNone(field, text);
    }

    /** A day as a date field sends it, or nothing. */
    public @Nullable LocalDate dayOrNone(String field, @Nullable String text) {
        if (orEmpty(text).isEmpty()) {
            return null;
        }
        return DateField.day(text).orElseGet(() -> slip(field, "form.day"));
    }

    /** One of several, that must be chosen. */
    public <E extends Enum<E>> @Nullable E choice(String field, @Nullable String text, Class<E> options) {
        return Arrays.stream(options.getEnumConstants())
                .filter(option -> option.name().equals(text))
                .findFirst()
                .orElseGet(() -> slip(field, "form.choose"));
    }

    /** Tells a slip at a field: argument 0 of the message is the field's label. */
    public <T> @Nullable T slip(String field, String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = label(labels, field);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        errors.rejectValue(field, key, all, key);
        return null;
    }

    /** A whole number without the marks of its thousands, {@code 1.200} and {@code 1,200} as 1200; anything else as it is. */
    public static String digits(@Nullable String text) {
        String number = orEmpty(text);
        boolean grouped =
                number.length() <= LONGEST_NUMBER && THOUSANDS.matcher(number).matches();
        return grouped ? number.replace(".", "").replace(",", "") : number;
    }

    /** A number with decimals as a field shows it, without the marks of its thousands; anything else as it is. */
    public static String decimal(@Nullable String text) {
        String number = orEmpty(text);
        return WrittenNumber.read(number, LocaleContextHolder.getLocale())
                .filter(written -> written.other() == null)
                .map(written -> text(written.value()))
                .orElse(number);
    }

    /** A number as a field shows it, so that it is read again as the same number. */
    public static String text(BigDecimal number) {
        return spelled(number.stripTrailingZeros());
    }

    /** The same with all its decimals. */
    static String spelled(BigDecimal number) {
        String plain = number.toPlainString();
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }

    /** What was typed, without blanks around it; an answer that was not sent is an empty one. */
    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Whether nothing was wrong so far. */
    public boolean fine() {
        return !errors.hasErrors();
    }

    /** {@code legs[1].hours} has the label {@code legs.hours} with the number 2. */
    public static DefaultMessageSourceResolvable label(String labels, String field) {
        Matcher index = INDEX.matcher(field);
        Object[] numbers = index.results()
                .map(result -> (Object) (Integer.parseInt(result.group(1)) + 1))
                .toArray();
        return new DefaultMessageSourceResolvable(new String[] {labels + index.replaceAll("")}, numbers);
    }
}
