package id.kotaksuara.goods.order;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.ledger.GoodsOfOffice;
import id.kotaksuara.goods.ledger.NeededGoods;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.goods.order.GoodsOrder.Terms;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.region.OfficeKey;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the orders of an office, and writes each change into the journal. */
@Component
@Transactional
class OrderDesk {

    private static final String CODE = "P-";
    private static final int MOST = 100_000_000;

    private final OfficeSql sql;
    private final OfficeQueue queue;
    private final GoodsOrders orders;
    private final GoodsOfOffice goods;
    private final StockLedger stock;
    private final Inflow inflow;
    private final Journal journal;

    OrderDesk(
            OfficeSql sql,
            OfficeQueue queue,
            GoodsOrders orders,
            GoodsOfOffice goods,
            StockLedger stock,
            Inflow inflow,
            Journal journal) {
        this.sql = sql;
        this.queue = queue;
        this.orders = orders;
        this.goods = goods;
        this.stock = stock;
        this.inflow = inflow;
        this.journal = journal;
    }

    void add(OfficeKey office, GoodsOrder order) {
        with(
                        "insert into goods_order (election_code, regency_code, code, material, contest_code, quantity,"
                                + " supplier, contract, stage, expected) values (:election, :regency, :code, :material,"
                                + " :contest, :quantity, :supplier, :contract, :stage, :expected)",
                        office,
                        order)
                .update();
        record(office, null, order);
    }

    /** Changes an order on behalf of somebody who has seen this version of it. */
    void change(OfficeKey office, GoodsOrder seen, GoodsOrder wanted) {
        queue.enter(office);
        if (!seen.goods().equals(wanted.goods()) && inflow.named(office).contains(seen.code())) {
            throw new RuleBroken("goods.order.otherGoods", seen.code());
        }
        int rows = with(
                        "update goods_order set material = :material, contest_code = :contest, quantity = :quantity,"
                                + " supplier = :supplier, contract = :contract, stage = :stage, expected = :expected,"
                                + " version = version + 1 where election_code = :election and regency_code = :regency"
                                + " and code = :code and version = :version",
                        office,
                        wanted)
                .param("version", seen.version())
                .update();
        overtaken(rows, seen);
        record(office, seen, wanted);
    }

    /** Removes an order that no delivery names. */
    void remove(OfficeKey office, GoodsOrder seen) {
        queue.enter(office);
        if (inflow.named(office).contains(seen.code())) {
            throw new RuleBroken("goods.order.hasCome", seen.code());
        }
        int rows = sql.of(
                        "delete from goods_order where election_code = :election and regency_code = :regency"
                                + " and code = :code and version = :version",
                        office)
                .param("code", seen.code())
                .param("version", seen.version())
                .update();
        overtaken(rows, seen);
        record(office, seen, null);
    }

    /** Orders whatever is needed and neither here, nor ordered, nor claimed; gives the number of orders. */
    int orderLacking(OfficeKey office) {
        queue.enter(office);
        var coming = coming(office);
        var held = stock.heldBy(office);
        int made = 0;
        int next = orders.of(office).stream()
                .mapToInt(order -> numberOf(order.code()))
                .max()
                .orElse(0);
        for (NeededGoods one : goods.needed(office)) {
            long lacking = one.needed() - held.getOrDefault(one.goods(), 0L) - coming.getOrDefault(one.goods(), 0L);
            if (lacking > 0) {
                made++;
                add(office, lacking(CODE + (next + made), one.goods(), (int) Math.min(MOST, lacking)));
            }
        }
        return made;
    }

    private static GoodsOrder lacking(String code, Goods goods, int quantity) {
        return new GoodsOrder(code, goods, quantity, new Terms("", "", OrderStage.of(goods.material()), null), 0);
    }

    private Map<Goods, Long> coming(OfficeKey office) {
        var coming = new HashMap<>(inflow.claimed(office));
        orders.calendar(office).forEach(row -> coming.merge(row.order().goods(), row.open(), Long::sum));
        return coming;
    }

    private static int numberOf(String code) {
        return code.matches(CODE + "\\d{1,6}") ? Integer.parseInt(code.replaceFirst(CODE, "")) : 0;
    }

    private StatementSpec with(String statement, OfficeKey office, GoodsOrder order) {
        return sql.of(statement, office)
                .param("code", order.code())
                .param("material", order.goods().material().name())
                .param("contest", order.goods().contestCode())
                .param("quantity", order.quantity())
                .param("supplier", order.terms().supplier())
                .param("contract", order.terms().contract())
                .param("stage", order.terms().stage().name())
                .param("expected", order.terms().expected(), java.sql.Types.DATE);
    }

    private static void overtaken(int rows, GoodsOrder seen) {
        if (rows == 0) {
            throw new ChangedMeanwhile("goods.order.changedMeanwhile", seen.code());
        }
    }

    private void record(OfficeKey office, @Nullable GoodsOrder before, @Nullable GoodsOrder after) {
        var names = goods.names(office);
        String action = before == null ? "added" : after == null ? "removed" : "changed";
        journal.record(new Entry(
                "goods:" + office.path(),
                office.regency(),
                "journal.goods.order." + action,
                before == null ? null : before.inWords(names),
                after == null ? null : after.inWords(names)));
    }
}
