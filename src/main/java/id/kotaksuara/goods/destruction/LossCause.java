package id.kotaksuara.goods.destruction;

/** What spoils goods that lie in a store. */
public enum LossCause {
    RAIN,
    FLOOD,
    RATS,
    HANDLING,
    /** Nobody knows where they are. */
    MISSING
}
