package id.kotaksuara.overview;

import id.kotaksuara.delivery.road.ShipmentRow;
import id.kotaksuara.election.election.Deadlines;
import java.util.List;
import java.util.Optional;

/** What needs a person now in a regency, beyond its single shipments. */
record Todo(
        List<DistrictRow> districts, List<DistrictRow> unplanned, List<DistrictRow> unmeasured, Deadlines.Ends ends) {

    static Todo of(List<DistrictRow> districts, List<DistrictRow> unmeasured, Deadlines.Ends ends) {
        return new Todo(
                districts, districts.stream().filter(row -> row.unplanned() > 0).toList(), unmeasured, ends);
    }

    /** The deadline that a shipment will miss by what is known of it. */
    public Optional<Deadlines.Missed> missedBy(ShipmentRow shipment) {
        return Optional.ofNullable(shipment.awaited()).flatMap(ends::missedAt);
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

    private boolean presses(DistrictRow row, ShipmentRow shipment) {
        return shipment.lateBy(row.now()).isPresent()
                || shipment.tally().outstanding() > 0
                || shipment.withoutDay()
                || missedBy(shipment).isPresent()
                || shipment.evidence().disputed()
                || shipment.open().any();
    }
}
