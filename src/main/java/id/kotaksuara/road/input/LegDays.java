package id.kotaksuara.road.input;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.election.election.Election;
import id.kotaksuara.planner.touring.TourHours;
import id.kotaksuara.road.leg.LegTerms;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * The days of a last leg, from the first tours until the boxes are due at the villages.
 *
 * @param opens when work begins each day
 * @param stationsAfter days from the day the villages are due to the one the stations are
 */
public record LegDays(LocalDate first, LocalTime opens, TourHours hours, int stationsAfter) {

    private static final int MOST = 20;
    private static final int A_DAY = 24 * 60;

    public LegDays {
        requireNonNull(first, "first");
        requireNonNull(opens, "opens");
        requireNonNull(hours, "hours");
    }

    public static LegDays of(LegTerms terms, Election election) {
        LocalDate last = election.ppsDeadline();
        LocalDate usual = election.ppkDeadline().plusDays(1);
        LocalDate asked = terms.firstDay() == null ? usual : terms.firstDay();
        LocalDate earliest = last.minusDays(MOST - 1L);
        LocalDate first = asked.isAfter(last) ? last : asked.isBefore(earliest) ? earliest : asked;
        int days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        int minutes = (int) Duration.between(terms.opens(), terms.closes()).toMinutes();
        int after = (int) ChronoUnit.DAYS.between(last, election.deadline());
        return new LegDays(first, terms.opens(), new TourHours(days, minutes), after);
    }

    /** The minute of work that a moment is, or the next one where nobody works then. */
    int minuteAt(LocalDateTime moment) {
        long minutes = Math.max(0, Duration.between(first.atTime(opens), moment).toMinutes());
        long today = Math.min(hours.minutesADay(), minutes % A_DAY); // work may go on after midnight
        long minute = minutes / A_DAY * hours.minutesADay() + today;
        return (int) Math.min(minute, 2L * hours.horizon());
    }

    /** Whether a day, counted from the first, is one of them. */
    public boolean has(int day) {
        return day >= 0 && day < hours.days();
    }

    int dueAtVillages() {
        return hours.horizon();
    }

    int dueAtStations() {
        return hours.horizon() + stationsAfter * hours.minutesADay();
    }

    /** The minute of the day's work, within it. */
    int minuteOf(LocalTime time) {
        int minute = (int) Duration.between(opens, time).toMinutes();
        return Math.max(0, Math.min(minute, hours.minutesADay()));
    }

    public LocalDate day(int day) {
        return first.plusDays(day);
    }

    /** When a minute is; the last of a day is on that day, not at the beginning of the next one. */
    public LocalDateTime at(int minute) {
        int day = minute <= 0 ? 0 : (minute - 1) / hours.minutesADay();
        return first.plusDays(day).atTime(opens).plusMinutes(minute - (long) day * hours.minutesADay());
    }

    /** When something leaves at a minute: the first of a day is on that day. */
    public LocalDateTime leavesAt(int minute) {
        int day = minute / hours.minutesADay();
        return first.plusDays(day).atTime(opens).plusMinutes(minute - (long) day * hours.minutesADay());
    }
}
