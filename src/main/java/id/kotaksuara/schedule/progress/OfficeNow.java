package id.kotaksuara.schedule.progress;

import id.kotaksuara.schedule.input.DepartureCalendar;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What time it is at an office, and what has left it.
 *
 * @param now the time at its office
 * @param departed codes of the loads that are on their way or further
 */
public record OfficeNow(ZonedDateTime now, Set<String> departed) {

    public OfficeNow {
        departed = Set.copyOf(departed);
    }

    public LocalDate today() {
        return now.toLocalDate();
    }

    /** The first wave of a calendar that is not over; as many as it has waves where all are. */
    public int firstSlot(DepartureCalendar calendar) {
        var moment = now.toInstant();
        return IntStream.range(0, calendar.slots())
                .filter(slot -> !calendar.departure(slot, now.getZone()).isBefore(moment))
                .findFirst()
                .orElse(calendar.slots());
    }

    /** The first day of a calendar with a wave that is not over; the day after the last where all are. */
    public LocalDate firstOpenDay(DepartureCalendar calendar) {
        int first = firstSlot(calendar);
        return first < calendar.slots()
                ? calendar.dayOf(first)
                : calendar.lastDay().plusDays(1);
    }
}
