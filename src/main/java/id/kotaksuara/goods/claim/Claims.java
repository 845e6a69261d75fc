package id.kotaksuara.goods.claim;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.OfficeKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The claims of each office as they stand. */
@Component
@Transactional(readOnly = true)
public class Claims {

    private final OfficeSql sql;

    Claims(OfficeSql sql) {
        this.sql = sql;
    }

    /** Open ones first, then by number. */
    public List<Claim> of(OfficeKey office) {
        return sql.of("""
                        select c.*, s.status, s.due, s.promised, coalesce((select claimed from goods_claim_step q
                                where q.election_code = c.election_code and q.regency_code = c.regency_code
                                and q.claim = c.number and claimed is not null order by step desc limit 1), quantity) claimed,
                            (select sum(replaced) from goods_claim_step r where r.election_code = c.election_code
                                and r.regency_code = c.regency_code and r.claim = c.number) came
                        from goods_claim c
                        join lateral (select status, due, promised from goods_claim_step l where l.election_code = c.election_code
                            and l.regency_code = c.regency_code and l.claim = c.number order by step desc limit 1) s on true
                        where c.election_code = :election and c.regency_code = :regency
                        order by s.status in ('RAISED', 'ANSWERED') desc, c.number""", office).query((row, number) -> claim(office, row)).list();
    }

    private static Claim claim(OfficeKey office, ResultSet row) throws SQLException {
        Integer lot = row.getObject("lot", Integer.class);
        String note = row.getString("note_number");
        boolean unknown = lot != null && note.equals(Claim.lot(office.regency(), lot)); // as former releases wrote
        var what = new NewClaim(
                new NewClaim.Delivery(row.getString("supplier"), unknown ? "" : note),
                new NewClaim.Paper(row.getObject("receipt", Integer.class), row.getObject("line", Integer.class), lot),
                GoodsLedger.goods(office, row.getString("material"), row.getString("contest_code")),
                ClaimKind.valueOf(row.getString("kind")),
                row.getInt("claimed"),
                row.getString("meant_for"));
        return new Claim(
                row.getInt("number"),
                what,
                ClaimStatus.valueOf(row.getString("status")),
                row.getObject("due", LocalDate.class),
                row.getBoolean("promised"),
                row.getInt("came"));
    }

    public Claim numbered(OfficeKey office, int number) {
        return of(office).stream()
                .filter(claim -> claim.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("goods-claim", number));
    }

    /** Those of what a paper did not bring whole, by number. */
    public List<Claim> lackingIn(OfficeKey office, NewClaim.Paper paper) {
        return of(office).stream()
                .filter(claim -> claim.what().paper().equals(paper)
                        && claim.what().kind().lacks())
                .sorted(comparingInt(Claim::number))
                .toList();
    }

    /** Pieces that are still to come because of claims. */
    public Map<Goods, Long> open(OfficeKey office) {
        return of(office).stream()
                .filter(claim -> claim.outstanding() > 0)
                .collect(groupingBy(claim -> claim.what().goods(), summingLong(Claim::outstanding)));
    }

    /** What became of a claim, oldest first; the first step says how many were claimed. */
    List<ClaimStep> steps(OfficeKey office, int number) {
        return sql.of("""
                        select s.*, coalesce(s.claimed, case when s.step = 1 then c.quantity end) from_then_on
                        from goods_claim_step s join goods_claim c
                            on (c.election_code, c.regency_code, c.number) = (s.election_code, s.regency_code, s.claim)
                        where s.election_code = :election and s.regency_code = :regency and s.claim = :claim
                        order by s.step""", office)
                .param("claim", number)
                .query((row, at) -> new ClaimStep(
                        ClaimStatus.valueOf(row.getString("status")),
                        row.getObject("due", LocalDate.class),
                        row.getObject("from_then_on", Integer.class),
                        row.getInt("replaced"),
                        row.getString("note"),
                        row.getString("actor"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
