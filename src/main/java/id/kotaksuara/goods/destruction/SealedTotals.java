package id.kotaksuara.goods.destruction;

import id.kotaksuara.election.rule.Material;
import id.kotaksuara.goods.ledger.GoodsOfOffice;
import id.kotaksuara.goods.ledger.NeededGoods;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.logistics.warehouse.SentBoxCount;
import id.kotaksuara.logistics.warehouse.SingleBoxes;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import org.springframework.stereotype.Component;

/** Knows of an office that keeps its boxes as totals whether all of them are sealed or have left. */
@Component
class SealedTotals {

    private static final String SEALED = """
            select coalesce(sum(i.quantity), 0) from stock_item i join warehouse w on w.id = i.warehouse_id
            where i.election_code = :election and w.regency_code = :regency and i.material = 'BALLOT_BOX'
              and i.state in ('SEALED', 'DISPATCHED')""";

    private final List<SingleBoxes> singly;
    private final List<SentBoxCount> sent;
    private final Warehouses warehouses;
    private final GoodsOfOffice goods;
    private final OfficeSql sql;

    SealedTotals(
            List<SingleBoxes> singly,
            List<SentBoxCount> sent,
            Warehouses warehouses,
            GoodsOfOffice goods,
            OfficeSql sql) {
        this.singly = singly;
        this.sent = sent;
        this.warehouses = warehouses;
        this.goods = goods;
        this.sql = sql;
    }

    /** By the stock, or by what left where no stock of boxes is kept; boxes kept one by one speak for themselves. */
    boolean areAll(OfficeKey office) {
        long needed = goods.needed(office).stream()
                .filter(one -> one.goods().material() == Material.BALLOT_BOX)
                .mapToLong(NeededGoods::needed)
                .sum();
        return needed > 0
                && singly.stream().noneMatch(boxes -> boxes.areKeptBy(office))
                && Math.max(stock(office), left(office)) >= needed;
    }

    private long stock(OfficeKey office) {
        return sql.of(SEALED, office).query(Long.class).single();
    }

    private long left(OfficeKey office) {
        return warehouses.ofRegency(office.regency()).stream()
                .flatMapToLong(
                        warehouse -> sent.stream().mapToLong(boxes -> boxes.sentFrom(warehouse, office.election())))
                .sum();
    }
}
