package id.kotaksuara.goods.ledger;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.stock.StockMove;
import id.kotaksuara.logistics.stock.StockState;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.OfficeKey;
import java.sql.Types;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes where goods are, append-only; what the stock of a warehouse holds changes with it, in one transaction. */
@Service
public class GoodsLedger {

    /** What an entry stands on that only says what the stock has held already. */
    private static final String FROM_STOCK = "stock";

    private final OfficeSql sql;
    private final OfficeQueue queue;
    private final Warehouses warehouses;
    private final StockLedger stock;

    GoodsLedger(OfficeSql sql, OfficeQueue queue, Warehouses warehouses, StockLedger stock) {
        this.sql = sql;
        this.queue = queue;
        this.warehouses = warehouses;
        this.stock = stock;
    }

    /**
     * Writes a move, none where it is of nothing; refused where fewer pieces are there.
     *
     * @param about the paper it stands on, or why
     */
    @Transactional
    public void post(OfficeKey office, GoodsMove move, String about) {
        if (move.quantity() == 0) {
            return;
        }
        queue.enter(office);
        if (move.from() != null) {
            int there = at(office, move.goods(), move.warehouse(), move.from());
            if (there < move.quantity()) {
                throw new RuleBroken("goods.short", move.quantity(), there);
            }
        }
        write(office, move, about);
        keepInStep(office, move, about);
    }

    /** Takes what a warehouse holds of some goods without a receipt, such as from before there were any, for stored. */
    @Transactional
    public void takeOver(OfficeKey office, Goods goods, String warehouse) {
        queue.enter(office);
        var there = warehouses.withCode(office.regency(), warehouse);
        stock.hold(there); // nobody takes by hand meanwhile what is counted here
        long known = of(office).stream()
                .filter(balance ->
                        balance.goods().equals(goods) && balance.warehouse().equals(warehouse))
                .filter(balance -> balance.place().inStock())
                .mapToLong(GoodsBalance::quantity)
                .sum();
        long more = stock.held(there, goods, StockState.FLAT) - known;
        if (more > 0) {
            write(office, new GoodsMove(goods, warehouse, null, GoodsPlace.STORE, Math.toIntExact(more)), FROM_STOCK);
        }
    }

    /** How many pieces are at a place of a warehouse. */
    @Transactional(readOnly = true)
    public int at(OfficeKey office, Goods goods, String warehouse, GoodsPlace place) {
        return of(office).stream()
                .filter(balance -> balance.goods().equals(goods)
                        && balance.warehouse().equals(warehouse)
                        && balance.place() == place)
                .mapToInt(GoodsBalance::quantity)
                .sum();
    }

    /** What is where, in the order of materials; places where nothing is are left out. */
    @Transactional(readOnly = true)
    public List<GoodsBalance> of(OfficeKey office) {
        return sql.of("""
                        select material, contest_code, warehouse_code, place, sum(quantity) quantity from (
                            select material, contest_code, warehouse_code, to_place place, quantity from goods_entry
                                where election_code = :election and regency_code = :regency and to_place is not null
                            union all
                            select material, contest_code, warehouse_code, from_place, -quantity from goods_entry
                                where election_code = :election and regency_code = :regency and from_place is not null) moved
                        group by material, contest_code, warehouse_code, place having sum(quantity) <> 0
                        order by material, contest_code, warehouse_code, place""", office)
                .query((row, number) -> new GoodsBalance(
                        goods(office, row.getString("material"), row.getString("contest_code")),
                        row.getString("warehouse_code"),
                        GoodsPlace.valueOf(row.getString("place")),
                        row.getInt("quantity")))
                .list();
    }

    /** Goods as tables keep them. */
    public static Goods goods(OfficeKey office, String material, String contest) {
        return new Goods(office.election(), Material.valueOf(material), contest);
    }

    private void write(OfficeKey office, GoodsMove move, String about) {
        sql.signed(
                        "insert into goods_entry (election_code, regency_code, warehouse_code, material, contest_code,"
                                + " from_place, to_place, quantity, about, actor, at) values (:election, :regency,"
                                + " :warehouse, :material, :contest, :from, :to, :quantity, :about, :actor, :at)",
                        office)
                .param("warehouse", move.warehouse())
                .param("material", move.goods().material().name())
                .param("contest", move.goods().contestCode())
                .param("from", named(move.from()), Types.VARCHAR)
                .param("to", named(move.to()), Types.VARCHAR)
                .param("quantity", move.quantity())
                .param("about", about)
                .update();
    }

    private static @Nullable String named(@Nullable GoodsPlace place) {
        return place == null ? null : place.name();
    }

    private void keepInStep(OfficeKey office, GoodsMove move, String about) {
        boolean was = move.from() != null && move.from().inStock();
        boolean is = move.to() != null && move.to().inStock();
        if (was == is) {
            return;
        }
        var warehouse = warehouses.withCode(office.regency(), move.warehouse());
        if (is) {
            stock.receive(warehouse, move.goods(), move.quantity(), about);
        } else {
            var state = Stream.of(StockState.FLAT, StockState.ASSEMBLED)
                    .filter(one -> stock.held(warehouse, move.goods(), one) >= move.quantity())
                    .findFirst()
                    .orElse(StockState.FLAT);
            stock.work(warehouse, new StockMove(move.goods(), state, null, move.quantity()), about);
        }
    }
}
