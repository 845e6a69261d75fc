package id.kotaksuara.planner.planning;

import java.util.Optional;
import java.util.OptionalInt;

/** One lever and how far it can be pulled, in a problem of which a plan leaves so many boxes. */
record Pull(Cures.Asked asked, long before, Levers.Reach reach, Oracle oracle) {

    private static final int HUGE = 2_000;
    /** Where a plan leaves more than this share, trying harder is of no use. */
    private static final int NEARLY_PERCENT = 5;

    /** A plan in which all go, or whether it is proven that there is none. */
    private record Trial(int amount, PlanningProblem changed, Plan plan, long left, boolean impossible) {
        boolean helps() {
            return left == 0;
        }
    }

    /** The smallest amount that nothing proves to be too little, or the smallest above it with which a plan is found. */
    Cure cure() {
        int least = least();
        if (least > most()) {
            boolean none = reach.end() == most() || !isHuge() && isShort(reach.end());
            return useless(with(most(), false), none);
        }
        var first = with(least, true);
        if (first.helps()) {
            return helping(first, least == 1 ? isImpossible(0) : isShort(least - 1) || isImpossible(least - 1));
        }
        var farthest = isHuge() || least == most() ? first : with(most(), true);
        return farthest.helps()
                ? smallest(first, farthest)
                : useless(farthest, farthest.impossible() && reach.end() == farthest.amount());
    }

    private PlanningProblem problem() {
        return asked.problem();
    }

    private Change lever() {
        return reach.change();
    }

    private int most() {
        return reach.most();
    }

    /** More than any office plans at once: only the amount that arithmetic names is tried. */
    private boolean isHuge() {
        return isHuge(problem());
    }

    static boolean isHuge(PlanningProblem problem) {
        return problem.consignments().size() > HUGE;
    }

    private Cure helping(Trial found, boolean proven) {
        var amount = OptionalInt.of(found.amount());
        return new Cure(
                lever().by(found.amount()),
                amount,
                Optional.empty(),
                before,
                0,
                amount,
                found.changed(),
                found.plan(),
                proven && (isToldExactly() || found.amount() == 1));
    }

    /**
     * Where nobody knows when a wave more would leave, ways are rounded up to the waves of a day with one more: what that
     * proves to be too little may be enough.
     */
    private boolean isToldExactly() {
        return lever().lever() != Lever.WAVE_ON_A_DAY
                || lever().firstDay().stream().allMatch(day -> WiderDays.knows(problem(), day));
    }

    /** What it brings though not all go, and the smallest amount that brings as much. */
    private Cure useless(Trial farthest, boolean proven) {
        var eased = farthest.left() < before && !isHuge() ? easing(farthest) : farthest;
        boolean eases = eased.left() < before;
        return new Cure(
                lever().by(eases ? eased.amount() : most()),
                OptionalInt.empty(),
                Optional.empty(),
                before,
                Math.min(before, eased.left()),
                eases ? OptionalInt.of(eased.amount()) : OptionalInt.empty(),
                eases ? eased.changed() : problem(),
                eases ? eased.plan() : Plan.EMPTY,
                proven && isToldExactly());
    }

    private Trial easing(Trial farthest) {
        var best = farthest;
        int low = 0;
        while (best.amount() - low > 1) {
            var trial = with((int) (((long) best.amount() + low) / 2), false);
            low = trial.left() <= best.left() ? low : trial.amount();
            best = trial.left() <= best.left() ? trial : best;
        }
        return best;
    }

    /** The smallest amount that no shortage rules out; one more than the most where all are. */
    private int least() {
        if (isShort(most())) {
            return most() + 1;
        }
        int low = 0;
        int high = most();
        while (high - low > 1) {
            int middle = (int) (((long) high + low) / 2);
            low = isShort(middle) ? middle : low;
            high = low == middle ? high : middle;
        }
        return high;
    }

    private boolean isShort(int amount) {
        return !Shortages.of(pulled(amount)).isEmpty();
    }

    private boolean isImpossible(int amount) {
        return isShort(amount) || !isHuge() && oracle.ask(pulled(amount)).impossible();
    }

    private PlanningProblem pulled(int amount) {
        return amount == 0 ? problem() : asked.with(lever().by(amount));
    }

    /** Doubles the step until a plan is found, then halves the distance to the last amount without one. */
    private Cure smallest(Trial failed, Trial farthest) {
        var low = failed;
        var high = farthest;
        for (int step = 1;
                low.amount() + (long) step < high.amount();
                step = Math.min(Integer.MAX_VALUE / 2, 2 * step)) {
            var trial = with(low.amount() + step, true);
            if (trial.helps()) {
                high = trial;
                break;
            }
            low = trial;
        }
        while (high.amount() - low.amount() > 1) {
            var trial = with((int) (((long) high.amount() + low.amount()) / 2), true);
            low = trial.helps() ? low : trial;
            high = trial.helps() ? trial : high;
        }
        return helping(high, low.impossible());
    }

    private Trial with(int amount, boolean hard) {
        var changed = pulled(amount);
        var plan = HardestFirstPlanner.plan(changed);
        if (hard && PlanChecker.score(changed, plan).boxesLeft() > 0) {
            return harder(amount, changed, plan);
        }
        return trial(amount, changed, plan, false);
    }

    private Trial harder(int amount, PlanningProblem changed, Plan plan) {
        var answer = isHuge() ? Oracle.NONE.ask(changed) : oracle.ask(changed);
        if (answer.plan().isPresent() || answer.impossible()) {
            return trial(amount, changed, answer.plan().orElse(plan), answer.impossible());
        }
        boolean nearly = PlanChecker.score(changed, plan).percentLeft() <= NEARLY_PERCENT;
        var tried = nearly && !changed.isCut() ? HardestFirstPlanner.plan(changed, Stowage.plan(changed)) : plan;
        return trial(amount, changed, tried, false);
    }

    /** Nothing counts that the checker does not pass. */
    private Trial trial(int amount, PlanningProblem changed, Plan plan, boolean impossible) {
        var verdict = PlanChecker.check(changed, plan);
        long folded = Math.max(0, problem().boxes() - changed.boxes());
        long left = verdict.isValid() ? verdict.score().boxesLeft() : Math.max(0, before - folded);
        return new Trial(amount, changed, plan, verdict.isValid() ? left : Math.max(1, left), impossible);
    }
}
