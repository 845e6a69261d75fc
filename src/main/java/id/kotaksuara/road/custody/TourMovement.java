package id.kotaksuara.road.custody;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.road.leg.LegKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A tour that has left the PPK's store.
 *
 * @param title the vehicle's name
 * @param trip which of its tours that day
 */
record TourMovement(
        int number,
        LegKey leg,
        String title,
        int unit,
        int trip,
        LocalDate day,
        String driver,
        MovementSecret secret,
        Instant leftAt,
        boolean withdrawn,
        List<HandOver> stops) {

    TourMovement {
        requireNonNull(leg, "leg");
        requireNonNull(title, "title");
        requireNonNull(driver, "driver");
        requireNonNull(secret, "secret");
        stops = List.copyOf(stops);
    }

    public long open() {
        return stops.stream().filter(stop -> !stop.done()).count();
    }

    public boolean untouched() {
        return open() == stops.size();
    }

    public String link(HandOver stop) {
        return "/hand-over/" + secret.link(stop.village());
    }

    public String code(HandOver stop, HandOverOutcome outcome) {
        return secret.code(stop.village(), outcome);
    }

    TourMovement with(List<HandOver> all) {
        return new TourMovement(number, leg, title, unit, trip, day, driver, secret, leftAt, withdrawn, all);
    }
}
