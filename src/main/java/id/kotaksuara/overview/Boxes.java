package id.kotaksuara.overview;

import id.kotaksuara.delivery.RegencyTotals;
import id.kotaksuara.delivery.ShipmentRow;
import id.kotaksuara.delivery.ShipmentStatus;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Where the boxes of a region stand; the five parts add up to all that are needed, unless more was sent. */
record Boxes(long needed, long checked, long arrived, long onTheRoad, long scheduled) {

    static Boxes of(long needed, List<ShipmentRow> rows) {
        return new Boxes(
                needed,
                sum(rows, row -> row.status() == ShipmentStatus.CHECKED),
                sum(rows, row -> row.status() == ShipmentStatus.ARRIVED),
                sum(rows, row -> row.status() == ShipmentStatus.DISPATCHED),
                sum(rows, row -> row.status() == ShipmentStatus.PLANNED && !row.withoutDay()));
    }

    static Boxes of(long needed, RegencyTotals.Total total) {
        return new Boxes(needed, total.checked(), total.arrived(), total.onTheRoad(), total.scheduled());
    }

    static Boxes sum(Collection<Boxes> parts) {
        return parts.stream().reduce(new Boxes(0, 0, 0, 0, 0), Boxes::plus);
    }

    private Boxes plus(Boxes other) {
        return new Boxes(
                needed + other.needed,
                checked + other.checked,
                arrived + other.arrived,
                onTheRoad + other.onTheRoad,
                scheduled + other.scheduled);
    }

    private static long sum(List<ShipmentRow> rows, Predicate<ShipmentRow> which) {
        return rows.stream()
                .filter(row -> row.origin().first())
                .filter(which)
                .mapToLong(ShipmentRow::boxes)
                .sum();
    }

    /** Boxes that nobody has given a day. */
    public long withoutDay() {
        return Math.max(0, needed - checked - arrived - onTheRoad - scheduled);
    }

    public long left() {
        return checked + arrived + onTheRoad;
    }

    public boolean allChecked() {
        return needed > 0 && checked >= needed;
    }
}
