package id.kotaksuara.election.election;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import id.kotaksuara.base.problem.RuleBroken;
import java.time.LocalDate;
import java.util.List;

/**
 * What the commission says about an election.
 *
 * @param stationLimit most voters at one polling station
 */
public record ElectionFacts(String name, LocalDate votingDay, int stationLimit, List<Contest> contests) {

    private static final int HIGHEST_LIMIT = 999;

    public ElectionFacts {
        requireNonNull(name, "name");
        requireNonNull(votingDay, "votingDay");
        contests = List.copyOf(contests);
        if (contests.isEmpty()) {
            throw new RuleBroken("election.contests.none");
        }
        if (stationLimit < 1 || stationLimit > HIGHEST_LIMIT) {
            throw new RuleBroken("election.limit.range", stationLimit, HIGHEST_LIMIT);
        }
    }

    /** In a few words, the same in every language. */
    String forJournal() {
        return "%s, %s, ≤ %d; %s"
                .formatted(
                        name,
                        votingDay,
                        stationLimit,
                        contests.stream().map(Contest::name).collect(joining(", ")));
    }
}
