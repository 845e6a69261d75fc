package id.kotaksuara.delivery.shipment;

import static java.util.Objects.requireNonNull;

/** A shipment as an address names it: in an election, by number, within a regency or a district. */
record ShipmentKey(String election, String region, String number) {
    ShipmentKey {
        requireNonNull(election, "election");
        requireNonNull(region, "region");
        requireNonNull(number, "number");
    }
}
