package id.kotaksuara.planner.touring;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One vehicle from the store over its stops and back.
 *
 * @param vehicle the kind, of which {@code unit} says which one, from 0
 * @param day on which it leaves, from 0
 * @param departs the minute in which it leaves, loaded
 */
public record Tour(String vehicle, int unit, int day, int departs, List<String> stops) {

    public Tour {
        requireNonNull(vehicle, "vehicle");
        stops = List.copyOf(stops);
    }

    Tour departingAt(int minute) {
        return new Tour(vehicle, unit, day, minute, stops);
    }
}
