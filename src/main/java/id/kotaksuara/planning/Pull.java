package id.kotaksuara.planning;

import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** One lever and how far it can be pulled: the problem that follows, and which of its waves may be used. */
record Pull(Lever lever, String subject, int most, IntFunction<PlanningProblem> problem, Waves waves) {

    private static final int MOST_TIGHTENED = 4;

    /** Slots in which nothing may leave, and what a plan must keep because of them. */
    record Waves(IntFunction<IntPredicate> shut, BiPredicate<Plan, IntPredicate> confirm) {}

    Pull(Lever lever, String subject, int most, IntFunction<PlanningProblem> problem) {
        this(lever, subject, most, problem, new Waves(amount -> slot -> false, (plan, shut) -> true));
    }

    /** Doubles the amount until it cures, then halves the distance to the last one that did not. */
    Cure cure() {
        int failed = 0;
        for (int amount = 1; failed < most; amount = Math.min(most, 2 * amount)) {
            var cure = with(amount);
            if (cure.helps()) {
                return smallest(failed, cure);
            }
            failed = amount;
        }
        return new Cure(lever, subject, OptionalInt.empty(), problem.apply(0), Plan.EMPTY);
    }

    private Cure smallest(int failed, Cure found) {
        var best = found;
        int low = failed;
        while (best.amount().getAsInt() - low > 1) {
            int middle = (best.amount().getAsInt() + low) / 2;
            var cure = with(middle);
            if (cure.helps()) {
                best = cure;
            } else {
                low = middle;
            }
        }
        return tightened(best);
    }

    /** Tries harder for a little less. */
    private Cure tightened(Cure found) {
        var best = found;
        for (int step = 0; step < MOST_TIGHTENED && best.amount().getAsInt() > 1; step++) {
            var cure = with(best.amount().getAsInt() - 1, 6 * HardestFirstPlanner.ROUNDS);
            if (!cure.helps()) {
                return best;
            }
            best = cure;
        }
        return best;
    }

    private Cure with(int amount) {
        return with(amount, HardestFirstPlanner.ROUNDS);
    }

    private Cure with(int amount, int rounds) {
        var changed = problem.apply(amount);
        var shut = waves.shut().apply(amount);
        var plan = Shortages.of(changed).isEmpty() ? HardestFirstPlanner.plan(changed, shut, rounds) : Plan.EMPTY;
        var verdict = PlanChecker.check(changed, plan);
        boolean cured = verdict.isValid()
                && verdict.score().boxesLeft() == 0
                && waves.confirm().test(plan, shut);
        return new Cure(lever, subject, cured ? OptionalInt.of(amount) : OptionalInt.empty(), changed, plan);
    }
}
