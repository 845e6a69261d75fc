package id.kotaksuara.election.requirement;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import id.kotaksuara.election.station.PollingStation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a reader wants and in which order, as the address says it; what it does not say or cannot be understood is
 * left as codes order it.
 *
 * @param q part of a name or code
 * @param sort a column, such as {@code voters}; with {@code -} before it the largest comes first
 */
record RequirementOrder(@Nullable String q, @Nullable String sort) {

    List<RequirementRow> rows(List<RequirementRow> rows) {
        return rows.stream()
                .filter(row -> matches(row.region().code() + " " + row.name()))
                .sorted(directed(rowOrder()))
                .toList();
    }

    List<PollingStation> stations(List<PollingStation> stations) {
        return stations.stream()
                .filter(station -> matches("%03d".formatted(station.number())))
                .sorted(directed(stationOrder()))
                .toList();
    }

    /** What the heading of a column asks for: the column, or the other way round where it is in force. */
    public String toggled(String column) {
        return column.equals(sort) ? "-" + column : column;
    }

    /** For {@code aria-sort}; null where another column orders the rows. */
    public @Nullable String direction(String column) {
        if (column.equals(sort)) {
            return "ascending";
        }
        return ("-" + column).equals(sort) ? "descending" : null;
    }

    public String q() {
        return q == null ? "" : q.strip();
    }

    private boolean matches(String text) {
        return text.toLowerCase(Locale.ROOT).contains(q().toLowerCase(Locale.ROOT));
    }

    private Comparator<RequirementRow> rowOrder() {
        return switch (column()) {
            case "name" -> comparing(RequirementRow::name);
            case "stations" -> comparingLong(RequirementRow::stations);
            case "voters" -> comparingLong(RequirementRow::voters);
            case "boxes" -> comparingLong(RequirementRow::boxes);
            case "ballots" -> comparingLong(RequirementRow::ballots);
            case "booths" -> comparingLong(RequirementRow::booths);
            default -> comparing(row -> row.region().code());
        };
    }

    private Comparator<PollingStation> stationOrder() {
        return column().equals("voters")
                ? comparingLong(PollingStation::voters)
                : comparingLong(PollingStation::number);
    }

    private <T> Comparator<T> directed(Comparator<T> order) {
        return sort != null && sort.startsWith("-") ? order.reversed() : order;
    }

    private String column() {
        return sort == null ? "" : sort.replaceFirst("^-", "");
    }
}
