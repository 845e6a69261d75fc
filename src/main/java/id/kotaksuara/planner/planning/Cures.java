package id.kotaksuara.planner.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What would let all boxes go: every lever pulled alone, or two together, planned again and confirmed by the checker. */
public final class Cures {

    /** Days more that are tried before and after those there are. */
    public static final int MOST_DAYS = 7;

    /** Pairs that are tried where no lever helps alone, the cheapest first. */
    private static final int MOST_PAIRS = 40;

    /** Levers that are tried in pairs. */
    private static final int MOST_PAIRED = 12;

    private final PlanningProblem problem;
    private final Known known;
    private final long before;
    private final Oracle oracle;

    /**
     * What the clock and the facts say that the problem does not.
     *
     * @param wider the same question in whose calendar every day has one wave more that none of them runs yet, so that the
     *     clock says what such a wave brings; the problem itself where nobody knows when it would leave; empty where no day
     *     has time for it
     */
    public record Known(Optional<PlanningProblem> wider, OtherDays days) {}

    /** Knows what a question would be with other days: their ways, closures and standing boxes are not those of the days there are. */
    public interface OtherDays {

        /** Nobody knows more of other days than of those there are. */
        OtherDays UNKNOWN = (before, after) -> Optional.empty();

        /** The same question where it begins so many days earlier and goes on so many days longer; empty where nobody knows. */
        Optional<PlanningProblem> asked(int before, int after);
    }

    /** A problem in which levers are pulled, and what is known of it with other days. */
    record Asked(PlanningProblem problem, OtherDays days) {

        /** The problem with one lever pulled. */
        PlanningProblem with(Change change) {
            return switch (change.lever()) {
                case DAY_BEFORE -> days.asked(change.amount(), 0).orElseGet(() -> problem.with(change));
                case DAY_AFTER -> days.asked(0, change.amount()).orElseGet(() -> problem.with(change));
                default -> problem.with(change);
            };
        }

        /** What is asked when that lever stays pulled and others are pulled beside it. */
        Asked after(Change change) {
            return new Asked(with(change), (before, after) -> switch (change.lever()) {
                case DAY_BEFORE -> days.asked(before + change.amount(), after);
                case DAY_AFTER -> days.asked(before, after + change.amount());
                default -> days.asked(before, after).map(other -> other.with(change));
            });
        }
    }

    private Cures(PlanningProblem problem, Known known, long before, Oracle oracle) {
        this.problem = problem;
        this.known = known;
        this.before = before;
        this.oracle = oracle;
    }

    public static List<Cure> of(PlanningProblem problem, Plan plan) {
        return of(problem, plan, Oracle.NONE, new Known(Optional.of(problem), OtherDays.UNKNOWN));
    }

    /**
     * Those that help first, then those that ease, then those that do neither; where none helps alone, the cheapest two
     * that help together come first. Empty where nothing is left behind, or would be after planning again with nothing
     * changed; what a lever brings is told against that, not against a plan of an earlier day. Plans some hundred times: a
     * matter of seconds, not of a page.
     */
    public static List<Cure> of(PlanningProblem problem, Plan plan, Oracle oracle, Known known) {
        long before = leftAgain(problem, plan, oracle);
        return before == 0 || problem.slots() == 0 ? List.of() : new Cures(problem, known, before, oracle).all();
    }

    /** Boxes that are left behind by a plan, or by planning again as it is now where that leaves fewer. */
    public static long leftAgain(PlanningProblem problem, Plan plan, Oracle oracle) {
        long left = PlanChecker.score(problem, plan).boxesLeft();
        if (left == 0 || problem.slots() == 0) {
            return left;
        }
        long again = left(problem, HardestFirstPlanner.plan(problem), left);
        return again == 0 || Pull.isHuge(problem)
                ? again
                : oracle.ask(problem)
                        .plan()
                        .map(best -> left(problem, best, again))
                        .orElse(again);
    }

    /** Nothing counts that the checker does not pass. */
    private static long left(PlanningProblem problem, Plan plan, long otherwise) {
        var verdict = PlanChecker.check(problem, plan);
        return verdict.isValid() ? Math.min(otherwise, verdict.score().boxesLeft()) : otherwise;
    }

    private List<Cure> all() {
        var levers = new Levers(problem, known.wider()).all();
        var alone = levers.stream()
                .map(lever -> new Pull(asked(lever), before, lever, oracle).cure())
                .toList();
        boolean helped = alone.stream().anyMatch(Cure::helps);
        var together = helped ? Optional.<Cure>empty() : together(alone, levers);
        return Stream.concat(together.stream(), alone.stream())
                .sorted(Comparator.comparing((Cure cure) -> !cure.helps())
                        .thenComparing(cure -> !cure.easesOnly())
                        .thenComparing(Cure::lever))
                .toList();
    }

    /** Pairs of these levers that nobody has tried, as there are too many; none where one helps alone. */
    public static long untriedPairs(List<Cure> found) {
        var alone = found.stream().filter(cure -> cure.beside().isEmpty()).toList();
        long pairs = (long) alone.size() * (alone.size() - 1) / 2;
        return alone.stream().anyMatch(Cure::helps) ? 0 : Math.max(0, pairs - MOST_PAIRS);
    }

    /** Of those pairs that help the one whose levers cost least; of one kind, the one that is pulled least. */
    private Optional<Cure> together(List<Cure> alone, List<Levers.Reach> levers) {
        var paired = inTurn(alone);
        var kinds = alone.stream().map(Cure::lever).distinct().toList();
        return IntStream.range(1, 2 * paired.size())
                .boxed()
                .flatMap(sum -> IntStream.range(0, (sum + 1) / 2)
                        .filter(one -> sum - one < paired.size())
                        .mapToObj(one -> pair(levers.get(paired.get(one)), levers.get(paired.get(sum - one)))))
                .limit(MOST_PAIRS)
                .filter(pair -> pair.second().helps())
                .sorted(Comparator.comparing((Pair pair) -> pair.cost(kinds)).thenComparing(Pair::amount))
                .flatMap(pair -> both(pair).stream())
                .findFirst();
    }

    /** The best of each kind of lever first, then the second best of each: no kind is crowded out by another. */
    private static List<Integer> inTurn(List<Cure> alone) {
        var turns = new TreeMap<Integer, Long>();
        var best = Comparator.comparing((Integer number) -> alone.get(number).after());
        IntStream.range(0, alone.size()).boxed().sorted(best).forEach(number -> {
            Lever kind = alone.get(number).lever();
            var others =
                    turns.keySet().stream().filter(other -> alone.get(other).lever() == kind);
            turns.put(number, others.count());
        });
        return turns.keySet().stream()
                .sorted(Comparator.comparing((Integer number) -> turns.get(number))
                        .thenComparing(best))
                .limit(MOST_PAIRED)
                .toList();
    }

    /** Two levers that help together: the first as far as it goes, and how far the second has to be pulled then. */
    private record Pair(Levers.Reach one, Levers.Reach other, Cure second) {

        /** @param kinds the kinds of levers, those first that cost least */
        int cost(List<Lever> kinds) {
            return kinds.indexOf(one.change().lever()) + kinds.indexOf(second.lever());
        }

        int amount() {
            return second.amount().orElse(Integer.MAX_VALUE);
        }
    }

    private Pair pair(Levers.Reach one, Levers.Reach other) {
        var farthest = asked(one, other).after(one.change().by(one.most()));
        return new Pair(one, other, new Pull(farthest, before, other, Oracle.NONE).cure());
    }

    /** The second as little as helps, and then the first as little as helps. */
    private Optional<Cure> both(Pair pair) {
        var second = pair.second().change();
        var asked = asked(pair.one(), pair.other()).after(second);
        var first = new Pull(asked, before, pair.one(), oracle).cure();
        return first.helps() ? Optional.of(first.with(second)) : Optional.empty();
    }

    /** What a lever is pulled in. */
    private Asked asked(Levers.Reach... levers) {
        return Stream.of(levers).anyMatch(lever -> lever.change().lever() == Lever.WAVE_ON_A_DAY)
                ? new Asked(known.wider().orElseThrow(), OtherDays.UNKNOWN)
                : new Asked(problem, known.days());
    }
}
