package id.kotaksuara.delivery.shipment;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.region.OfficeKey;

/** A shipment as an address names it: in an election, by number, within a regency or a district. */
public record ShipmentKey(String election, String region, String number) {
    public ShipmentKey {
        requireNonNull(election, "election");
        requireNonNull(region, "region");
        requireNonNull(number, "number");
    }

    public static ShipmentKey of(OfficeKey office, String number) {
        return new ShipmentKey(office.election(), office.regency(), number);
    }

    /** As the chair of its district names it. */
    public static ShipmentKey atDistrict(Waybill waybill) {
        return new ShipmentKey(waybill.electionCode(), waybill.districtCode(), waybill.number());
    }

    /** As its office names it. */
    public static ShipmentKey atOffice(Waybill waybill) {
        return of(waybill.office(), waybill.number());
    }
}
