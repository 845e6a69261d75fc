package id.kotaksuara.logistics.stock;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part of a ledger that a reader asked for, newest first.
 *
 * @param kind only entries of this kind; null for all
 * @param material only entries about this material; null for all
 * @param page from 1
 */
record LedgerView(
        @Nullable String kind,
        @Nullable String material,
        @Nullable String page) {

    private static final int LINES = 50;

    List<StockEntry> lines(List<StockEntry> all) {
        return fitting(all).stream()
                .skip((long) (number() - 1) * LINES)
                .limit(LINES)
                .toList();
    }

    int pages(List<StockEntry> all) {
        return Math.max(1, (fitting(all).size() + LINES - 1) / LINES);
    }

    /** The numbers of the entries that have been undone, each with the number of its counter-entry. */
    static Map<Integer, Integer> undone(List<StockEntry> all) {
        return all.stream()
                .filter(entry -> entry.corrects() != null)
                .collect(Collectors.toMap(StockEntry::corrects, StockEntry::number));
    }

    static Set<String> materials(List<StockEntry> all) {
        return all.stream()
                .map((Function<StockEntry, String>)
                        entry -> entry.move().goods().material().name())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    public int number() {
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** The filter as it stands in an address, ready for the number of a page. */
    public String address() {
        return "?kind=" + (kind == null ? "" : kind.replaceAll("\\W", "")) + "&material="
                + (material == null ? "" : material.replaceAll("\\W", "")) + "&";
    }

    private List<StockEntry> fitting(List<StockEntry> all) {
        return all.stream()
                .filter(entry -> blank(kind) || entry.kind().name().equals(kind))
                .filter(entry -> blank(material)
                        || entry.move().goods().material().name().equals(material))
                .toList();
    }

    private static boolean blank(@Nullable String choice) {
        return choice == null || choice.isBlank();
    }
}
