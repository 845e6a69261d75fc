package id.kotaksuara.overview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which districts the table shows, and in which order; what is not understood filters nothing. */
record OverviewFilter(String q, String state, String sort) {
    OverviewFilter {
        q = q == null ? "" : q.strip();
        state = state == null ? "" : state;
        sort = sort == null ? "" : sort;
    }

    List<DistrictRow> districts(List<DistrictRow> rows) {
        return rows.stream()
                .filter(row -> named(row.name()))
                .filter(row -> state.isEmpty() || row.state().name().equals(state) || isDifferent(row))
                .sorted(order())
                .toList();
    }

    List<RegencyRow> regencies(List<RegencyRow> rows) {
        return rows.stream().filter(row -> named(row.name())).toList();
    }

    private boolean isDifferent(DistrictRow row) {
        return state.equals("DIFFERENT") && row.different() > 0;
    }

    private boolean named(String name) {
        return name.toLowerCase(Locale.ROOT).contains(q.toLowerCase(Locale.ROOT));
    }

    private Comparator<DistrictRow> order() {
        Comparator<DistrictRow> byName = comparing(DistrictRow::name);
        return switch (sort) {
            case "name" -> byName;
            case "boxes" ->
                comparing((DistrictRow row) -> row.boxes().needed()).reversed().thenComparing(byName);
            case "state" -> comparing(DistrictRow::state).thenComparing(byName);
            default -> comparingInt(DistrictRow::difficultyClass).reversed().thenComparing(byName);
        };
    }
}
