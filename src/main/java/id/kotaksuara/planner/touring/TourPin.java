package id.kotaksuara.planner.touring;

import static java.util.Objects.requireNonNull;

/** What people agreed: this vehicle takes the stop on this day. */
public record TourPin(String stop, String vehicle, int unit, int day) {
    public TourPin {
        requireNonNull(stop, "stop");
        requireNonNull(vehicle, "vehicle");
    }

    boolean isKeptBy(Tour tour) {
        return tour.vehicle().equals(vehicle) && tour.unit() == unit && tour.day() == day;
    }
}
