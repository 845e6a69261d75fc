package id.kotaksuara.overview;

import id.kotaksuara.election.election.Deadlines;
import id.kotaksuara.election.election.Election;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Until when everything must be at the polling stations, at an office, and how far off that is.
 *
 * @param daysBefore how many days before voting that is: 1 for H-1
 * @param ppsDay the day on whose end it must be with the village committees
 * @param ppkDay the day on whose end it must be with the district committees
 * @param ppkEnd the end of that day
 */
record Deadline(
        LocalDate day,
        int daysBefore,
        Instant end,
        LocalDate ppsDay,
        LocalDate ppkDay,
        Instant ppkEnd,
        Instant now,
        ZoneId zone) {

    static Deadline of(Election election, ZoneId zone, Instant now) {
        return new Deadline(
                election.deadline(),
                election.deadlines().tpsDaysBefore(),
                Deadlines.endOf(election.deadline(), zone),
                election.ppsDeadline(),
                election.ppkDeadline(),
                Deadlines.endOf(election.ppkDeadline(), zone),
                now,
                zone);
    }

    public Duration left() {
        return Duration.between(now, end);
    }

    public boolean passed() {
        return now.isAfter(end);
    }
}
