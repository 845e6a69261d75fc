package id.kotaksuara.schedule.input;

import id.kotaksuara.base.problem.RuleBroken;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;

/** The days and waves of a schedule; slots count its waves from 0. */
@Embeddable
public record DepartureCalendar(LocalDate firstDay, LocalDate lastDay, WaveTimes waveTimes) {

    /** The most days one schedule may have. */
    public static final int MOST_DAYS = 60;

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/M");

    public DepartureCalendar {
        if (lastDay.isBefore(firstDay) || ChronoUnit.DAYS.between(firstDay, lastDay) >= MOST_DAYS) {
            throw new IllegalArgumentException("from " + firstDay + " to " + lastDay);
        }
    }

    /**
     * Refuses days on which what leaves comes too late.
     *
     * @param deadline the last day of arrival
     */
    public void requireBy(LocalDate deadline) {
        if (!endsBy(deadline)) {
            throw new RuleBroken("schedule.after.deadline", lastDay, deadline);
        }
    }

    public boolean endsBy(LocalDate deadline) {
        return !lastDay.isAfter(deadline);
    }

    public List<LocalDate> days() {
        return firstDay.datesUntil(lastDay.plusDays(1)).toList();
    }

    public int slots() {
        return days().size() * waveTimes.perDay();
    }

    public LocalDate dayOf(int slot) {
        return firstDay.plusDays(slot / waveTimes.perDay());
    }

    /** The number of a slot's wave on its day, from 1. */
    public int waveOf(int slot) {
        return slot % waveTimes.perDay() + 1;
    }

    public LocalTime timeOf(int slot) {
        return waveTimes.times().get(slot % waveTimes.perDay());
    }

    /** The slot of a day's wave; none where the calendar has no such day or wave. */
    public OptionalInt slotAt(LocalDate day, LocalTime time) {
        int wave = waveTimes.times().indexOf(time);
        boolean known = !day.isBefore(firstDay) && !day.isAfter(lastDay) && wave >= 0;
        return known
                ? OptionalInt.of((int) ChronoUnit.DAYS.between(firstDay, day) * waveTimes.perDay() + wave)
                : OptionalInt.empty();
    }

    /** The time of a slot as people write it: {@code 08.00}. */
    public String hour(int slot) {
        return HOUR.format(timeOf(slot));
    }

    public Instant departure(int slot, ZoneId zone) {
        return moment(slot).atZone(zone).toInstant();
    }

    /** When a slot departs, by the clocks of its office. */
    public LocalDateTime moment(int slot) {
        return dayOf(slot).atTime(timeOf(slot));
    }

    /** In the few words of a journal: {@code 20/11–25/11 08.00, 13.00}. */
    @Override
    public String toString() {
        return SHORT.format(firstDay) + "–" + SHORT.format(lastDay) + " " + waveTimes.text();
    }
}
