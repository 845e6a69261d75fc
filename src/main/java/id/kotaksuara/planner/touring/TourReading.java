package id.kotaksuara.planner.touring;

import java.util.List;

/** A plan beside its problem, with all tours that can be read driven. */
final class TourReading {

    private final TourProblem problem;
    private final TourPlan plan;
    private final List<DrivenTour> driven;

    TourReading(TourProblem problem, TourPlan plan) {
        this.problem = problem;
        this.plan = plan;
        driven = plan.tours().stream()
                .filter(this::isKnown)
                .map(tour -> DrivenTour.of(problem, tour))
                .toList();
    }

    private boolean isKnown(Tour tour) {
        return problem.placeOfVehicle(tour.vehicle()).isPresent()
                && tour.stops().stream().allMatch(stop -> problem.placeOf(stop).isPresent());
    }

    TourProblem problem() {
        return problem;
    }

    TourPlan plan() {
        return plan;
    }

    List<DrivenTour> driven() {
        return driven;
    }

    TourVehicle vehicleOf(DrivenTour tour) {
        return problem.vehicles().get(tour.place());
    }
}
