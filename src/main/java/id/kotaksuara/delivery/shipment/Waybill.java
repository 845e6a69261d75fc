package id.kotaksuara.delivery.shipment;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.region.OfficeKey;
import jakarta.persistence.Embeddable;

/** The head of a waybill (surat jalan): its number, for which election, from which warehouse to which district. */
@Embeddable
public record Waybill(String number, OfficeKey office, String districtCode, String warehouseCode) {
    public Waybill {
        requireNonNull(number, "number");
        requireNonNull(office, "office");
        requireNonNull(districtCode, "districtCode");
        requireNonNull(warehouseCode, "warehouseCode");
    }

    public String electionCode() {
        return office.election();
    }

    public String regencyCode() {
        return office.regency();
    }

    Waybill withNumber(String other) {
        return new Waybill(other, office, districtCode, warehouseCode);
    }

    Waybill fromWarehouse(String other) {
        return new Waybill(number, office, districtCode, other);
    }

    /** What the journal files this shipment under. */
    public String subject() {
        return "shipment:" + electionCode() + "/" + number;
    }
}
