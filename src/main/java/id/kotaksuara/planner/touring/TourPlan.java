package id.kotaksuara.planner.touring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The tours of a district; what is in none is left out. */
public record TourPlan(List<Tour> tours) {

    private static final Comparator<Tour> ORDER = Comparator.comparing(Tour::vehicle)
            .thenComparingInt(Tour::unit)
            .thenComparingInt(Tour::day)
            .thenComparingInt(Tour::departs)
            .thenComparing(tour -> tour.stops().toString());

    public static final TourPlan EMPTY = new TourPlan(List.of());

    /** Tours without stops are none. */
    public TourPlan {
        tours = tours.stream()
                .filter(tour -> !tour.stops().isEmpty())
                .sorted(ORDER)
                .toList();
    }

    /** The plan of these tours, each leaving as early as its vehicle is back and loaded; the order of a vehicle's stays. */
    public static TourPlan timed(TourProblem problem, List<Tour> tours) {
        return TourClock.timed(problem, tours);
    }

    public Optional<Tour> tourOf(String stop) {
        return tours.stream().filter(tour -> tour.stops().contains(stop)).findFirst();
    }

    /** The same without a stop; when the others leave is worked out anew. */
    public TourPlan without(TourProblem problem, String stop) {
        return TourClock.timed(
                problem,
                tours.stream().map(tour -> with(tour, rest(tour, stop))).toList());
    }

    /**
     * The same with a stop at a place of another tour: of the vehicle's so-manieth tour that day, counted while the stop is
     * where it was, or a new one.
     */
    public TourPlan with(TourProblem problem, TourPin to, int tour, int place) {
        var same = tours.stream().filter(to::isKeptBy).toList();
        var all = new ArrayList<Tour>();
        for (Tour each : tours) {
            var stops = new ArrayList<>(rest(each, to.stop()));
            if (tour < same.size() && each.equals(same.get(tour))) {
                stops.add(Math.max(0, Math.min(place, stops.size())), to.stop());
            }
            all.add(with(each, stops));
        }
        if (tour >= same.size()) {
            int last = same.isEmpty() ? 0 : same.get(same.size() - 1).departs() + 1;
            int opens = problem.hours().opens(to.day());
            all.add(new Tour(to.vehicle(), to.unit(), to.day(), Math.max(last, opens), List.of(to.stop())));
        }
        return TourClock.timed(problem, all);
    }

    private static List<String> rest(Tour tour, String stop) {
        return tour.stops().stream().filter(each -> !Objects.equals(each, stop)).toList();
    }

    private static Tour with(Tour tour, List<String> stops) {
        return new Tour(tour.vehicle(), tour.unit(), tour.day(), tour.departs(), stops);
    }

    /** All tours so many minutes later, across working days. */
    TourPlan later(TourHours hours, int minutes) {
        return new TourPlan(tours.stream()
                .map(tour -> new Tour(
                        tour.vehicle(),
                        tour.unit(),
                        (tour.departs() + minutes) / hours.minutesADay(),
                        tour.departs() + minutes,
                        tour.stops()))
                .toList());
    }
}
