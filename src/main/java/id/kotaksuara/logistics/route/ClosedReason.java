package id.kotaksuara.logistics.route;

/** Why nothing travels to a district on a day. */
public enum ClosedReason {
    FLOOD,
    CEREMONY,
    NO_CROSSING,
    OTHER
}
