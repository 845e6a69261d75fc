package id.kotaksuara.boxes.collo;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.region.OfficeKey;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * For whom a collo is, and what.
 *
 * @param holderCode the village or the district that holds it
 * @param stationNumber of the station in that village, 0 where the whole village or district holds it
 * @param ordinal from 1, where one holder gets several
 */
@Embeddable
record ColloNeed(
        @Embedded OfficeKey office,
        @Enumerated(EnumType.STRING) ColloKind kind,
        String holderCode,
        int stationNumber,
        int ordinal) {
    ColloNeed {
        requireNonNull(office, "office");
        requireNonNull(kind, "kind");
        requireNonNull(holderCode, "holderCode");
    }
}
