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
public record ElectionFacts(
        String name, LocalDate votingDay, int stationLimit, Deadlines deadlines, List<Contest> contests) {

    private static final int HIGHEST_LIMIT = 999;

    public ElectionFacts {
        requireNonNull(name, "name");
        requireNonNull(votingDay, "votingDay");
        requireNonNull(deadlines, "deadlines");
        contests = List.copyOf(contests);
        if (contests.isEmpty()) {
            throw new RuleBroken("election.contests.none");
        }
        if (stationLimit < 1 || stationLimit > HIGHEST_LIMIT) {
            throw new RuleBroken("election.limit.range", stationLimit, HIGHEST_LIMIT);
        }
    }

    /** The same with other deadlines. */
    public ElectionFacts with(Deadlines others) {
        return new ElectionFacts(name, votingDay, stationLimit, others, contests);
    }

    /** The same name, day and deadlines with what an election of this kind begins with. */
    ElectionFacts beginningAs(ElectionKind kind) {
        return new ElectionFacts(name, votingDay, kind.stationLimit(), deadlines, ElectionDefaults.contests(kind));
    }

    /** In a few words, the same in every language. */
    String forJournal() {
        return "%s, %s, ≤ %d; %s; %s"
                .formatted(
                        name,
                        votingDay,
                        stationLimit,
                        deadlines,
                        contests.stream().map(Contest::name).collect(joining(", ")));
    }
}
