package id.kotaksuara.schedule.best;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.planner.planning.PlanningProblem;

/** The best plan of a schedule as it is after so many edits, looked for within so many seconds. */
record Wanted(int edits, int seconds, String by, PlanningProblem problem) {

    Wanted {
        requireNonNull(by, "by");
        requireNonNull(problem, "problem");
    }
}
