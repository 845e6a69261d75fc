package id.kotaksuara.delivery.count;

/** How a box was found when the PPK looked at it. */
enum Condition {
    GOOD,
    DAMAGED,
    MISSING,
    /** Lebih: more boxes of a station of this district than were sent. */
    SURPLUS,
    /** Bukan milik kecamatan ini. */
    FOREIGN;

    /** Whether boxes in this condition are among those sent, so that good, damaged and missing add up to them. */
    public boolean sent() {
        return this == GOOD || this == DAMAGED || this == MISSING;
    }

    /** Whether a box in this condition is to be replaced. */
    public boolean lacking() {
        return this == DAMAGED || this == MISSING;
    }

    /** Whether a box in this condition stands in the PPK's store. */
    public boolean present() {
        return this != MISSING;
    }
}
