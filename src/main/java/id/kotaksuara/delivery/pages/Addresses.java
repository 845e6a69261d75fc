package id.kotaksuara.delivery.pages;

import id.kotaksuara.delivery.shipment.Shipment;

/** Where the pages of a shipment are. */
public final class Addresses {

    private Addresses() {}

    /** The office's page of a shipment. */
    public static String of(Shipment shipment) {
        return in(shipment, shipment.waybill().regencyCode(), "shipments");
    }

    /** The PPK's page of a shipment. */
    public static String atDistrict(Shipment shipment) {
        return in(shipment, shipment.waybill().districtCode(), "deliveries");
    }

    private static String in(Shipment shipment, String region, String list) {
        return "/elections/" + shipment.waybill().electionCode() + "/" + region + "/" + list + "/" + shipment.number();
    }
}
