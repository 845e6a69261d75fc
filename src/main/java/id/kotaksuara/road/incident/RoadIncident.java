package id.kotaksuara.road.incident;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.logistics.photo.Album;
import id.kotaksuara.road.leg.LegKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong on the last leg, or on the way there.
 *
 * @param name of its village, or of the district where it is in none
 * @param movement on which it happened; null where on none that is known
 * @param shipment to the PPK with which it happened; null where with none
 * @param boxes that it touches
 * @param settled how it was dealt with; null while nobody has said so
 */
record RoadIncident(
        int number,
        LegKey leg,
        String name,
        @Nullable Integer movement,
        @Nullable String shipment,
        Cause cause,
        String place,
        int boxes,
        String words,
        Instant happened,
        String reportedBy,
        boolean byLink,
        @Nullable String settled) {

    public RoadIncident {
        requireNonNull(leg, "leg");
        requireNonNull(name, "name");
        requireNonNull(cause, "cause");
        requireNonNull(place, "place");
        requireNonNull(words, "words");
        requireNonNull(happened, "happened");
    }

    /** What can go wrong; the list is closed, so that one election can be set against another. */
    public enum Cause {
        ACCIDENT,
        BREAKDOWN,
        WEATHER,
        WAY,
        WET,
        LOST,
        SEAL,
        /** Another village's or station's boxes. */
        MISTAKEN,
        /** Nobody was there to receive. */
        NOBODY,
        THREAT,
        OTHER
    }

    /** What was photographed of it. */
    Album album() {
        return new Album("incident:" + number, leg.district(), leg.path() + "/incidents/" + number);
    }

    public boolean open() {
        return settled == null;
    }
}
