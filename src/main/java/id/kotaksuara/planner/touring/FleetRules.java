package id.kotaksuara.planner.touring;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules about what tours share: vehicles and escorts. */
final class FleetRules {

    static final List<Function<TourReading, Stream<TourBreach>>> ALL = List.of(
            FleetRules::vehiclesMakeFewToursADay, FleetRules::noVehicleIsOnTwoTours, FleetRules::everyTourHasAnEscort);

    private FleetRules() {}

    static Stream<TourBreach> vehiclesMakeFewToursADay(TourReading reading) {
        var ofADay = reading.driven().stream().collect(groupingBy(FleetRules::unitAndDay, TreeMap::new, counting()));
        return reading.driven().stream()
                .filter(tour ->
                        ofADay.get(unitAndDay(tour)) > reading.vehicleOf(tour).toursADay())
                .map(tour -> new TourBreach(
                        TourRule.TOO_MANY_TOURS,
                        tour.tour().stops().get(0),
                        List.of(
                                tour.tour().vehicle(),
                                reading.vehicleOf(tour).toursADay(),
                                ofADay.get(unitAndDay(tour)))));
    }

    private static String unit(DrivenTour tour) {
        return tour.tour().vehicle() + "/" + tour.tour().unit();
    }

    private static String unitAndDay(DrivenTour tour) {
        return unit(tour) + "/" + tour.tour().day();
    }

    static Stream<TourBreach> noVehicleIsOnTwoTours(TourReading reading) {
        var units = reading.driven().stream().collect(groupingBy(FleetRules::unit, TreeMap::new, inOrder()));
        return units.values().stream().flatMap(tours -> IntStream.range(0, tours.size())
                .filter(next -> Math.max(0, tours.get(next).taken(reading.problem())) < free(reading, tours, next))
                .mapToObj(next -> away(tours.get(next), free(reading, tours, next))));
    }

    /** When the vehicle of a tour is back from the one before it, or from what it was on before all of them. */
    private static int free(TourReading reading, List<DrivenTour> tours, int next) {
        var tour = tours.get(next);
        int before = reading.vehicleOf(tour).freeFrom(tour.tour().unit());
        return next == 0 ? before : Math.max(before, tours.get(next - 1).back());
    }

    private static Collector<DrivenTour, ?, List<DrivenTour>> inOrder() {
        return collectingAndThen(toList(), tours -> tours.stream()
                .sorted(Comparator.comparingInt(tour -> tour.tour().departs()))
                .toList());
    }

    private static TourBreach away(DrivenTour tour, int back) {
        return TourBreach.of(
                TourRule.VEHICLE_AWAY, tour.tour().stops().get(0), tour.tour().vehicle(), back);
    }

    /** Told at the first tour that is one too many. */
    static Stream<TourBreach> everyTourHasAnEscort(TourReading reading) {
        var problem = reading.problem();
        if (problem.escorts().isEmpty()) {
            return Stream.empty();
        }
        int escorts = problem.escorts().getAsInt();
        return reading.driven().stream()
                .filter(tour -> onTheRoad(reading, tour.taken(problem)) > escorts)
                .map(tour -> TourBreach.of(
                        TourRule.NO_ESCORT,
                        tour.tour().stops().get(0),
                        escorts,
                        onTheRoad(reading, tour.taken(problem)),
                        tour.taken(problem)));
    }

    private static int onTheRoad(TourReading reading, int minute) {
        return (int) reading.driven().stream()
                .filter(tour -> tour.taken(reading.problem()) <= minute && minute < tour.back())
                .count();
    }
}
