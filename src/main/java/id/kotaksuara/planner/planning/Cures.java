package id.kotaksuara.planner.planning;

import java.util.Comparator;
import java.util.List;

/** What would let all boxes go: every lever pulled alone, planned again and confirmed by the checker. */
public final class Cures {

    private Cures() {}

    /**
     * Those that help first, then those that do not; empty where nothing is left behind. Plans some hundred times: a
     * matter of seconds, not of a page.
     */
    public static List<Cure> of(PlanningProblem problem, Plan plan) {
        if (PlanChecker.score(problem, plan).boxesLeft() == 0 || problem.slots() == 0) {
            return List.of();
        }
        return new Levers(problem, plan)
                .all().stream()
                        .map(Pull::cure)
                        .sorted(Comparator.comparing((Cure cure) -> !cure.helps())
                                .thenComparing(Cure::lever))
                        .toList();
    }
}
