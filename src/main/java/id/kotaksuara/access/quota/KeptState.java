package id.kotaksuara.access.quota;

/** What can still become of a thing that lies about. */
public enum KeptState {
    /** Somebody may go on with it. */
    OPEN,
    /** It has faults, so that nothing becomes of it as it is. */
    FAULTY,
    /** Nobody wants it any more, and it may be fetched back for a while; it makes room where room is needed. */
    THROWN_AWAY
}
