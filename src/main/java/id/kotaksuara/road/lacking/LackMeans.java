package id.kotaksuara.road.lacking;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.road.lacking.Lack.Outlook;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How boxes that were lacking would go.
 *
 * @param vehicle the least that takes all of them; empty where the last leg has none for this way
 * @param away whether all of its kind are on the road now
 * @param there when they are where they were lacking; null where nobody has said how long the way takes
 * @param stations when they are at the farthest station
 * @param ends the end of H-1
 */
record LackMeans(
        String vehicle,
        boolean away,
        String contact,
        Instant leaves,
        @Nullable Instant there,
        @Nullable Instant stations,
        Instant ends) {

    LackMeans {
        requireNonNull(vehicle, "vehicle");
        requireNonNull(contact, "contact");
        requireNonNull(leaves, "leaves");
        requireNonNull(ends, "ends");
    }

    Outlook outlook() {
        if (stations == null) {
            return leaves.isAfter(ends) ? Outlook.TOO_LATE : Outlook.UNKNOWN;
        }
        return stations.isAfter(ends) ? Outlook.TOO_LATE : Outlook.IN_TIME;
    }

    /** Hours between the arrival at the stations and the end of H-1. */
    public long hoursLeft() {
        return stations == null ? 0 : Duration.between(stations, ends).toHours();
    }
}
