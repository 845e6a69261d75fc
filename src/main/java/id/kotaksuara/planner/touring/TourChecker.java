package id.kotaksuara.planner.touring;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The only meaning of "valid" and of "better" for tours: judges those made by hand, by any planner and by tests. */
public final class TourChecker {

    private static final List<Function<TourReading, Stream<TourBreach>>> RULES =
            Stream.concat(TourRules.ALL.stream(), FleetRules.ALL.stream()).toList();

    private TourChecker() {}

    public static TourVerdict check(TourProblem problem, TourPlan plan) {
        var reading = new TourReading(problem, plan);
        var breaches = RULES.stream()
                .flatMap(rule -> rule.apply(reading))
                .sorted(Comparator.comparing(TourBreach::rule))
                .toList();
        return new TourVerdict(breaches, TourScore.of(reading), reading.driven());
    }

    /** What is wrong with the problem itself, before any plan. */
    public static List<TourBreach> troubles(TourProblem problem) {
        var hours = problem.hours().hasNonsense() ? Stream.of(problem.name()) : Stream.<String>empty();
        var stops = problem.stops().stream().filter(TourStop::hasNonsense).map(TourStop::id);
        int places = problem.stops().size() + 1;
        var vehicles = problem.vehicles().stream()
                .filter(type -> type.hasNonsense() || type.ways().places() != places)
                .map(TourVehicle::id);
        return Stream.of(hours, stops, vehicles)
                .flatMap(Function.identity())
                .map(id -> TourBreach.of(TourRule.NONSENSE_NUMBER, id))
                .toList();
    }

    /** By how many working minutes all tours of a valid plan can leave later without breaking a rule. */
    public static int slack(TourProblem problem, TourPlan plan) {
        int last = plan.tours().stream().mapToInt(Tour::departs).max().orElse(0);
        for (int later = problem.hours().horizon() - last; later > 0; later--) {
            if (check(problem, plan.later(problem.hours(), later)).isValid()) {
                return later;
            }
        }
        return 0;
    }
}
