package id.kotaksuara.schedule.meeting;

import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.words.PlanChanges.LevelChange;
import id.kotaksuara.planner.words.PlannerWords;
import java.util.List;
import java.util.Optional;

/**
 * What keeping the day that a PPK asked for would mean, told in words.
 *
 * @param plan the plan in which it is kept, if there is one
 * @param proven whether no plan leaves fewer boxes, or, where none was found, that there is none
 * @param fewest whether it is proven that fewer others cannot move
 * @param against where it cannot be kept: the rules in the way
 */
record Keeping(
        Optional<Plan> plan,
        boolean free,
        boolean proven,
        boolean fewest,
        List<LevelChange> levels,
        List<String> shifts,
        List<String> against) {

    Keeping {
        levels = List.copyOf(levels);
        shifts = List.copyOf(shifts);
        against = List.copyOf(against);
    }

    static Keeping of(Consequence follows, PlannerWords words) {
        return new Keeping(
                follows.plan(),
                follows.free(),
                follows.proven(),
                follows.fewest(),
                follows.levels(),
                DayCosts.shifts(follows, words),
                DayCosts.against(follows, words));
    }

    public boolean possible() {
        return plan.isPresent();
    }

    public long displaced() {
        return Consequence.displaced(levels);
    }
}
