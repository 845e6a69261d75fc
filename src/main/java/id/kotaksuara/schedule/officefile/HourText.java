package id.kotaksuara.schedule.officefile;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads when of the day something leaves: a time ({@code 08.00 WITA}, {@code pukul 8}, {@code jam 2 siang}, a
 * spreadsheet's fraction of a day) or the number of a wave ({@code gelombang II}). Of a span its beginning counts. What
 * could be two times, such as 8.3 or 25.00, is none.
 *
 * @param time the time, null where a wave is named
 * @param wave the wave's number from 1, 0 where a time is named
 * @param endOfDay whether it is 24.00, midnight of the next day
 */
public record HourText(@Nullable LocalTime time, int wave, boolean endOfDay) {

    private static final String SPAN = "(?:\\s?(?:s\\s?[./]?\\s?d|-|–|sampai|hingga).*)?$";
    private static final String ZONE = "(?:\\(?(?:z|wib|wita|wit)\\)?[.,]?)?";
    private static final Pattern TIME = Pattern.compile(
            "^(?:pukul|pkl|pk|jam|t)?[\\s.:]{0,3}(\\d{1,2})\\s?[.:,]\\s?(\\d{2})(?:[.:]\\d{2})?(?!\\d)\\s?" + ZONE
                    + SPAN);
    private static final Pattern HOUR =
            Pattern.compile("^(pukul|pkl|jam)?[\\s.:]{0,3}(\\d{1,2})(?![.,:\\d])\\s?" + ZONE + SPAN);
    private static final Pattern MINUTES_AFTER_A_DASH =
            Pattern.compile("^\\D{0,9}\\d{1,2}\\s?-\\s?(?:2[5-9]|[3-9]\\d)\\s?" + ZONE + "$"); // 08-30 is no span
    private static final Pattern FRACTION = Pattern.compile("^0?[.,]\\d{3,20}$");
    private static final Pattern FRACTION_OR_TIME = Pattern.compile("^0?[.,]\\d{1,2}$"); // 0.25: six o'clock or 00.25
    private static final Pattern WAVE = Pattern.compile(
            "^(?:(?:gelombang|gel|tahap|kloter|sesi|rit|trip|wave)[\\s.]{0,3}(?:ke)?[\\s.-]{0,3}|ke[\\s.-]{0,3})?"
                    + "(\\d{1,2}|[ivx]{1,4})\\.?$");
    private static final Pattern PART_LAST = Pattern.compile(
            "^(.{1,60}?)[\\s,(]{0,3}(pagi|siang|sore|malam|dini hari|subuh|[ap]\\.?m\\.?)\\)?\\s?" + ZONE + "$");
    private static final Pattern PART_FIRST =
            Pattern.compile("^(pagi|siang|sore|malam|dini hari|subuh)[\\s,(]{1,3}(.{1,60}?)\\)?$");
    private static final Pattern ZONE_LAST = Pattern.compile("\\s\\(?(?:wib|wita|wit)\\)?$");
    private static final Pattern PART_AT_LENGTH = Pattern.compile("^(pagi|siang|sore|malam) hari$");

    /** What offices mean by these words; our own judgement. */
    private static final Map<String, LocalTime> WORDS = Map.of(
            "pagi", LocalTime.of(8, 0),
            "siang", LocalTime.of(13, 0),
            "sore", LocalTime.of(16, 0),
            "malam", LocalTime.of(19, 0));

    private static final int MINUTES_A_DAY = 24 * 60;

    HourText(@Nullable LocalTime time, int wave) {
        this(time, wave, false);
    }

    /**
     * What a text says, or nothing.
     *
     * @param hours whether a bare number is an hour, as below "Jam", and not a wave
     */
    public static Optional<HourText> read(String text, boolean hours) {
        String said = DayText.plain(text);
        String bare =
                PART_AT_LENGTH.matcher(ZONE_LAST.matcher(said).replaceFirst("")).replaceFirst("$1");
        if (WORDS.containsKey(bare)) {
            return Optional.of(at(WORDS.get(bare)));
        }
        if (FRACTION.matcher(bare).matches()) {
            long minutes = Math.round(Double.parseDouble(bare.replace(',', '.')) * MINUTES_A_DAY);
            return Optional.of(at(LocalTime.ofSecondOfDay(minutes % MINUTES_A_DAY * 60)));
        }
        if (FRACTION_OR_TIME.matcher(said).matches()
                || MINUTES_AFTER_A_DASH.matcher(said).matches()) {
            return Optional.empty();
        }
        return withPart(said).or(() -> time(said)).or(() -> number(said, hours));
    }

    /** A time beside the part of the day, which tells two in the afternoon from two at night. */
    private static Optional<HourText> withPart(String said) {
        var last = PART_LAST.matcher(said);
        if (last.find()) {
            return inPart(last.group(1), last.group(2));
        }
        var first = PART_FIRST.matcher(said);
        return first.find() ? inPart(first.group(2), first.group(1)) : Optional.empty();
    }

    private static Optional<HourText> inPart(String said, String part) {
        return time(said)
                .or(() -> number(said, true))
                .filter(hour -> hour.time != null && !hour.endOfDay)
                .map(HourText::time)
                .flatMap(time -> PartOfDay.of(part).place(time))
                .map(HourText::at);
    }

    private static Optional<HourText> time(String said) {
        var time = TIME.matcher(said);
        return time.find() ? time(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))) : Optional.empty();
    }

    private static Optional<HourText> number(String said, boolean hours) {
        var hour = HOUR.matcher(said);
        if (hour.find() && (hours || hour.group(1) != null)) {
            return time(Integer.parseInt(hour.group(2)), 0);
        }
        var wave = WAVE.matcher(said);
        return wave.find() ? wave(wave.group(1)) : Optional.empty();
    }

    private static Optional<HourText> wave(String number) {
        int wave = Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : MonthName.roman(number).orElse(0);
        return wave > 0 ? Optional.of(new HourText(null, wave)) : Optional.empty();
    }

    private static Optional<HourText> time(int hour, int minute) {
        if (hour == 24 && minute == 0) {
            return Optional.of(new HourText(LocalTime.MIDNIGHT, 0, true));
        }
        return hour < 24 && minute < 60 ? Optional.of(at(LocalTime.of(hour, minute))) : Optional.empty();
    }

    private static HourText at(LocalTime time) {
        return new HourText(time, 0);
    }

    /** Small hours, dawn, morning, noon, afternoon, evening: from which hour to which, and where hours up to twelve mean those after noon. */
    private enum PartOfDay {
        DINIHARI(0, 4, 0, -1),
        SUBUH(3, 6, 0, -1),
        PAGI(0, 11, 0, -1),
        SIANG(10, 15, 1, 3),
        SORE(15, 18, 3, 6),
        MALAM(18, 23, 6, 11),
        AM(0, 11, 0, -1),
        PM(12, 23, 1, 11);

        private final int first;
        private final int last;
        private final int firstAfterNoon;
        private final int lastAfterNoon;

        PartOfDay(int first, int last, int firstAfterNoon, int lastAfterNoon) {
            this.first = first;
            this.last = last;
            this.firstAfterNoon = firstAfterNoon;
            this.lastAfterNoon = lastAfterNoon;
        }

        static PartOfDay of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replaceAll("[. ]", ""));
        }

        /** The time of the day that is meant, or nothing where the hour is none of this part. */
        Optional<LocalTime> place(LocalTime said) {
            int hour = said.getHour();
            if (hour >= firstAfterNoon && hour <= lastAfterNoon) {
                return Optional.of(said.plusHours(12));
            }
            return hour >= first && hour <= last ? Optional.of(said) : Optional.empty();
        }
    }
}
