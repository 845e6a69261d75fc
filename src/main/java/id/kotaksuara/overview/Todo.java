package id.kotaksuara.overview;

import id.kotaksuara.delivery.road.ShipmentRow;
import java.util.List;

/** What needs a person now in a regency, beyond its single shipments. */
record Todo(List<DistrictRow> districts, List<DistrictRow> unplanned, List<DistrictRow> unmeasured) {

    static Todo of(List<DistrictRow> districts, List<DistrictRow> unmeasured) {
        return new Todo(
                districts, districts.stream().filter(row -> row.unplanned() > 0).toList(), unmeasured);
    }

    /** Boxes that no published schedule sends. */
    public long unplannedBoxes() {
        return unplanned.stream().mapToLong(DistrictRow::unplanned).sum();
    }

    /** Nothing at all is to be done. */
    public boolean calm() {
        return unplanned.isEmpty()
                && unmeasured.isEmpty()
                && districts.stream()
                        .allMatch(row -> row.shipments().stream().noneMatch(shipment -> presses(row, shipment)));
    }

    private static boolean presses(DistrictRow row, ShipmentRow shipment) {
        return shipment.lateBy(row.now()).isPresent() || shipment.tally().outstanding() > 0 || shipment.withoutDay();
    }
}
