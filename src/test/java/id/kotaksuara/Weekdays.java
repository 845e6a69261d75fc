package id.kotaksuara;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds weekdays that do not belong to the date behind them, in either language, such as a Saturday 22/11 of 2024. */
public final class Weekdays {

    private static final Map<String, DayOfWeek> DAYS = Stream.of(TextStyle.FULL, TextStyle.SHORT)
            .flatMap(style -> named(DayOfWeek.values(), (day, language) -> day.getDisplayName(style, language)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));

    private static final Map<String, Month> MONTHS = named(
                    Month.values(), (month, language) -> month.getDisplayName(TextStyle.FULL, language))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));

    /** A date with its weekday. */
    static final Pattern DATE =
            Pattern.compile("\\b(%s),?\\s+(\\d{1,2})(?:/(\\d{1,2})(?:/(\\d{4}))?|\\s+(%s)(?:\\s+(\\d{4}))?)(?!\\d)"
                    .formatted(String.join("|", DAYS.keySet()), String.join("|", MONTHS.keySet())));

    private Weekdays() {}

    private static <T> Stream<Map.Entry<String, T>> named(T[] all, BiFunction<T, Locale, String> name) {
        return Stream.of("id", "en").map(Locale::forLanguageTag).flatMap(language -> Stream.of(all)
                .map(one -> Map.entry(name.apply(one, language), one)));
    }

    /** Those of a text; a date without its year is one of the year named. */
    public static List<String> wrong(String text, int year) {
        return DATE.matcher(text)
                .results()
                .filter(found -> !belongs(found, year))
                .map(MatchResult::group)
                .toList();
    }

    private static boolean belongs(MatchResult found, int year) {
        int month = found.group(3) == null ? MONTHS.get(found.group(5)).getValue() : Integer.parseInt(found.group(3));
        String of = Stream.of(found.group(4), found.group(6))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(String.valueOf(year));
        try {
            return LocalDate.of(Integer.parseInt(of), month, Integer.parseInt(found.group(2)))
                            .getDayOfWeek()
                    == DAYS.get(found.group(1));
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}
