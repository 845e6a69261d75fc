package id.kotaksuara.delivery.road;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which shipments a list shows, and in which order; what is not understood filters nothing. */
record ShipmentFilter(String q, String status, String sort) {
    public ShipmentFilter {
        q = q == null ? "" : q.strip();
        status = status == null ? "" : status;
        sort = sort == null ? "" : sort;
    }

    public List<ShipmentRow> apply(List<ShipmentRow> rows, Instant now) {
        return rows.stream()
                .filter(row -> fits(row) && asked(row, now))
                .sorted(order())
                .toList();
    }

    private boolean fits(ShipmentRow row) {
        String part = q.toLowerCase(Locale.ROOT);
        return row.districtName().toLowerCase(Locale.ROOT).contains(part)
                || row.number().toLowerCase(Locale.ROOT).contains(part);
    }

    private boolean asked(ShipmentRow row, Instant now) {
        return switch (status) {
            case "PLANNED", "DISPATCHED", "ARRIVED", "CHECKED" ->
                row.status().name().equals(status);
            case "LATE" -> row.lateBy(now).isPresent();
            case "DIFFERENT" -> row.different();
            default -> true;
        };
    }

    private Comparator<ShipmentRow> order() {
        Comparator<ShipmentRow> byNumber = comparing(ShipmentRow::number);
        return switch (sort) {
            case "district" -> comparing(ShipmentRow::districtName).thenComparing(byNumber);
            case "boxes" -> comparingInt(ShipmentRow::boxes).reversed().thenComparing(byNumber);
            case "number" -> byNumber;
            default ->
                comparing((ShipmentRow row) -> row.timetable().plannedDeparture(), nullsLast(naturalOrder()))
                        .thenComparing(byNumber);
        };
    }
}
