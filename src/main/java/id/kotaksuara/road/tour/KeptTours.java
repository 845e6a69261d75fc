package id.kotaksuara.road.tour;

import id.kotaksuara.planner.touring.Tour;
import id.kotaksuara.planner.touring.TourPin;
import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.planner.touring.TourProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tours as they are kept: who takes what in which order; the times follow from what is known now. */
record KeptTours(List<Tour> tours, List<TourPin> pins) {

    static final KeptTours NONE = new KeptTours(List.of(), List.of());

    KeptTours {
        tours = List.copyOf(tours);
        pins = List.copyOf(pins);
    }

    /** The plan of today's facts: villages and vehicles that are gone are in none of its tours. */
    TourPlan plan(TourProblem problem) {
        return TourPlan.timed(
                problem,
                tours.stream()
                        .filter(tour -> problem.placeOfVehicle(tour.vehicle()).isPresent())
                        .map(tour -> known(tour, problem))
                        .toList());
    }

    private static Tour known(Tour tour, TourProblem problem) {
        var stops = tour.stops().stream()
                .filter(stop -> problem.placeOf(stop).isPresent())
                .toList();
        return new Tour(tour.vehicle(), tour.unit(), tour.day(), tour.departs(), stops);
    }

    Optional<TourPin> pinOf(String stop) {
        return pins.stream().filter(pin -> pin.stop().equals(stop)).findFirst();
    }

    KeptTours with(TourPlan plan) {
        return new KeptTours(plan.tours(), pins);
    }

    /** The same with a stop pinned, in place of what was agreed about it before. */
    KeptTours pinned(TourPin pin) {
        return new KeptTours(
                tours, Stream.concat(others(pin.stop()), Stream.of(pin)).toList());
    }

    KeptTours unpinned(String stop) {
        return new KeptTours(tours, others(stop).toList());
    }

    private Stream<TourPin> others(String stop) {
        return pins.stream().filter(pin -> !pin.stop().equals(stop));
    }
}
