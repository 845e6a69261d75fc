package id.kotaksuara.access.chairs;

/** How far a chair is with the one-time link. */
enum ChairState {
    /** There is none yet. */
    NONE,
    /** It waits to be used. */
    WAITING,
    /** Its time is over. */
    EXPIRED,
    /** The chair has chosen a password. */
    USED
}
