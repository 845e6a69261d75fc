package id.kotaksuara.voters.list;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.voters.list.StationDifference.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which versions a reader compares, and which rows in which order, as the address says it; without versions, the two
 * newest.
 *
 * @param from the number of the earlier version, 0 for the list before the first
 * @param to the number of the later version
 * @param q part of a name or code
 * @param kind of stations, or all
 */
record VersionChoice(
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String q,
        @Nullable Order sort,
        @Nullable Kind kind,
        @Nullable Integer page) {

    private static final int FIRST_PAGE = 1;

    /** In what order the regions stand. */
    enum Order {
        CODE(Comparator.comparing(RegionDifference::code)),
        NAME(Comparator.comparing(RegionDifference::name)),
        MORE(Comparator.comparing((RegionDifference row) -> Math.abs(row.more()))
                .reversed()),
        PERCENT(Comparator.comparing(
                        (RegionDifference row) -> Math.abs(row.percent().orElse(Double.MAX_VALUE)))
                .reversed());

        private final Comparator<RegionDifference> comparator;

        Order(Comparator<RegionDifference> comparator) {
            this.comparator = comparator;
        }
    }

    /** The same with both versions said; the earlier one first, whichever was named first. */
    VersionChoice among(List<ListVersion> versions) {
        int later = to != null ? to : versions.isEmpty() ? 0 : versions.get(0).number();
        int earlier =
                from != null ? from : versions.size() > 1 ? versions.get(1).number() : 0;
        boolean turned = order(earlier, versions) > order(later, versions);
        return new VersionChoice(turned ? later : earlier, turned ? earlier : later, q, sort, kind, page);
    }

    VersionComparison comparison(String election, String region, List<ListVersion> versions) {
        return new VersionComparison(election, region, order(from(), versions), order(to(), versions));
    }

    private static long order(int number, List<ListVersion> versions) {
        return number == 0
                ? 0
                : versions.stream()
                        .filter(version -> version.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("voterImport", number))
                        .order();
    }

    List<RegionDifference> rows(List<RegionDifference> rows) {
        var part = q().toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row ->
                        (row.code() + " " + row.name()).toLowerCase(Locale.ROOT).contains(part))
                .sorted(sort().comparator)
                .toList();
    }

    @Override
    public Integer from() {
        return from == null ? (Integer) 0 : from;
    }

    @Override
    public Integer to() {
        return to == null ? (Integer) 0 : to;
    }

    @Override
    public String q() {
        return q == null ? "" : q.strip();
    }

    @Override
    public Order sort() {
        return sort == null ? Order.CODE : sort;
    }

    @Override
    public Integer page() {
        return page == null ? (Integer) FIRST_PAGE : (Integer) Math.max(FIRST_PAGE, page);
    }

    /** The versions, for addresses. */
    public String versions() {
        return "from=" + from() + "&to=" + to();
    }
}
