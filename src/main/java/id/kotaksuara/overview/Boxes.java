package id.kotaksuara.overview;

import id.kotaksuara.delivery.pages.RegencyTotals;
import id.kotaksuara.delivery.pages.ShipmentRow;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the boxes of a region stand; the five parts add up to all that are needed, unless more was sent.
 *
 * @param aside those of stations at which voting is postponed, which are in none of the other numbers
 * @param lacking of those checked: missing or damaged, and no replacement has been checked yet
 */
record Boxes(long needed, long aside, long checked, long arrived, long onTheRoad, long scheduled, long lacking) {

    private static final Set<ShipmentStatus> UNDER_WAY =
            Set.of(ShipmentStatus.PLANNED, ShipmentStatus.DISPATCHED, ShipmentStatus.ARRIVED);

    private static final Boxes NONE = new Boxes(0, 0, 0, 0, 0, 0, 0);

    static Boxes of(long all, long aside, List<ShipmentRow> rows) {
        return new Boxes(
                all - aside,
                aside,
                sum(rows, row -> row.status() == ShipmentStatus.CHECKED),
                sum(rows, row -> row.status() == ShipmentStatus.ARRIVED),
                sum(rows, row -> row.status() == ShipmentStatus.DISPATCHED),
                sum(rows, row -> row.status() == ShipmentStatus.PLANNED && !row.withoutDay()),
                lacking(rows));
    }

    static Boxes of(long all, long aside, RegencyTotals.Total total) {
        return new Boxes(
                all - aside,
                aside,
                total.checked(),
                total.arrived(),
                total.onTheRoad(),
                total.scheduled(),
                total.outstanding() + total.replacing());
    }

    static Boxes sum(Collection<Boxes> parts) {
        return parts.stream().reduce(NONE, Boxes::plus);
    }

    private Boxes plus(Boxes other) {
        return new Boxes(
                needed + other.needed,
                aside + other.aside,
                checked + other.checked,
                arrived + other.arrived,
                onTheRoad + other.onTheRoad,
                scheduled + other.scheduled,
                lacking + other.lacking);
    }

    private static long lacking(List<ShipmentRow> rows) {
        int unreplaced = rows.stream().mapToInt(ShipmentRow::outstanding).sum();
        int replacing = rows.stream()
                .filter(row -> row.standingIn() && UNDER_WAY.contains(row.status()))
                .mapToInt(row -> row.boxes() - row.aside())
                .sum();
        return (long) unreplaced + replacing;
    }

    private static long sum(List<ShipmentRow> rows, Predicate<ShipmentRow> which) {
        return rows.stream()
                .filter(row -> !row.standingIn())
                .filter(which)
                .mapToLong(row -> row.boxes() - row.aside())
                .sum();
    }

    /**
     * A part of the bar that shows where all boxes stand.
     *
     * @param x where it begins, of 100
     * @param width of 100
     */
    record Part(String name, long boxes, double x, double width) {}

    /** The parts of the bar, the furthest first. */
    public List<Part> bar() {
        long all = Math.max(1, checked + arrived + onTheRoad + scheduled + withoutDay());
        var parts = new ArrayList<Part>();
        double x = 0;
        for (var part : List.of(
                Map.entry("checked", checked),
                Map.entry("arrived", arrived),
                Map.entry("on_the_road", onTheRoad),
                Map.entry("scheduled", scheduled),
                Map.entry("without_day", withoutDay()))) {
            double width = 100.0 * part.getValue() / all;
            parts.add(new Part(part.getKey(), part.getValue(), x, width));
            x += width;
        }
        return parts;
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

    /** Nothing more is to be done: all are checked, and none is missing or damaged. */
    public boolean done() {
        return allChecked() && lacking == 0;
    }
}
