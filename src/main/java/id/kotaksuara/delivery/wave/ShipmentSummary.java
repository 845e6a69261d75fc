package id.kotaksuara.delivery.wave;

import id.kotaksuara.delivery.pages.ShipmentRow;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import java.time.Instant;
import java.util.List;

/** How many shipments stand where, for the sentence above a list. */
record ShipmentSummary(long all, long waiting, long onTheRoad, long received, long late, long withoutDay) {

    public static ShipmentSummary of(List<ShipmentRow> rows, Instant now) {
        return new ShipmentSummary(
                rows.size(),
                count(rows, ShipmentStatus.PLANNED),
                count(rows, ShipmentStatus.DISPATCHED),
                rows.stream().filter(row -> row.status().received()).count(),
                rows.stream().filter(row -> row.lateBy(now).isPresent()).count(),
                rows.stream().filter(ShipmentRow::withoutDay).count());
    }

    private static long count(List<ShipmentRow> rows, ShipmentStatus status) {
        return rows.stream().filter(row -> row.status() == status).count();
    }
}
