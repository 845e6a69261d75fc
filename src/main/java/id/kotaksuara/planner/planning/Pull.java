package id.kotaksuara.planner.planning;

import java.util.Optional;
import java.util.OptionalInt;

/** One lever and how far it can be pulled. */
record Pull(PlanningProblem problem, Lever lever, String subject, int most) {

    private static final int MOST_TIGHTENED = 4;
    private static final int HUGE = 2_000;
    /** Where a plan leaves more than this share, trying harder is of no use. */
    private static final int NEARLY_PERCENT = 5;

    private enum Effort {
        USUAL,
        HARD
    }

    /** The smallest amount that nothing proves to be too little, or the smallest above it with which a plan is found. */
    Cure cure() {
        int least = least();
        if (least > most) {
            return useless(true);
        }
        return with(least, Effort.USUAL)
                .or(() -> with(least, Effort.HARD))
                .or(() -> isHuge() ? Optional.empty() : above(least))
                .orElseGet(() -> useless(false));
    }

    /** More than any office plans at once: only the amount that arithmetic names is tried. */
    private boolean isHuge() {
        return problem.consignments().size() > HUGE;
    }

    private Cure useless(boolean proven) {
        return new Cure(lever, subject, OptionalInt.empty(), problem, Plan.EMPTY, proven);
    }

    /** The smallest amount that no shortage rules out; one more than the most where all are. */
    private int least() {
        if (isShort(most)) {
            return most + 1;
        }
        int low = 0;
        int high = most;
        while (high - low > 1) {
            int middle = (int) (((long) high + low) / 2);
            if (isShort(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private boolean isShort(int amount) {
        return !Shortages.of(pulled(amount)).isEmpty();
    }

    private PlanningProblem pulled(int amount) {
        return problem.pulled(lever, subject, amount);
    }

    /** Doubles the step until a plan is found, then halves the distance to the last amount without one. */
    private Optional<Cure> above(int least) {
        int failed = least;
        for (int step = 1; failed < most; step = Math.min(Integer.MAX_VALUE / 2, 2 * step)) {
            int amount = (int) Math.min(most, (long) failed + step);
            var cure = with(amount, Effort.USUAL);
            if (cure.isPresent()) {
                return Optional.of(tightened(smallest(failed, cure.get()), least));
            }
            failed = amount;
        }
        return Optional.empty();
    }

    private Cure smallest(int failed, Cure found) {
        var best = found;
        int low = failed;
        while (best.amount().getAsInt() - low > 1) {
            int middle = (int) (((long) best.amount().getAsInt() + low) / 2);
            var cure = with(middle, Effort.USUAL);
            low = cure.isPresent() ? low : middle;
            best = cure.orElse(best);
        }
        return best;
    }

    /** Tries harder for a little less. */
    private Cure tightened(Cure found, int least) {
        var best = found;
        for (int step = 0; step < MOST_TIGHTENED && best.amount().getAsInt() > least + 1; step++) {
            var cure = with(best.amount().getAsInt() - 1, Effort.HARD);
            if (cure.isEmpty()) {
                return best;
            }
            best = cure.get();
        }
        return best;
    }

    private Optional<Cure> with(int amount, Effort effort) {
        var changed = pulled(amount);
        var plan = HardestFirstPlanner.plan(changed);
        if (effort == Effort.HARD && PlanChecker.score(changed, plan).percentLeft() <= NEARLY_PERCENT) {
            plan = HardestFirstPlanner.plan(changed, Stowage.plan(changed));
        }
        var verdict = PlanChecker.check(changed, plan);
        return verdict.isValid() && verdict.score().boxesLeft() == 0
                ? Optional.of(new Cure(lever, subject, OptionalInt.of(amount), changed, plan, provesLeast(amount)))
                : Optional.empty();
    }

    private boolean provesLeast(int amount) {
        return amount == 1 || isShort(amount - 1);
    }
}
