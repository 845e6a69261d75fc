package id.kotaksuara.delivery.shipment;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;

/** The head of a waybill (surat jalan): its number, for which election, from which warehouse to which district. */
@Embeddable
record Waybill(String number, String electionCode, String regencyCode, String districtCode, String warehouseCode) {
    public Waybill {
        requireNonNull(number, "number");
        requireNonNull(electionCode, "electionCode");
        requireNonNull(regencyCode, "regencyCode");
        requireNonNull(districtCode, "districtCode");
        requireNonNull(warehouseCode, "warehouseCode");
    }

    Waybill withNumber(String other) {
        return new Waybill(other, electionCode, regencyCode, districtCode, warehouseCode);
    }

    Waybill fromWarehouse(String other) {
        return new Waybill(number, electionCode, regencyCode, districtCode, other);
    }

    /** What the journal files this shipment under. */
    String subject() {
        return "shipment:" + electionCode + "/" + number;
    }
}
