package id.kotaksuara.delivery.pages;

import id.kotaksuara.delivery.shipment.Shipment;
import java.time.ZoneId;

/** A shipment with its vehicles, for pages that ask about the way and not about the boxes. */
public record ShipmentHead(Shipment shipment, Places places) {

    /**
     * The names around a shipment: where it comes from and goes to, and by which clock.
     *
     * @param storeAddress of the store of the district committee; empty where nobody said it
     */
    public record Places(
            String district,
            String regency,
            String province,
            String warehouse,
            String warehouseAddress,
            String storeAddress,
            ZoneId zone) {}
}
