package id.kotaksuara.goods.incoming;

import id.kotaksuara.goods.claim.Claims;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.goods.order.Inflow;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.OfficeKey;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What has come of orders, by the delivery notes of closed receipts: what a note says and the cartons do not hold is under
 * claim and is not expected twice.
 */
@Component
class GoodsInflow implements Inflow {

    private final OfficeSql sql;
    private final Claims claims;

    GoodsInflow(OfficeSql sql, Claims claims) {
        this.sql = sql;
        this.claims = claims;
    }

    @Override
    public Map<String, Long> delivered(OfficeKey office) {
        record Delivered(String code, long pieces) {}
        return sql
                .of(
                        "select l.order_code code, sum(l.noted) pieces from goods_receipt_line l join goods_receipt r"
                                + " on r.election_code = l.election_code and r.regency_code = l.regency_code"
                                + " and r.number = l.receipt where l.election_code = :election and l.regency_code = :regency"
                                + " and r.closed_at is not null and l.order_code is not null group by l.order_code",
                        office)
                .query((row, at) -> new Delivered(row.getString("code"), row.getLong("pieces")))
                .list()
                .stream()
                .collect(Collectors.toMap(Delivered::code, Delivered::pieces));
    }

    @Override
    public Map<Goods, Long> claimed(OfficeKey office) {
        return claims.open(office);
    }
}
