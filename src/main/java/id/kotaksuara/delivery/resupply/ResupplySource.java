package id.kotaksuara.delivery.resupply;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place from which boxes, or what lies in them, could come.
 *
 * @param name of the place
 * @param there how many there are, boxes or stations
 * @param minutes until they could leave, or until they are there
 * @param needed when somebody else leaves who needs them; null where nobody does
 */
record ResupplySource(
        Kind kind,
        String name,
        int there,
        int minutes,
        @Nullable Instant needed) {

    ResupplySource {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
    }

    /** Where from. */
    enum Kind {
        /** Sealed in the warehouse beyond what is still to leave: perhaps the very ones that stayed behind. */
        SEALED,
        /** Empty boxes of the warehouse, to be packed anew. */
        EMPTY,
        /** Sealed in the warehouse, where a district needs some so late that others can be made ready for it. */
        LATER,
        /** Boxes that another district has counted beyond its own. */
        DISTRICT,
        /** Stations of the same village, of whose ballots some may be left. */
        NEIGHBOURS
    }

    /** Whether a shipment of the office can bring it. */
    boolean shipped() {
        return kind == Kind.SEALED || kind == Kind.EMPTY || kind == Kind.LATER;
    }

    boolean enough(int boxes) {
        return there >= boxes;
    }
}
