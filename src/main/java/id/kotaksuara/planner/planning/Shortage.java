package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

/**
 * Why not all can go, in any order: of one thing so much is due between two slots (both counted, by departure), and there
 * is less.
 *
 * @param subject the warehouse, vehicle type or destination that is short
 * @param most boxes, trips or convoys that there can be at most
 * @param due boxes, trips or convoys that would be needed
 * @param boxes boxes that stay behind because of it, at the least
 */
public record Shortage(Kind kind, String subject, int from, int until, long most, long due, long boxes) {

    /** What is short, and what {@link #most} and {@link #due} count. */
    public enum Kind {
        /** Boxes of a district that no wave can take, whatever else is planned. */
        NO_WAVE,
        /** Boxes that a warehouse can have standing and load. */
        WAREHOUSE,
        /** Convoys that a warehouse can have escorted. */
        ESCORTS,
        /** Trips that the vehicles of a type can make. */
        VEHICLES,
        /** Boxes that a district's store can take before it is released. */
        STORE
    }

    public Shortage {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
    }

    /** How much is missing, in what is counted. */
    public long missing() {
        return due - most;
    }
}
