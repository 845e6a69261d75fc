package id.kotaksuara.goods.claim;

import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.goods.ledger.LoosePieces;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.region.OfficeKey;
import java.sql.Types;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pieces that were too much and have been handed on: the warehouse that took them in has them no longer. */
@Component
class HandedOn {

    private final OfficeSql sql;
    private final LoosePieces loose;

    HandedOn(OfficeSql sql, LoosePieces loose) {
        this.sql = sql;
        this.loose = loose;
    }

    /** Writes it into the ledger, under the claim's number; refused where fewer lie loose. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(OfficeKey office, Claim claim, int pieces) {
        var goods = claim.what().goods();
        var wanted = new LoosePieces.Wanted(goods, warehouse(office, claim), GoodsPlace.HANDED_ON, pieces);
        loose.take(office, wanted, claim.paper(office.regency()));
    }

    private String warehouse(OfficeKey office, Claim claim) {
        return sql.of("""
                        select warehouse_code from goods_receipt
                        where election_code = :election and regency_code = :regency and number = :receipt
                        union all
                        select warehouse_code from sorting_lot
                        where election_code = :election and regency_code = :regency and number = :lot""", office)
                .param("receipt", claim.what().paper().receipt(), Types.INTEGER)
                .param("lot", claim.what().paper().lot(), Types.INTEGER)
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
