package id.kotaksuara.goods.claim;

/** In what a delivery differed from its note. */
public enum ClaimKind {
    SHORT,
    DAMAGED,
    SURPLUS,
    /** Meant for another regency. */
    FOREIGN;

    /** Whether goods are still to come because of it. */
    boolean lacks() {
        return this == SHORT || this == DAMAGED;
    }
}
