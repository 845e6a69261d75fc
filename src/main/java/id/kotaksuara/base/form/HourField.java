package id.kotaksuara.base.form;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads hours of the day as people write them: {@code 7}, {@code 7.30}, {@code 07:30}; 24.00 is midnight. */
public final class HourField {

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");
    private static final int HOURS_A_DAY = 24;

    private HourField() {}

    public static Optional<LocalTime> read(@Nullable String text) {
        var hour = HOUR.matcher(Typed.orEmpty(text));
        if (!hour.matches()) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(hour.group(1));
        int minutes = hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
        boolean endOfDay = hours == HOURS_A_DAY && minutes == 0;
        return endOfDay || hours < HOURS_A_DAY && minutes < 60
                ? Optional.of(LocalTime.of(hours % HOURS_A_DAY, minutes))
                : Optional.empty();
    }
}
