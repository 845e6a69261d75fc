package id.kotaksuara.delivery.count;

/** How the vehicle's seals were found on arrival. */
public enum SealState {
    INTACT,
    /** The waybill names none, so there was nothing to look at. */
    NONE,
    /** Nobody has said how they were. */
    UNSEEN,
    /** Broken, or with another number than on the waybill. */
    BROKEN
}
