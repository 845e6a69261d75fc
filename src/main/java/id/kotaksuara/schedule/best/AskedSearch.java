package id.kotaksuara.schedule.best;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.planner.planning.PlanningProblem;

/** Ask for the best plan of a schedule as it is after so many edits, within so many seconds. */
record AskedSearch(int edits, int seconds, String by, PlanningProblem problem) {

    AskedSearch {
        requireNonNull(by, "by");
        requireNonNull(problem, "problem");
    }
}
