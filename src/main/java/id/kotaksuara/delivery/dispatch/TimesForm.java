package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.delivery.pages.WallClock;
import id.kotaksuara.delivery.shipment.TravelTimes;
import id.kotaksuara.election.election.Deadlines;
import id.kotaksuara.election.election.Deadlines.Missed;
import java.time.Instant;
import java.util.Optional;
import org.springframework.validation.Errors;

/**
 * When a shipment that is in no schedule leaves and arrives; it holds whatever was typed.
 *
 * @param sure yes where it shall be kept although it misses a deadline; after the voting day nothing is kept
 */
record TimesForm(Integer version, String departure, String arrival, String sure) {
    TimesForm {
        version = version == null ? -1 : version;
        departure = departure == null ? "" : departure;
        arrival = arrival == null ? "" : arrival;
        sure = sure == null ? "" : sure;
    }

    void check(Errors errors, WallClock clock, Deadlines.Ends ends) {
        Optional<Instant> leaves = clock.read(departure);
        Optional<Instant> arrives = clock.read(arrival);
        if (leaves.isEmpty()) {
            new Typed(errors, "delivery.times.").slip("departure", "delivery.time_wrong");
        }
        if (arrives.isEmpty()) {
            new Typed(errors, "delivery.times.").slip("arrival", "delivery.time_wrong");
        } else if (leaves.isPresent() && arrives.get().isBefore(leaves.get())) {
            errors.rejectValue("arrival", "delivery.arrival_first");
        } else {
            ends.missedAt(arrives.get())
                    .filter(missed -> missed == Missed.VOTING || sure.isEmpty())
                    .ifPresent(missed -> errors.rejectValue("arrival", "delivery.times.missed." + missed));
        }
    }

    TravelTimes toTimetable(WallClock clock) {
        return new TravelTimes(
                clock.read(departure).orElseThrow(), clock.read(arrival).orElseThrow(), null);
    }
}
