package id.kotaksuara.logistics.fleet;

/** How a leg is travelled; the order is the order of choice in forms. */
public enum TransportMode {
    ROAD,
    RIVER,
    SEA,
    AIR,
    /** Carried on the back: one box a person. */
    PORTER,
    /** Pack horse or ox cart. */
    ANIMAL
}
