package id.kotaksuara.schedule.officefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a day as a spreadsheet counts it, where its cell does not say that it is one. */
final class SerialDay {

    private static final Pattern SERIAL = Pattern.compile("^(\\d{5})([.,]\\d{1,20})?$");
    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 40_000; // 2009
    private static final int LAST_SERIAL = 60_000; // 2064
    private static final int SECONDS_A_DAY = 24 * 60 * 60;

    private SerialDay() {}

    static boolean isOne(String text) {
        return SERIAL.matcher(text).matches();
    }

    /** The day of a number from 2009 to 2064; other numbers are no days of an election. */
    static Optional<DayText> read(String text) {
        double days = Double.parseDouble(text.replace(',', '.'));
        if (days < FIRST_SERIAL || days > LAST_SERIAL) {
            return Optional.empty();
        }
        long seconds = Math.round((days - Math.floor(days)) * SECONDS_A_DAY);
        var time = seconds == 0 || seconds == SECONDS_A_DAY ? null : LocalTime.ofSecondOfDay(seconds);
        return Optional.of(new DayText(SERIAL_START.plusDays((long) days), null, time, false));
    }
}
