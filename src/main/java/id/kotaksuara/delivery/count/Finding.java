package id.kotaksuara.delivery.count;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.delivery.shipment.Station;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Some boxes found in one condition, of one polling station where it is known, with the reason of the difference. */
@Embeddable
record Finding(
        @Nullable String villageCode,
        @Nullable Integer stationNumber,
        @Enumerated(EnumType.STRING) Condition condition,
        int boxes,
        String reason) {
    public Finding {
        requireNonNull(condition, "condition");
        requireNonNull(reason, "reason");
        if (boxes == 0) {
            throw new IllegalArgumentException("nothing was found");
        }
    }

    static Finding of(@Nullable Station station, Condition condition, int boxes, String reason) {
        return station == null
                ? new Finding(null, null, condition, boxes, reason)
                : new Finding(station.villageCode(), station.number(), condition, boxes, reason);
    }

    @Nullable
    Station station() {
        return villageCode == null || stationNumber == null ? null : new Station(villageCode, stationNumber);
    }
}
