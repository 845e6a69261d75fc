package id.kotaksuara.planner.tours;

import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.main;
import com.google.protobuf.Duration;
import id.kotaksuara.planner.exact.ExactPlanner;
import id.kotaksuara.planner.touring.TourChecker;
import id.kotaksuara.planner.touring.TourFinder;
import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.planner.touring.TourProblem;
import java.util.OptionalInt;

/** Searches by guided local search from tours that are there; nobody sees tours that the checker has not passed. */
public final class RoutedTours implements TourFinder {

    /** Longer than any search: how often it looks about ends it. */
    private static final int A_DAY = 86_400;

    private final OptionalInt seconds;

    /** One that looks about as often as it is asked to. */
    public RoutedTours() {
        this(OptionalInt.empty());
    }

    /** One that ends after so many seconds besides; what it finds by then depends on the machine. */
    public RoutedTours(OptionalInt seconds) {
        this.seconds = seconds;
    }

    @Override
    public TourPlan better(TourProblem problem, TourPlan start, int effort) {
        if (ExactPlanner.libraryTrouble().isPresent() || problem.stops().size() < 2) {
            return start;
        }
        var slots = Slots.of(problem, start);
        if (slots.isEmpty()) {
            return start;
        }
        var found = new TourModel(problem, slots)
                .solve(start, parameters(), (long) effort * problem.stops().size());
        var before = TourChecker.check(problem, start);
        var after = TourChecker.check(problem, found);
        return after.isValid() && (!before.isValid() || after.score().betterThan(before.score())) ? found : start;
    }

    private RoutingSearchParameters parameters() {
        var parameters = main.defaultRoutingSearchParameters().toBuilder()
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH);
        var limit = Duration.newBuilder().setSeconds(seconds.orElse(A_DAY));
        return parameters.setTimeLimit(limit).build();
    }
}
