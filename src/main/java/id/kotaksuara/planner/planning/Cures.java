package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** Those that ease something are paired first; what changes nothing alone may still help together. */
    private Optional<Cure> together(List<Cure> alone, List<Levers.Reach> levers) {
        var order = new ArrayList<Integer>();
        for (int number = 0; number < levers.size(); number++) {
            order.add(number);
        }
        order.sort(Comparator.comparing(number -> !alone.get(number).easesOnly()));
        var paired = order.stream().limit(MOST_PAIRED).toList();
        int tried = 0;
        for (int sum = 1; sum < 2 * paired.size(); sum++) {
            for (int one = 0; one < paired.size() && one < sum; one++) {
                int other = sum - one;
                if (other > one && other < paired.size() && tried++ < MOST_PAIRS) {
                    var pair = pair(levers.get(paired.get(one)), levers.get(paired.get(other)));
                    if (pair.isPresent()) {
                        return pair;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The first pulled as far as it goes, the second as little as then helps, and then the first as little as helps. */
    private Optional<Cure> pair(Levers.Reach one, Levers.Reach other) {
        var asked = asked(one, other);
        var farthest = one.change().by(one.most());
        var second = new Pull(asked.after(farthest), before, other, Oracle.NONE).cure();
        if (!second.helps()) {
            return Optional.empty();
        }
        var first = new Pull(asked.after(second.change()), before, one, oracle).cure();
        return first.helps() ? Optional.of(first.with(second.change())) : Optional.empty();
    }

    /** What a lever is pulled in. */
    private Asked asked(Levers.Reach... levers) {
        return Stream.of(levers).anyMatch(lever -> lever.change().lever() == Lever.WAVE_ON_A_DAY)
                ? new Asked(known.wider().orElseThrow(), OtherDays.UNKNOWN)
                : new Asked(problem, known.days());
    }
}
