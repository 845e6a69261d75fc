package id.kotaksuara.schedule.progress;

import static java.util.stream.Collectors.toSet;

import id.kotaksuara.planner.planning.Wave;
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

    /** As many as anybody would begin earlier. */
    private static final int DAYS_BEFORE = 7;

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

    /** Waves before a calendar that are over: it cannot be made to begin with them. */
    public Set<Wave> overBefore(DepartureCalendar calendar) {
        var times = calendar.waveTimes().times();
        return IntStream.rangeClosed(1, DAYS_BEFORE)
                .mapToObj(calendar.firstDay()::minusDays)
                .flatMap(day -> IntStream.range(0, times.size())
                        .filter(wave -> day.atTime(times.get(wave)).isBefore(now.toLocalDateTime()))
                        .mapToObj(wave -> new Wave(day, wave + 1)))
                .collect(toSet());
    }
}
