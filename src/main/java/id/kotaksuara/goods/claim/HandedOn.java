package id.kotaksuara.goods.claim;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsMove;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pieces that were too much and have been handed on: the warehouse that took them in has them no longer. */
@Component
class HandedOn {

    private static final List<GoodsPlace> LOOSE = List.of(GoodsPlace.STORE, GoodsPlace.SORTED, GoodsPlace.PACKING);

    private final OfficeSql sql;
    private final GoodsLedger ledger;

    HandedOn(OfficeSql sql, GoodsLedger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    /** Writes it into the ledger, under the claim's number; refused where fewer lie loose. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(OfficeKey office, Claim claim, int pieces) {
        var goods = claim.what().goods();
        String warehouse = warehouse(office, claim);
        int rest = pieces;
        for (GoodsPlace place : LOOSE) {
            int some = Math.min(rest, ledger.at(office, goods, warehouse, place));
            var move = new GoodsMove(goods, warehouse, place, GoodsPlace.HANDED_ON, some);
            ledger.post(office, move, claim.paper(office.regency()));
            rest -= some;
        }
        if (rest > 0) {
            throw new RuleBroken("goods.short", pieces, pieces - rest);
        }
    }

    private String warehouse(OfficeKey office, Claim claim) {
        return sql.of(
                        "select warehouse_code from goods_receipt where election_code = :election"
                                + " and regency_code = :regency and number = :receipt",
                        office)
                .param("receipt", Objects.requireNonNull(claim.what().paper().receipt()))
                .query(String.class)
                .single();
    }

    /** Pieces that were handed on because of a claim. */
    @Transactional(readOnly = true)
    public long of(OfficeKey office, Claim claim) {
        return sql.of(
                        "select coalesce(sum(quantity), 0) from goods_entry where election_code = :election"
                                + " and regency_code = :regency and to_place = 'HANDED_ON' and about = :paper",
                        office)
                .param("paper", claim.paper(office.regency()))
                .query(Long.class)
                .single();
    }
}
