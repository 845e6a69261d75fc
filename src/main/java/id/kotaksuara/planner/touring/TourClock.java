package id.kotaksuara.planner.touring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Says when each tour of a vehicle leaves: as early as it is back and loaded, and not to wait at its first stop. */
final class TourClock {

    private TourClock() {}

    /** The plan of these tours; the order of those of one vehicle stays. */
    static TourPlan timed(TourProblem problem, List<Tour> tours) {
        var units = new LinkedHashMap<String, List<Tour>>();
        tours.stream().filter(tour -> !tour.stops().isEmpty()).forEach(tour -> units.computeIfAbsent(
                        tour.vehicle() + "/" + tour.unit(), unit -> new ArrayList<>())
                .add(tour));
        var timed = new ArrayList<Tour>();
        units.values().forEach(unit -> timed.addAll(unit(problem, unit)));
        return new TourPlan(timed);
    }

    private static List<Tour> unit(TourProblem problem, List<Tour> tours) {
        if (problem.placeOfVehicle(tours.get(0).vehicle()).isEmpty()) {
            return tours;
        }
        var sorted = new ArrayList<>(tours);
        sorted.sort(Comparator.comparingInt(Tour::day).thenComparingInt(Tour::departs));
        return driven(problem, sorted).stream().map(DrivenTour::tour).toList();
    }

    /** The tours of one vehicle in this order, each driven as early as it can. */
    static List<DrivenTour> driven(TourProblem problem, List<Tour> inOrder) {
        var driven = new ArrayList<DrivenTour>(inOrder.size());
        int back = 0;
        for (Tour tour : inOrder) {
            var next = DrivenTour.of(problem, tour.departingAt(departure(problem, tour, back)));
            driven.add(next);
            back = next.back();
        }
        return driven;
    }

    private static int departure(TourProblem problem, Tour tour, int back) {
        var vehicle =
                problem.vehicles().get(problem.placeOfVehicle(tour.vehicle()).orElseThrow());
        int free = Math.max(back, vehicle.freeFrom(tour.unit()));
        int earliest = Math.max(problem.hours().opens(tour.day()), free) + vehicle.loadingMinutes();
        int first = problem.placeOf(tour.stops().get(0)).orElseThrow();
        int way = Math.max(0, vehicle.ways().minutes(0, first + 1));
        int begins = problem.stops().get(first).beginsAt(earliest + way);
        int unhurried = Math.max(earliest, begins - way);
        return unhurried > problem.hours().closes(tour.day()) ? earliest : unhurried;
    }
}
