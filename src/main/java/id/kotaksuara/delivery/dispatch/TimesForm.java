package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.delivery.road.WallClock;
import id.kotaksuara.delivery.shipment.Timetable;
import java.time.Instant;
import java.util.Optional;
import org.springframework.validation.Errors;

/** When a shipment that is in no schedule leaves and arrives; it holds whatever was typed. */
record TimesForm(Integer version, String departure, String arrival) {
    TimesForm {
        version = version == null ? -1 : version;
        departure = departure == null ? "" : departure;
        arrival = arrival == null ? "" : arrival;
    }

    void check(Errors errors, WallClock clock) {
        Optional<Instant> leaves = clock.read(departure);
        Optional<Instant> arrives = clock.read(arrival);
        if (leaves.isEmpty()) {
            errors.rejectValue("departure", "delivery.time_wrong");
        }
        if (arrives.isEmpty()) {
            errors.rejectValue("arrival", "delivery.time_wrong");
        } else if (leaves.isPresent() && arrives.get().isBefore(leaves.get())) {
            errors.rejectValue("arrival", "delivery.arrival_first");
        }
    }

    Timetable toTimetable(WallClock clock) {
        return new Timetable(
                clock.read(departure).orElseThrow(), clock.read(arrival).orElseThrow(), null);
    }
}
