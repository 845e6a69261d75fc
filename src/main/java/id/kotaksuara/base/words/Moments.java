package id.kotaksuara.base.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Days and hours as sentences say them: {@code Rabu, 20 November 2024, 08.00}. */
public final class Moments {

    private static final String DAY = "EEEE, d MMMM yyyy";
    private static final String HOUR = "HH.mm";

    private Moments() {}

    /** Whole: {@code Rabu, 20 November 2024}. */
    public static String day(LocalDate day, Locale locale) {
        return format(DAY, day, locale);
    }

    static Optional<String> say(Object moment, Locale locale) {
        if (moment instanceof LocalDate day) {
            return Optional.of(day(day, locale));
        }
        if (moment instanceof LocalDateTime both) {
            return Optional.of(format(DAY + ", " + HOUR, both, locale));
        }
        return moment instanceof LocalTime hour ? Optional.of(format(HOUR, hour, locale)) : Optional.empty();
    }

    private static String format(String pattern, TemporalAccessor moment, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, spoken(locale)).format(moment);
    }

    /** Indonesian unless English was asked for: no third language is ever mixed in. */
    public static Locale spoken(Locale asked) {
        return asked.getLanguage().equals("en") ? Locale.UK : Locale.forLanguageTag("id-ID");
    }
}
