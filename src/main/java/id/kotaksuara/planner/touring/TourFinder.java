package id.kotaksuara.planner.touring;

/** Makes valid tours better; the checker passes whatever it answers. */
public interface TourFinder {

    /**
     * Tours that are as good as these or better.
     *
     * @param effort how often it looks about for each stop: the same effort gives the same tours on every machine
     */
    TourPlan better(TourProblem problem, TourPlan start, int effort);
}
