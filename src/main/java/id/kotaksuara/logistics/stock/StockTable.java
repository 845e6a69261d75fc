package id.kotaksuara.logistics.stock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.election.requirement.Requirement;
import id.kotaksuara.election.requirement.RequirementLine;
import id.kotaksuara.election.rule.RuleTerms;
import id.kotaksuara.logistics.stock.StockItems.Held;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a warehouse holds beside what its regency needs, in the order of the quantity rules.
 *
 * @param others what may come though it is neither needed nor here
 */
record StockTable(List<StockRow> rows, List<StockRow> others) {

    StockTable {
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    private StockTable(List<StockRow> rows) {
        this(rows, List.of());
    }

    /** The same where any of these may come. */
    StockTable withAll(List<Goods> all) {
        Set<Goods> known = rows.stream().map(StockRow::goods).collect(toSet());
        return new StockTable(
                rows,
                all.stream()
                        .filter(one -> !known.contains(one))
                        .map(one -> new StockRow(one, 0, Map.of(), 0))
                        .toList());
    }

    static StockTable of(Requirement requirement, String election, List<Held> regency, Long warehouseId) {
        Map<Goods, Long> needed = requirement.lines().stream()
                .collect(groupingBy(
                        line -> goods(line, election), LinkedHashMap::new, summingLong(RequirementLine::quantity)));
        Map<Goods, Map<StockState, Integer>> here = regency.stream()
                .filter(item -> item.isIn(warehouseId))
                .collect(groupingBy(Held::goods, groupingBy(Held::state, summingInt(Held::quantity))));
        Map<Goods, Long> elsewhere = regency.stream()
                .filter(item -> !item.isIn(warehouseId))
                .collect(groupingBy(Held::goods, summingLong(Held::quantity)));
        var all = new LinkedHashSet<>(needed.keySet());
        all.addAll(here.keySet());
        all.addAll(elsewhere.keySet());
        return new StockTable(all.stream()
                .map(goods -> new StockRow(
                        goods,
                        needed.getOrDefault(goods, 0L),
                        here.getOrDefault(goods, Map.of()),
                        elsewhere.getOrDefault(goods, 0L)))
                .filter(row -> row.needed() > 0 || row.held() > 0)
                .toList());
    }

    /** The same where shipments took boxes along that nobody had written into the ledger: they have left all the same. */
    StockTable withSent(int boxes) {
        List<StockRow> sent = rows.stream().filter(StockRow::boxes).toList();
        long needed = sent.stream().mapToLong(StockRow::needed).sum();
        long open = boxes
                - sent.stream().mapToLong(row -> row.in(StockState.DISPATCHED)).sum();
        if (open <= 0 || needed == 0) {
            return this;
        }
        StockRow last = sent.get(sent.size() - 1);
        long others = sent.stream()
                .filter(row -> row != last)
                .mapToLong(row -> open * row.needed() / needed)
                .sum();
        return new StockTable(rows.stream()
                .map(row ->
                        !row.boxes() ? row : row.withSent(row == last ? open - others : open * row.needed() / needed))
                .toList());
    }

    private static Goods goods(RequirementLine line, String election) {
        RuleTerms terms = line.rule().terms();
        return new Goods(election, terms.material(), terms.contestCode() == null ? "" : terms.contestCode());
    }

    /** Kinds of goods of which nothing is missing. */
    public long complete() {
        return rows.stream().filter(row -> row.missing() == 0).count();
    }

    public long completePercent() {
        return rows.isEmpty() ? 0 : 100 * complete() / rows.size();
    }

    public boolean elsewhere() {
        return rows.stream().anyMatch(row -> row.elsewhere() > 0);
    }

    Optional<Goods> chosen(String choice) {
        return Stream.concat(rows.stream(), others.stream())
                .filter(row -> row.choice().equals(choice))
                .map(StockRow::goods)
                .findFirst();
    }
}
