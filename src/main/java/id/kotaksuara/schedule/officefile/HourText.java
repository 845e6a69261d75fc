package id.kotaksuara.schedule.officefile;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads when of the day something leaves: a time ({@code 08.00 WITA}, {@code pukul 8}, {@code pagi}, a spreadsheet's
 * fraction of a day) or the number of a wave ({@code gelombang II}). Of a span its beginning counts.
 *
 * @param time the time, null where a wave is named
 * @param wave the wave's number from 1, 0 where a time is named
 */
public record HourText(@Nullable LocalTime time, int wave) {

    private static final Pattern TIME =
            Pattern.compile("^(?:pukul|pkl|jam|t)?[\\s.:]*(\\d{1,2})[.:](\\d{2})(?:[.:]\\d{2})?"
                    + "(?![\\d])\\s*(?:z|wib|wita|wit)?(?:\\s*(?:s\\s*[./]?\\s*d|-|–|sampai|hingga).*)?$");
    private static final Pattern HOUR = Pattern.compile(
            "^(pukul|pkl|jam)?[\\s.:]*(\\d{1,2})\\s*(?:wib|wita|wit)?(?:\\s*(?:s\\s*[./]?\\s*d|-|–|sampai|hingga).*)?$");
    private static final Pattern FRACTION = Pattern.compile("^0?\\.\\d+$");
    private static final Pattern WAVE = Pattern.compile(
            "^(?:gelombang|gel|tahap|kloter|sesi|rit|trip|wave)?[\\s.]*(?:ke)?[\\s.-]*(\\d{1,2}|[ivx]{1,4})$");

    /** What offices mean by these words; our own judgement. */
    private static final Map<String, LocalTime> WORDS = Map.of(
            "pagi", LocalTime.of(8, 0),
            "siang", LocalTime.of(13, 0),
            "sore", LocalTime.of(16, 0),
            "malam", LocalTime.of(19, 0));

    private static final int SECONDS_A_DAY = 24 * 60 * 60;
    private static final int MINUTE = 60;

    /**
     * What a text says, or nothing.
     *
     * @param hours whether a bare number is an hour, as below "Jam", and not a wave
     */
    public static Optional<HourText> read(String text, boolean hours) {
        String said = DayText.plain(text);
        if (WORDS.containsKey(said)) {
            return Optional.of(at(WORDS.get(said)));
        }
        if (FRACTION.matcher(said).matches()) {
            long minutes = Math.round(Double.parseDouble(said) * SECONDS_A_DAY / MINUTE);
            return Optional.of(at(LocalTime.ofSecondOfDay(minutes % (24 * MINUTE) * MINUTE)));
        }
        return time(said).or(() -> number(said, hours));
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
        try {
            return Optional.of(at(LocalTime.of(hour % 24, minute)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static HourText at(LocalTime time) {
        return new HourText(time, 0);
    }
}
