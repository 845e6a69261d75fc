package id.kotaksuara.planner.exact;

/** Why the exact planner did not run. */
public enum Obstacle {
    /** Its native library cannot be loaded on this machine; {@link ExactPlanner#libraryTrouble()} has the details. */
    NO_LIBRARY,
    /** More consignments and waves than could be proved in minutes. */
    TOO_LARGE,
    /** Districts may share vehicles, which its model does not know: what it proved might not be true. */
    SHARED_VEHICLES
}
