package id.kotaksuara.delivery.shipment;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a shipment should leave and arrive; all null while it has no day. */
@Embeddable
public record TravelTimes(
        @Nullable Instant plannedDeparture,
        @Nullable Instant plannedArrival,
        @Nullable Integer wave) {

    public static final TravelTimes NONE = new TravelTimes(null, null, null);

    public TravelTimes {
        if ((plannedDeparture == null) != (plannedArrival == null)) {
            throw new IllegalArgumentException("departure and arrival are planned together");
        }
        if (plannedDeparture != null && plannedArrival.isBefore(plannedDeparture)) {
            throw new IllegalArgumentException("arrives before it leaves");
        }
    }

    /**
     * The wave with which something leaves: what leaves on one day together.
     *
     * @param number counted from 1 on each day; 0 for what leaves outside of the schedule's waves
     */
    public record Wave(LocalDate day, int number) {
        public Wave {
            requireNonNull(day, "day");
        }
    }

    /** With which it leaves; nothing where it has no day. */
    public Optional<Wave> leavesWith(ZoneId zone) {
        return plannedDeparture == null
                ? Optional.empty()
                : Optional.of(new Wave(LocalDate.ofInstant(plannedDeparture, zone), wave == null ? 0 : wave));
    }

    public boolean known() {
        return plannedDeparture != null;
    }

    /** How long it is on the road by plan; nothing where it has no day. */
    public Duration travel() {
        return known() ? Duration.between(plannedDeparture, plannedArrival) : Duration.ZERO;
    }
}
