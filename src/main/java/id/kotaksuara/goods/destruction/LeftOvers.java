package id.kotaksuara.goods.destruction;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.goods.ledger.GoodsBalance;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsOfOffice;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.goods.ledger.NeededGoods;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.stock.StockState;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.OfficeKey;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sums up the ballots of an office by where they are. */
@Component
@Transactional(readOnly = true)
class LeftOvers {

    private final GoodsOfOffice goods;
    private final GoodsLedger ledger;
    private final StockLedger stock;
    private final Warehouses warehouses;
    private final SealedTotals totals;
    private final OfficeSql sql;

    LeftOvers(
            GoodsOfOffice goods,
            GoodsLedger ledger,
            StockLedger stock,
            Warehouses warehouses,
            SealedTotals totals,
            OfficeSql sql) {
        this.totals = totals;
        this.stock = stock;
        this.warehouses = warehouses;
        this.goods = goods;
        this.ledger = ledger;
        this.sql = sql;
    }

    /** Goods that are missing or were spoiled in a store, and the paper or the words that say so. */
    record Lost(Goods goods, int quantity, String about, String actor, Instant at) {

        /** What spoilt them, where somebody said it. */
        public @Nullable LossCause cause() {
            return Arrays.stream(LossCause.values())
                    .filter(one -> about.startsWith(one + ": "))
                    .findFirst()
                    .orElse(null);
        }

        public String words() {
            var cause = cause();
            return cause == null ? about : about.substring(cause.name().length() + 2);
        }
    }

    /** By kind of ballot, in the order of the quantity rules; those that the books do not know are left out. */
    List<LeftOver> of(OfficeKey office) {
        Map<Goods, Map<GoodsPlace, Long>> places = ledger.of(office).stream()
                .collect(groupingBy(
                        GoodsBalance::goods, groupingBy(GoodsBalance::place, summingLong(GoodsBalance::quantity))));
        loose(office).forEach((kind, sheets) -> places.computeIfAbsent(kind, one -> new HashMap<>())
                .merge(GoodsPlace.STORE, sheets, Long::sum));
        boolean sealed = totals.areAll(office);
        Map<Goods, Long> needed = goods.needed(office).stream().collect(toMap(NeededGoods::goods, NeededGoods::needed));
        return places.entrySet().stream()
                .filter(one -> isBallot(one.getKey()))
                .map(one -> new LeftOver(one.getKey(), needed.getOrDefault(one.getKey(), 0L), sealed, one.getValue()))
                .sorted(comparing(LeftOver::key))
                .toList();
    }

    /** Ballots that lie in the stock of a warehouse and that nobody has brought into the books yet. */
    private Map<Goods, Long> loose(OfficeKey office) {
        var known = ledger.of(office);
        var loose = new HashMap<Goods, Long>();
        for (Goods kind : goods.byChoice(office).values()) {
            if (isBallot(kind)) {
                long sheets = warehouses.ofRegency(office.regency()).stream()
                        .mapToLong(warehouse ->
                                stock.held(warehouse, kind, StockState.FLAT) - inStock(known, kind, warehouse.code()))
                        .filter(more -> more > 0)
                        .sum();
                loose.put(kind, sheets);
            }
        }
        loose.values().removeIf(sheets -> sheets == 0);
        return loose;
    }

    private static long inStock(List<GoodsBalance> known, Goods kind, String warehouse) {
        return known.stream()
                .filter(balance -> balance.goods().equals(kind)
                        && balance.warehouse().equals(warehouse)
                        && balance.place().inStock())
                .mapToLong(GoodsBalance::quantity)
                .sum();
    }

    private static boolean isBallot(Goods one) {
        return one.material().ballots();
    }

    /** Which goods are missing, the newest first. */
    List<Lost> lost(OfficeKey office) {
        return entries(office, "to_place = 'LOST'");
    }

    /** Which good ones were spoiled where they lay, the newest first. */
    List<Lost> spoiled(OfficeKey office) {
        return entries(office, "to_place = 'DAMAGED' and from_place in ('STORE', 'SORTED', 'PACKING')");
    }

    private List<Lost> entries(OfficeKey office, String which) {
        return sql.of(
                        "select material, contest_code, quantity, about, actor, at from goods_entry"
                                + " where election_code = :election and regency_code = :regency and " + which
                                + " order by id desc",
                        office)
                .query((row, number) -> new Lost(
                        GoodsLedger.goods(office, row.getString("material"), row.getString("contest_code")),
                        row.getInt("quantity"),
                        row.getString("about"),
                        row.getString("actor"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
