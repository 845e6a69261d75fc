package id.kotaksuara.planner.stored;

import id.kotaksuara.base.json.KeptJson;
import id.kotaksuara.planner.touring.Tour;
import id.kotaksuara.planner.touring.TourPin;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tours of a last leg as they are kept. Version 1 had no number, and in its first days neither a date nor when they were planned
 * nor what had left before.
 *
 * @param first the date of day 0; null where nobody has kept one
 * @param from when they were planned; null where nobody has said
 * @param before boxes that had left for each stop then
 */
public record StoredTours(
        @Nullable Integer version,
        @Nullable LocalDate first,
        List<StoredTours.StoredTour> tours,
        List<StoredTours.StoredPin> pins,
        @Nullable LocalDateTime from,
        Map<String, Integer> before) {

    public static final int NOW = 2;

    public StoredTours {
        tours = List.copyOf(Objects.requireNonNullElse(tours, List.of()));
        pins = List.copyOf(Objects.requireNonNullElse(pins, List.of()));
        before = Map.copyOf(Objects.requireNonNullElse(before, Map.of()));
    }

    /** One vehicle over its stops and back. */
    public record StoredTour(String vehicle, int unit, int day, int departs, List<String> stops) {

        public static StoredTour of(Tour tour) {
            return new StoredTour(tour.vehicle(), tour.unit(), tour.day(), tour.departs(), tour.stops());
        }

        public Tour tour() {
            return new Tour(vehicle, unit, day, departs, stops);
        }
    }

    /** What people agreed about a stop. */
    public record StoredPin(String stop, String vehicle, int unit, int day) {

        public static StoredPin of(TourPin pin) {
            return new StoredPin(pin.stop(), pin.vehicle(), pin.unit(), pin.day());
        }

        public TourPin pin() {
            return new TourPin(stop, vehicle, unit, day);
        }
    }

    public String write() {
        return KeptJson.write(this);
    }

    /** Whatever version of this form it is; one that is newer than this application is refused in words. */
    public static StoredTours read(String json) {
        StoredVersion.requireKnown(KeptJson.number(json, "version", 1), NOW);
        return KeptJson.read(json, StoredTours.class);
    }
}
