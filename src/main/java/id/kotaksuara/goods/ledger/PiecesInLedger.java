package id.kotaksuara.goods.ledger;

import id.kotaksuara.logistics.warehouse.CountedPieces;
import id.kotaksuara.region.OfficeKey;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Tells the stock how many pieces the ledger of goods counts in it, so that none is taken away without it. */
@Component
class PiecesInLedger implements CountedPieces {

    private static final String IN_STOCK = """
            select coalesce(sum(quantity) filter (where to_place in ('STORE', 'SORTING', 'SORTED', 'PACKING', 'BOX')), 0)
                - coalesce(sum(quantity) filter (where from_place in ('STORE', 'SORTING', 'SORTED', 'PACKING', 'BOX')), 0)
            from goods_entry where election_code = :election and regency_code = :regency and warehouse_code = :warehouse
              and material = :material and contest_code = :contest
            having count(*) > 0""";

    private final OfficeSql sql;

    PiecesInLedger(OfficeSql sql) {
        this.sql = sql;
    }

    @Override
    public OptionalLong counted(Kind kind) {
        var office = new OfficeKey(kind.election(), kind.warehouse().regencyCode());
        return sql.of(IN_STOCK, office)
                .param("warehouse", kind.warehouse().code())
                .param("material", kind.material().name())
                .param("contest", kind.contest())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
