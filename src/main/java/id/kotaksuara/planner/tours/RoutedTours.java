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

    /** For one look, so that a machine that pauses does not give it up as one that hurries would not; a tenth is usual. */
    private static final int FOR_A_LOOK = 10;

    private static final int ROUNDS = 3;
    private static final long FEWEST_LOOKS = 2_000;

    private final OptionalInt seconds;

    /** One that looks about as often as it is asked to. */
    public RoutedTours() {
        this(OptionalInt.empty());
    }

    /** One that ends after so many seconds besides; what it finds by then depends on the machine. */
    public RoutedTours(OptionalInt seconds) {
        this.seconds = seconds;
    }

    /** What a search leaves out and still finds a place is put there, and from that it is searched again. */
    @Override
    public TourPlan better(TourProblem problem, TourPlan start, int effort) {
        if (ExactPlanner.libraryTrouble().isPresent() || problem.stops().size() < 2) {
            return start;
        }
        var best = start;
        for (int round = 0; round < rounds(); round++) {
            var found = searched(problem, best, effort);
            if (found.equals(best)) {
                return best;
            }
            best = found;
        }
        return best;
    }

    private int rounds() {
        return seconds.isPresent() ? 1 : ROUNDS;
    }

    private TourPlan searched(TourProblem problem, TourPlan start, int effort) {
        var slots = Slots.of(problem, start);
        if (slots.isEmpty()) {
            return start;
        }
        long looks = Math.max(FEWEST_LOOKS, (long) effort * problem.stops().size() / rounds());
        var found = new TourModel(problem, slots).solve(start, parameters(), looks);
        if (!TourChecker.check(problem, found).isValid()) {
            return start;
        }
        var filled = HardestFirstTours.plan(problem, found);
        var before = TourChecker.check(problem, start);
        var after = TourChecker.check(problem, filled);
        return after.isValid() && (!before.isValid() || after.score().betterThan(before.score())) ? filled : start;
    }

    private RoutingSearchParameters parameters() {
        return main.defaultRoutingSearchParameters().toBuilder()
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                .setTimeLimit(Duration.newBuilder().setSeconds(seconds.orElse(A_DAY)))
                .setLnsTimeLimit(Duration.newBuilder().setSeconds(FOR_A_LOOK))
                .build();
    }
}
