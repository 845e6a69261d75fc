package id.kotaksuara.road.tour;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.planner.touring.Tour;
import id.kotaksuara.planner.touring.TourPin;
import id.kotaksuara.planner.touring.TourPlan;
import id.kotaksuara.planner.touring.TourProblem;
import java.util.List;
import java.util.Optional;

/**
 * A stop goes to a tour: of this vehicle on this day the so-manieth, or a new one after those.
 *
 * @param tour from 0
 * @param place among its stops, from 0; beyond them it comes last
 */
record StopMove(TourPin to, int tour, int place) {

    private static final int NEW = 1_000;

    StopMove {
        requireNonNull(to, "to");
    }

    /** Of {@code TRUK/0/1/0}: vehicle, which one, day, tour; empty for what says something else. */
    static Optional<StopMove> read(String stop, String target, int place) {
        return target.matches("[A-Z0-9-]{1,20}(?:/\\d{1,4}){3}")
                ? Optional.of(read(stop, target.split("/"), place))
                : Optional.empty();
    }

    private static StopMove read(String stop, String[] parts, int place) {
        var to = new TourPin(stop, parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        return new StopMove(to, Integer.parseInt(parts[3]), place);
    }

    /** The tour of a plan as a form names it. */
    static String target(Tour tour, List<Tour> all) {
        long before = all.stream()
                .filter(other -> sameDay(tour, other) && other.departs() < tour.departs())
                .count();
        return tour.vehicle() + "/" + tour.unit() + "/" + tour.day() + "/" + before;
    }

    static String newTarget(String vehicle, int unit, int day) {
        return vehicle + "/" + unit + "/" + day + "/" + NEW;
    }

    private static boolean sameDay(Tour tour, Tour other) {
        return other.vehicle().equals(tour.vehicle()) && other.unit() == tour.unit() && other.day() == tour.day();
    }

    /** Whether there is such a vehicle and such a day. */
    boolean isPossible(TourProblem problem) {
        return problem.placeOfVehicle(to.vehicle())
                        .filter(vehicle ->
                                to.unit() < problem.vehicles().get(vehicle).count())
                        .isPresent()
                && to.day() < problem.hours().days()
                && problem.placeOf(to.stop()).isPresent();
    }

    TourPlan in(TourProblem problem, TourPlan plan) {
        return plan.with(problem, to, tour, place);
    }
}
