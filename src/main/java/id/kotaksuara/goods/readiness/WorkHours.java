package id.kotaksuara.goods.readiness;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The hours of a day in which people work at an office.
 *
 * @param first hour of the day with which work begins
 * @param length how many hours it goes on
 */
public record WorkHours(ZoneId zone, int first, int length) {

    private static final int USUAL = 8;
    private static final int DAY = 24;

    public WorkHours {
        requireNonNull(zone, "zone");
        if (first < 0 || length < 1 || first + length > DAY) {
            throw new IllegalArgumentException("no hours of one day: " + first + ", " + length);
        }
    }

    /** As an office worked on so many days: at least eight hours each, which its first day may not have seen yet. */
    public static WorkHours seen(ZoneId zone, int first, long hours, long days) {
        long average = days == 0 ? USUAL : (hours + days - 1) / days;
        return new WorkHours(zone, first, (int) Math.min(DAY - first, Math.max(USUAL, average)));
    }

    /** When so many hours of work from then on are over, as a full hour. */
    public Instant after(Instant from, long hours) {
        ZonedDateTime at = from.atZone(zone);
        ZonedDateTime opens = at.truncatedTo(ChronoUnit.DAYS).withHour(first);
        ZonedDateTime begin = at.isBefore(opens) ? opens : at;
        long today =
                Math.max(0, Duration.between(begin, opens.plusHours(length)).toMinutes());
        long minutes = Duration.ofHours(hours).toMinutes();
        if (minutes <= today) {
            return full(begin.plusMinutes(minutes));
        }
        long day = Duration.ofHours(length).toMinutes();
        long days = (minutes - today - 1) / day;
        return full(opens.plusDays(1 + days).plusMinutes(minutes - today - days * day));
    }

    private static Instant full(ZonedDateTime time) {
        ZonedDateTime hour = time.truncatedTo(ChronoUnit.HOURS);
        return (hour.isBefore(time) ? hour.plusHours(1) : hour).toInstant();
    }
}
