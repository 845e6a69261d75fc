package id.kotaksuara.delivery.shipment;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The boxes of one polling station in a shipment: how many should go, and how many were loaded. */
@Embeddable
record Content(@Nullable String villageCode, @Nullable Integer stationNumber, int boxes, int loaded) {
    public Content {
        if (boxes < 1 || loaded < 0 || loaded > boxes) {
            throw new IllegalArgumentException("not a content: " + loaded + " of " + boxes);
        }
        if ((villageCode == null) != (stationNumber == null)) {
            throw new IllegalArgumentException("a station is known by village and number");
        }
    }

    static Content of(@Nullable Station station, int boxes) {
        return station == null
                ? new Content(null, null, boxes, 0)
                : new Content(station.villageCode(), station.number(), boxes, 0);
    }

    /** The station, null where it is not known whose boxes these are. */
    @Nullable
    Station station() {
        return villageCode == null || stationNumber == null ? null : new Station(villageCode, stationNumber);
    }

    Content load(int count) {
        return new Content(villageCode, stationNumber, boxes, count);
    }

    int left() {
        return boxes - loaded;
    }
}
