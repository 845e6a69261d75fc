package id.kotaksuara.delivery.shipment;

/** Why a shipment exists. */
public enum ShipmentOrigin {
    /** A consignment of the published schedule. */
    SCHEDULE,
    /** What a partial load left on the floor. */
    REST,
    /** Kiriman susulan: replaces boxes that were missing or damaged. */
    REPLACEMENT
}
