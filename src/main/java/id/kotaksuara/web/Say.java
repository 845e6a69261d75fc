package id.kotaksuara.web;

import id.kotaksuara.base.words.Moments;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.web.kept.KeptMarkup;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Says numbers, dates and durations as people here do: 2.202, Rab 20/11, Rabu, 20 November 2024, 3 hari 7 jam. */
@Component("say")
class Say {

    private final MessageSource messages;
    private final OfficeClock clock;

    Say(MessageSource messages, OfficeClock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The zone in which the times of a region are told. */
    public ZoneId zone(String regionCode) {
        return clock.zoneId(regionCode);
    }

    public String number(Number number) {
        return NumberFormat.getInstance(locale()).format(number);
    }

    /** Short, for tables: {@code Rab 20/11}; with its year where that is not the election's. */
    public String day(LocalDate day) {
        return format("EEE " + dayPattern(day.getYear()), day);
    }

    /** Whole, for sentences: {@code Rabu, 20 November 2024}. */
    public String longDay(LocalDate day) {
        return Moments.day(day, locale());
    }

    /** Day and time for tables: {@code 20/11 08.10}; with its year where that is not the election's. */
    public String time(Instant time, ZoneId zone) {
        ZonedDateTime there = time.atZone(zone);
        return format(dayPattern(there.getYear()) + " HH.mm", there);
    }

    /** The same with the zone, for tables about offices in several: {@code 20/11 08.10 WITA}. */
    public String zonedTime(Instant time, ZoneId zone) {
        return time(time, zone) + " " + zoneName(zone);
    }

    /** The time of day: {@code 08.10}. */
    public String hour(Instant time, ZoneId zone) {
        return format("HH.mm", time.atZone(zone));
    }

    /** Whole, for sentences: {@code Selasa, 19 November 2024, 08.00 WITA}. */
    public String longTime(Instant time, ZoneId zone) {
        ZonedDateTime there = time.atZone(zone);
        return format("EEEE, d MMMM yyyy, HH.mm", there) + " " + zoneName(zone);
    }

    /** A span in its two largest units: {@code 3 hari 7 jam}, {@code 2 jam 10 menit}; the sign is left to the caller. */
    public String left(Duration span) {
        Duration positive = span.abs();
        if (positive.toDays() > 0) {
            return say("say.daysHours", positive.toDays(), positive.toHoursPart());
        }
        if (positive.toHours() > 0) {
            return say("say.hoursMinutes", positive.toHours(), positive.toMinutesPart());
        }
        return say("say.minutes", positive.toMinutes());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** As an office calls its zone: {@code WITA}. */
    public String zoneName(ZoneId zone) {
        return switch (zone.getId()) {
            case "Asia/Jakarta" -> "WIB";
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> zone.getId();
        };
    }

    private static String dayPattern(int year) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object usual = request == null ? null : request.getAttribute(KeptMarkup.YEAR, RequestAttributes.SCOPE_REQUEST);
        return usual == null || usual.equals(year) ? "d/M" : "d/M/yyyy";
    }

    private static String format(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(time);
    }

    private static Locale locale() {
        return Moments.spoken(LocaleContextHolder.getLocale());
    }
}
