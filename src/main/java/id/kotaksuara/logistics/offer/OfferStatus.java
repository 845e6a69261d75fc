package id.kotaksuara.logistics.offer;

/** How far an offer is; each knows what may come next. */
enum OfferStatus {
    OPEN,
    /** Diterima: it is a warehouse or a store now. */
    ACCEPTED,
    REFUSED,
    /** Ditarik by whoever offered it. */
    WITHDRAWN;

    boolean mayBecome(OfferStatus next) {
        return this == OPEN && next != OPEN;
    }
}
