package id.kotaksuara.delivery.shipment;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
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

    public boolean known() {
        return plannedDeparture != null;
    }

    /** How long it is on the road by plan; nothing where it has no day. */
    public Duration travel() {
        return known() ? Duration.between(plannedDeparture, plannedArrival) : Duration.ZERO;
    }
}
