package id.kotaksuara.planner.planning;

import java.util.Optional;

/** Answers whether all boxes can go, where it can: by a plan, or by a proof that there is none. */
public interface Oracle {

    /** Knows nothing: what arithmetic does not decide stays undecided. */
    Oracle NONE = problem -> new Answer(Optional.empty(), false);

    /** A plan in which all go; or, where there is none, whether that is proven. */
    record Answer(Optional<Plan> plan, boolean impossible) {}

    Answer ask(PlanningProblem problem);
}
