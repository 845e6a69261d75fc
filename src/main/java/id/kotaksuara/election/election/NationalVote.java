package id.kotaksuara.election.election;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A day on which the whole nation votes, and on what; a table beside this class, not code, holds those that are known. */
public record NationalVote(LocalDate day, ElectionKind kind) {

    /** The first one from a day to another, both included. */
    public static Optional<NationalVote> within(LocalDate from, LocalDate until) {
        return Stream.of(ElectionKind.values())
                .flatMap(kind -> ElectionDefaults.rows("/election/national-votes.csv", kind)
                        .map(row -> new NationalVote(LocalDate.parse(row.getField("day")), kind)))
                .filter(vote -> !vote.day().isBefore(from) && !vote.day().isAfter(until))
                .min(Comparator.comparing(NationalVote::day));
    }

    /** The one on this day. */
    public static Optional<NationalVote> on(LocalDate day) {
        return within(day, day);
    }
}
