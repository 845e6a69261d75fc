package id.kotaksuara.base.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and moments as date fields send them, and as people write them where a browser has no such field:
 * {@code 20/11/2024}, {@code 20 November 2024 08.10}. One whose year is out of all reason is mistyped or worse.
 */
public final class DateField {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final int LONGEST = 40;
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<d>\\d{1,2})([/.-])(?<m>\\d{1,2})\\2(?<y>\\d{4})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?<d>\\d{1,2})[\\s-]{1,3}(?<m>\\p{L}{3,9})\\.?[\\s-]{1,3}(?<y>\\d{4})");
    private static final Pattern MOMENT =
            Pattern.compile("(.{6,20}?)(?:T|,?\\s{1,4})(\\d{1,2})[.:](\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?");
    private static final Pattern MONTHS = Pattern.compile(
            "(jan(?:u(?:ari|ary)?)?)|([fp]eb(?:r(?:uari|uary)?)?)|(mar(?:et|ch)?)|(apr(?:il)?)|(mei|may)|(juni?|june)"
                    + "|(juli?|july)|(agu(?:stus)?|ag[st]|aug(?:ust)?)|(sept?(?:ember)?)|(okt(?:ober)?|oct(?:ober)?)|(no[vp](?:ember)?)"
                    + "|(des(?:ember)?|dec(?:ember)?)");

    private DateField() {}

    public static Optional<LocalDate> day(@Nullable String text) {
        String typed = Typed.orEmpty(text);
        return typed.length() > LONGEST
                ? Optional.empty()
                : read(YEAR_FIRST, typed)
                        .or(() -> read(DAY_FIRST, typed))
                        .or(() -> read(IN_WORDS, typed))
                        .filter(DateField::inReason);
    }

    public static Optional<LocalDateTime> moment(@Nullable String text) {
        var moment = MOMENT.matcher(Typed.orEmpty(text));
        return moment.matches()
                ? day(moment.group(1)).flatMap(day -> at(day, moment.group(2), moment.group(3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> read(Pattern writing, String typed) {
        var read = writing.matcher(typed);
        try {
            return read.matches()
                    ? Optional.of(LocalDate.of(number(read.group("y")), month(read), number(read.group("d"))))
                    : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static int month(Matcher read) {
        String month = read.group("m").toLowerCase(Locale.ROOT);
        if (Character.isDigit(month.charAt(0))) {
            return number(month);
        }
        var name = MONTHS.matcher(month);
        int number = 1;
        while (name.matches() && name.group(number) == null) {
            number++;
        }
        return name.matches() ? number : 0;
    }

    private static Optional<LocalDateTime> at(LocalDate day, String hour, String minute) {
        try {
            return Optional.of(day.atTime(number(hour), number(minute)));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static boolean inReason(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
