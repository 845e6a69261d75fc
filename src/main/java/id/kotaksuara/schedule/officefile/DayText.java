package id.kotaksuara.schedule.officefile;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as offices write them: {@code 20/11/2024}, {@code Rabu, 20 Nop 24}, {@code 2024-11-20}, {@code H-7} and a
 * spreadsheet's own number. Day comes before month; where that is no date, the month may come first.
 *
 * @param day the day
 * @param weekday the name of the day that stands beside it, if any
 * @param time the time that stands behind it, if any
 * @param withoutYear whether no year was written; then the year is the one that brings the day nearest to the voting
 * @param endOfDay whether 24.00 stands behind it: that is midnight of the next day
 */
public record DayText(
        LocalDate day,
        @Nullable DayOfWeek weekday,
        @Nullable LocalTime time,
        boolean withoutYear,
        boolean endOfDay) {

    private static final int LONGEST = 120; // what is longer says more than a day
    private static final Pattern TITLE = Pattern.compile("^(?:(?:hari|tanggal|tgl)[/\\s.:]{0,3}){1,2}(?=[a-z\\d])");
    /** Hari pertama: Rabu, 20 November 2024. */
    private static final Pattern ORDINAL = Pattern.compile(
            "^hari\\s?(?:ke\\s?-?\\s?\\d{1,2}|(?:ke\\s?-?\\s?)?(?:pertama|kesatu|kedua|ketiga|keempat|kelima|keenam|ketujuh"
                    + "|satu|dua|tiga|empat|lima|enam|tujuh|i{1,3}|iv|vi{0,3}))\\b\\s?[:/,(.-]{0,2}\\s?(?=.{6})");
    /** H-6 beside the date that it is. */
    private static final Pattern BEFORE_BESIDE =
            Pattern.compile("^h\\s?-\\s?(\\d{1,2})\\s?[(/,:]\\s?|[\\s,(/]{1,3}h\\s?-\\s?(\\d{1,2})\\s?\\)?$");

    private static final String GAP = "[\\s.,/\\-]{0,5}";
    private static final String YEAR = "'?(\\d{4}|\\d{2})(?!\\d)";
    private static final String WEEKDAYS = "senin|selasa|rabu|kamis|jum['’` ]?at|sabtu|minggu|ahad"
            + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday";
    private static final String MARKET_DAY = "(?: (?:pahing|paing|pon|wage|kliwon|legi))?";
    private static final Pattern WEEKDAY =
            Pattern.compile("^(" + WEEKDAYS + "|(?:sen|sel|rab|kam|jum|sab|min)(?=[\\s.,/]))" + MARKET_DAY
                    + "[\\s.,/()-]{0,9}(?:(?:tanggal|tgl)[\\s.:]{1,3})?");
    private static final Pattern WEEKDAY_LAST = Pattern.compile("[\\s,(](" + WEEKDAYS + ")\\)?$");
    private static final Pattern BEFORE_VOTING = Pattern.compile("^h\\s?[-–]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("^(\\d{4})[-./\\s](\\d{1,2})[-./\\s](\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("^(\\d{1,2})\\s?[-./\\s]\\s?(\\d{1,2})\\s?[-./\\s]\\s?" + YEAR + "(?![.:]\\d)");
    private static final Pattern NAMED =
            Pattern.compile("^(\\d{1,2})" + GAP + "([a-z]{1,10})(?:" + GAP + YEAR + "(?![.:]\\d))?");
    private static final Pattern NAME_FIRST =
            Pattern.compile("^([a-z]{3,10})[\\s.]{0,3}(\\d{1,2})(?:st|nd|rd|th)?[\\s,]{1,3}(\\d{4})(?!\\d)");
    private static final Pattern NO_YEAR = Pattern.compile("^(\\d{1,2})[-/](\\d{1,2})(?![-./\\d])");
    private static final Pattern EIGHT = Pattern.compile("^(\\d{2})(\\d{2})(\\d{2})(\\d{2})$");
    private static final Pattern RANGE = Pattern.compile(
            "\\d\\s?(?:s\\s?[./]?\\s?d\\b|sampai|hingga|dan\\b|&|to\\b)|^\\D{0,40}\\d{1,2}\\s?[-–]\\s?\\d{1,2}\\s[a-z]{3}");

    private static final int CENTURY = 2000;

    DayText(LocalDate day, @Nullable DayOfWeek weekday, @Nullable LocalTime time, boolean withoutYear) {
        this(day, weekday, time, withoutYear, false);
    }

    /** The day a text says, or nothing where it says none, or more than one. */
    public static Optional<DayText> read(String text, LocalDate votingDay) {
        String whole = ORDINAL.matcher(plain(text)).replaceFirst("");
        var before = BEFORE_BESIDE.matcher(whole);
        if (before.find() && before.end() - before.start() < whole.length()) {
            return read(before.replaceFirst(""), votingDay).filter(said -> isBefore(said, before, votingDay));
        }
        String said = TITLE.matcher(whole).replaceFirst("");
        var weekday = Stream.of(WEEKDAY, WEEKDAY_LAST)
                .map(pattern -> pattern.matcher(said))
                .filter(Matcher::find)
                .findFirst();
        DayOfWeek name = weekday.map(found -> weekday(found.group(1))).orElse(null);
        String date = weekday.map(found -> found.replaceFirst("")).orElse(said);
        return SerialDay.isOne(date)
                ? SerialDay.read(date)
                : find(date, votingDay)
                        .map(found -> new DayText(found.day, name, found.time, !found.year, found.endOfDay));
    }

    /** Two ways to say one day have to say the same one. */
    private static boolean isBefore(DayText said, MatchResult before, LocalDate votingDay) {
        String days = before.group(1) == null ? before.group(2) : before.group(1);
        return said.day().equals(votingDay.minusDays(Integer.parseInt(days)));
    }

    private static Optional<Found> find(String date, LocalDate votingDay) {
        return Stream.<Optional<Found>>of(
                        find(BEFORE_VOTING, date, it -> votingDay.minusDays(number(it, 1)), true),
                        find(EIGHT, date, it -> eight(it, votingDay), true),
                        find(YEAR_FIRST, date, it -> LocalDate.of(number(it, 1), number(it, 2), number(it, 3)), true),
                        find(NUMBERS, date, DayText::dayFirst, true),
                        find(NAME_FIRST, date, it -> LocalDate.of(number(it, 3), month(it, 1), number(it, 2)), true),
                        named(date, votingDay),
                        find(NO_YEAR, date, it -> nearest(number(it, 2), number(it, 1), votingDay), false))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a text says several days. */
    public static boolean saysSeveral(String text) {
        return RANGE.matcher(plain(text)).find();
    }

    /** Whether the name of the day that stands beside the date is another day's. */
    public boolean contradictsItself() {
        return weekday != null && day.getDayOfWeek() != weekday;
    }

    private record Found(LocalDate day, @Nullable LocalTime time, boolean year, boolean endOfDay) {}

    private static Optional<Found> find(
            Pattern pattern, String text, Function<MatchResult, LocalDate> reading, boolean year) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String rest = text.substring(matcher.end()).replaceFirst("^[\\s,;.()t|-]+", "");
        var hour = HourText.read(rest, true);
        if (!rest.isEmpty() && hour.map(HourText::time).isEmpty()) {
            return Optional.empty();
        }
        boolean endOfDay = hour.filter(HourText::endOfDay).isPresent();
        var time = hour.map(HourText::time).filter(at -> endOfDay || notMidnight(at));
        try {
            return Optional.of(new Found(reading.apply(matcher), time.orElse(null), year, endOfDay));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean notMidnight(LocalTime time) {
        return !time.equals(LocalTime.MIDNIGHT);
    }

    private static Optional<Found> named(String date, LocalDate votingDay) {
        var matcher = NAMED.matcher(date);
        boolean year = matcher.find() && matcher.group(3) != null;
        return find(
                NAMED,
                date,
                it -> year
                        ? LocalDate.of(year(it, 3), month(it, 2), number(it, 1))
                        : nearest(month(it, 2), number(it, 1), votingDay),
                year);
    }

    private static LocalDate dayFirst(MatchResult it) {
        int one = number(it, 1);
        int two = number(it, 2);
        return two > 12 ? LocalDate.of(year(it, 3), one, two) : LocalDate.of(year(it, 3), two, one);
    }

    /** {@code 20241120} or {@code 20112024}: the year tells which, as it is near the election. */
    private static LocalDate eight(MatchResult it, LocalDate votingDay) {
        int first = number(it, 1) * 100 + number(it, 2);
        return Math.abs(first - votingDay.getYear()) <= 1
                ? LocalDate.of(first, number(it, 3), number(it, 4))
                : LocalDate.of(number(it, 3) * 100 + number(it, 4), number(it, 2), number(it, 1));
    }

    private static LocalDate nearest(int month, int dayOfMonth, LocalDate votingDay) {
        return IntStream.rangeClosed(votingDay.getYear() - 1, votingDay.getYear() + 1)
                .mapToObj(year -> LocalDate.of(year, month, dayOfMonth))
                .min((one, other) -> Long.compare(distance(one, votingDay), distance(other, votingDay)))
                .orElseThrow();
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    /** Two digits are a year of this century; 0024 is what was typed, and too far away. */
    private static int year(MatchResult it, int group) {
        int year = number(it, group);
        return it.group(group).length() <= 2 ? CENTURY + year : year;
    }

    private static int month(MatchResult it, int group) {
        return MonthName.read(it.group(group)).orElseThrow(() -> new DateTimeException("no month"));
    }

    private static int number(MatchResult it, int group) {
        return Integer.parseInt(it.group(group));
    }

    private static DayOfWeek weekday(String name) {
        return switch (name.substring(0, 2)) {
            case "se" -> name.startsWith("sel") ? DayOfWeek.TUESDAY : DayOfWeek.MONDAY;
            case "tu" -> DayOfWeek.TUESDAY;
            case "ra", "we" -> DayOfWeek.WEDNESDAY;
            case "ka", "th" -> DayOfWeek.THURSDAY;
            case "ju", "fr" -> DayOfWeek.FRIDAY;
            case "sa" -> DayOfWeek.SATURDAY;
            case "mo" -> DayOfWeek.MONDAY;
            default -> DayOfWeek.SUNDAY;
        };
    }

    /** In small letters, one blank between words; of what is too long for a day or an hour nothing. */
    static String plain(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Pd}\u2212]", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
