package id.kotaksuara.boxes.collo;

/** How far a collo is; each knows what may come next. */
public enum ColloState {
    /** Belum dikemas. */
    WAITING,
    PACKED,
    /** Di jalan: left with a shipment. */
    ON_ROAD,
    /** Tiba: the district committee has it, and it is good. */
    ARRIVED,
    /** Tiba rusak. */
    DAMAGED,
    /** Kurang: the district committee looked for it in vain. */
    MISSING,
    /** Ditarik: no longer needed. */
    WITHDRAWN,
    /** Diganti: another collo is packed in its place. */
    REPLACED;

    boolean mayBecome(ColloState next) {
        return switch (this) {
            case WAITING -> next == PACKED || next == WITHDRAWN;
            case PACKED -> next == WAITING || next == ON_ROAD || next == REPLACED;
            case ON_ROAD -> next == PACKED || next.found();
            case ARRIVED -> next.found();
            case DAMAGED, MISSING -> next.found() || next == REPLACED;
            case WITHDRAWN, REPLACED -> false;
        };
    }

    /** Whether a district committee has said this of it. */
    public boolean found() {
        return this == ARRIVED || this == DAMAGED || this == MISSING;
    }

    /** Whether it is still one that somebody is to get. */
    public boolean live() {
        return this != WITHDRAWN && this != REPLACED;
    }

    /** Whether the warehouse no longer has it. */
    public boolean left() {
        return this == ON_ROAD || found();
    }
}
