package id.kotaksuara.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The end of the day before voting (H-1) at an office, and how far off it is. */
record Deadline(LocalDate day, Instant end, Instant now, ZoneId zone) {

    static Deadline of(LocalDate day, ZoneId zone, Instant now) {
        return new Deadline(day, day.plusDays(1).atStartOfDay(zone).toInstant(), now, zone);
    }

    public Duration left() {
        return Duration.between(now, end);
    }

    public boolean passed() {
        return now.isAfter(end);
    }

    /** When something that needs this long must leave. */
    public Instant latestDeparture(Duration travel) {
        return end.minus(travel);
    }
}
