package id.kotaksuara.planner.tours;

import id.kotaksuara.planner.touring.DrivenTour;
import id.kotaksuara.planner.touring.Tour;
import id.kotaksuara.planner.touring.TourProblem;
import id.kotaksuara.planner.touring.TourStop;
import id.kotaksuara.planner.touring.TourVehicle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tours of one vehicle while a plan is built: never one that breaks a rule about a vehicle by itself.
 *
 * @param place of the kind of vehicle in the problem's list
 */
record UnitTours(TourProblem problem, int place, int unit, List<DrivenTour> tours) {

    UnitTours {
        tours = List.copyOf(tours);
    }

    static UnitTours idle(TourProblem problem, int place, int unit) {
        return new UnitTours(problem, place, unit, List.of());
    }

    private TourVehicle vehicle() {
        return problem.vehicles().get(place);
    }

    long cost() {
        long cost = 0;
        for (DrivenTour tour : tours) {
            cost += tour.roadMinutes() + vehicle().costOfATour();
            for (DrivenTour.Visit visit : tour.visits()) {
                cost += (long) visit.stop().weight() * visit.begins();
            }
        }
        return cost;
    }

    /** Every way to take one stop more. */
    List<UnitTours> with(TourStop stop) {
        var all = new ArrayList<UnitTours>();
        var pin = problem.pinOf(stop.id());
        for (int day = 0; day < problem.hours().days(); day++) {
            int of = day;
            if (pin.filter(agreed ->
                            !agreed.vehicle().equals(vehicle().id()) || agreed.unit() != unit || agreed.day() != of)
                    .isEmpty()) {
                within(day, stop, all);
                another(day, stop).ifPresent(all::add);
            }
        }
        return all;
    }

    private void within(int day, TourStop stop, List<UnitTours> all) {
        for (int at = 0; at < tours.size(); at++) {
            var tour = tours.get(at);
            var together = Stream.concat(tour.stops().stream(), Stream.of(stop)).toList();
            if (tour.tour().day() == day && vehicle().holds(together)) {
                for (int before = 0; before <= tour.visits().size(); before++) {
                    changed(at, tour.tour(), before, stop).ifPresent(all::add);
                }
            }
        }
    }

    private Optional<UnitTours> changed(int at, Tour tour, int before, TourStop stop) {
        var stops = new ArrayList<>(tour.stops());
        stops.add(before, stop.id());
        var order = new ArrayList<>(tours.stream().map(DrivenTour::tour).toList());
        order.set(at, new Tour(tour.vehicle(), unit, tour.day(), 0, stops));
        return timed(order);
    }

    /** After the others of that day. */
    private Optional<UnitTours> another(int day, TourStop stop) {
        long made = tours.stream().filter(tour -> tour.tour().day() == day).count();
        if (made >= vehicle().toursADay() || !vehicle().holds(List.of(stop))) {
            return Optional.empty();
        }
        var order = new ArrayList<>(tours.stream().map(DrivenTour::tour).toList());
        order.add(new Tour(vehicle().id(), unit, day, 0, List.of(stop.id())));
        order.sort(Comparator.comparingInt(Tour::day));
        return timed(order);
    }

    private Optional<UnitTours> timed(List<Tour> order) {
        var driven = DrivenTour.inTurn(problem, order);
        return driven.stream().allMatch(this::fits)
                ? Optional.of(new UnitTours(problem, place, unit, driven))
                : Optional.empty();
    }

    private boolean fits(DrivenTour tour) {
        int day = tour.tour().day();
        int closes = problem.hours().closes(day);
        if (tour.taken(problem) < problem.hours().opens(day) || tour.tour().departs() > closes) {
            return false;
        }
        for (DrivenTour.Visit visit : tour.visits()) {
            if (!visit.open() || visit.ends() > visit.stop().latest()) {
                return false;
            }
        }
        return tour.back() <= closes || takesDays(tour);
    }

    private boolean takesDays(DrivenTour tour) {
        return tour.tour().stops().stream()
                .allMatch(stop -> problem.takesDays(place, problem.placeOf(stop).orElseThrow()));
    }
}
