package id.kotaksuara.delivery.shipment;

/** How the vehicle's seals were found on arrival. */
enum SealState {
    INTACT,
    /** Broken, or with another number than on the waybill. */
    BROKEN
}
