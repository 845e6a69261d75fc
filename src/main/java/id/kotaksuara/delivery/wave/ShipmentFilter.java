package id.kotaksuara.delivery.wave;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import id.kotaksuara.delivery.pages.ShipmentRow;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which shipments a list shows, in which order and from which page; what is not understood filters nothing. */
record ShipmentFilter(String q, String status, String sort, String page) {

    private static final int LINES = 50;

    public ShipmentFilter {
        q = q == null ? "" : q.strip();
        status = status == null ? "" : status;
        sort = sort == null ? "" : sort;
        page = page != null && page.matches("[1-9]\\d{0,5}") ? page : "1";
    }

    /** Whether somebody looks for some of them, or wants them in another order than they leave. */
    boolean filters() {
        return !q.isEmpty() || !status.isEmpty() || !sort.isEmpty() && !sort.equals("departure");
    }

    /** The page asked for, from 1. */
    public int number() {
        return Integer.parseInt(page);
    }

    /** The rows of the page asked for, of all that this filter lets through. */
    public List<ShipmentRow> shown(List<ShipmentRow> through) {
        return through.stream().skip((number() - 1L) * LINES).limit(LINES).toList();
    }

    public static int pages(List<ShipmentRow> through) {
        return (through.size() + LINES - 1) / LINES;
    }

    /** This filter as it stands in an address, ready for the number of a page. */
    public String address() {
        return "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&status="
                + URLEncoder.encode(status, StandardCharsets.UTF_8) + "&sort="
                + URLEncoder.encode(sort, StandardCharsets.UTF_8) + "&";
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
