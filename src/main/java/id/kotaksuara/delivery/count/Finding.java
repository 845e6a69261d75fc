package id.kotaksuara.delivery.count;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.delivery.shipment.Station;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Some boxes found in one condition, of one polling station or at least village where it is known, with the reason. */
@Embeddable
public record Finding(
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

    public static Finding of(@Nullable Station station, Condition condition, int boxes, String reason) {
        return station == null
                ? new Finding(null, null, condition, boxes, reason)
                : new Finding(station.villageCode(), station.number(), condition, boxes, reason);
    }

    /** Boxes of a village; of which of its stations, nobody has said. */
    public static Finding ofVillage(String village, Condition condition, int boxes, String reason) {
        return new Finding(village, null, condition, boxes, reason);
    }

    /** Of the station, {@code 63.03.05.1003/7}, of the village where only that is known, or "". */
    public String place() {
        Station station = station();
        return station == null ? Objects.toString(villageCode, "") : station.toString();
    }

    @Nullable
    public Station station() {
        return villageCode == null || stationNumber == null ? null : new Station(villageCode, stationNumber);
    }
}
