package id.kotaksuara.goods.sorting;

import id.kotaksuara.goods.claim.ClaimDesk;
import id.kotaksuara.goods.claim.ClaimKind;
import id.kotaksuara.goods.claim.NewClaim;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.region.OfficeKey;
import org.springframework.stereotype.Component;

/** Claims what only the sorting finds damaged, from whoever delivered such ballots last. */
@Component
class DamageClaimed {

    private static final String SUPPLIER = """
            select r.supplier from goods_receipt r
            join goods_receipt_line l on l.election_code = r.election_code and l.regency_code = r.regency_code
                and l.receipt = r.number and l.withdrawn_by is null
            where r.election_code = :election and r.regency_code = :regency and r.closed_by is not null and not r.withdrawn
              and l.material = :material and l.contest_code = :contest
            order by r.number desc limit 1""";

    private final OfficeSql sql;
    private final ClaimDesk claims;

    DamageClaimed(OfficeSql sql, ClaimDesk claims) {
        this.sql = sql;
        this.claims = claims;
    }

    /** Where no receipt says who delivered them, there is nobody to claim from. */
    void raise(OfficeKey office, SortingLot lot, int damaged) {
        if (damaged > 0) {
            sql.of(SUPPLIER, office)
                    .param("material", lot.given().goods().material().name())
                    .param("contest", lot.given().goods().contestCode())
                    .query(String.class)
                    .optional()
                    .ifPresent(supplier -> claims.raise(office, claim(office, lot, damaged, supplier)));
        }
    }

    private static NewClaim claim(OfficeKey office, SortingLot lot, int damaged, String supplier) {
        var delivery = new NewClaim.Delivery(supplier, lot.paper(office.regency()));
        var paper = NewClaim.Paper.lot(lot.number());
        return new NewClaim(delivery, paper, lot.given().goods(), ClaimKind.DAMAGED, damaged, "");
    }
}
