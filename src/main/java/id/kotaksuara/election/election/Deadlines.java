package id.kotaksuara.election.election;

import id.kotaksuara.base.problem.RuleBroken;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Until when boxes must have arrived, in days before voting: at the district committees (PPK), at the village committees
 * (PPS) and at the polling stations (TPS). Each is the end of its day. None is later than the one further on.
 */
@Embeddable
public record Deadlines(int ppkDaysBefore, int ppsDaysBefore, int tpsDaysBefore) {

    /** UU 7/2017 asks for everything at the stations on H-1; offices have it at the PPK on H-2. */
    public static final Deadlines USUAL = new Deadlines(2, 1, 1);

    static final int MOST_DAYS = 14;

    public Deadlines {
        boolean ordered = tpsDaysBefore >= 1 && tpsDaysBefore <= ppsDaysBefore && ppsDaysBefore <= ppkDaysBefore;
        if (!ordered || ppkDaysBefore > MOST_DAYS) {
            throw new RuleBroken("election.deadlines.order", MOST_DAYS);
        }
    }

    /** The same with the boxes at the PPK so many days before voting. */
    public Deadlines atPpk(int daysBefore) {
        return new Deadlines(daysBefore, Math.min(ppsDaysBefore, daysBefore), Math.min(tpsDaysBefore, daysBefore));
    }

    /** Until when boxes must have arrived for a vote on this day, at an office in this zone. */
    public Ends before(LocalDate votingDay, ZoneId zone) {
        return new Ends(
                endOf(votingDay.minusDays(ppkDaysBefore), zone),
                endOf(votingDay.minusDays(ppsDaysBefore), zone),
                endOf(votingDay.minusDays(tpsDaysBefore), zone),
                endOf(votingDay, zone));
    }

    /** The end of a day, at an office in this zone. */
    public static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** What something misses that reaches the district committee at a moment; whoever misses one misses those before it. */
    public enum Missed {
        /** It is too late for the district committee. */
        PPK,
        /** It cannot go on to the village committees in time. */
        PPS,
        /** It cannot be at the polling stations in time. */
        TPS,
        /** The voting day is over. */
        VOTING
    }

    /** The ends of the days, at an office. */
    public record Ends(Instant ppk, Instant pps, Instant tps, Instant voting) {

        public Optional<Missed> missedAt(Instant arrival) {
            if (arrival.isAfter(voting)) {
                return Optional.of(Missed.VOTING);
            }
            if (arrival.isAfter(tps)) {
                return Optional.of(Missed.TPS);
            }
            if (arrival.isAfter(pps)) {
                return Optional.of(Missed.PPS);
            }
            return arrival.isAfter(ppk) ? Optional.of(Missed.PPK) : Optional.empty();
        }
    }

    /** In a few words, the same in every language: {@code PPK H-2, PPS H-1, TPS H-1}. */
    @Override
    public String toString() {
        return "PPK H-%d, PPS H-%d, TPS H-%d".formatted(ppkDaysBefore, ppsDaysBefore, tpsDaysBefore);
    }
}
