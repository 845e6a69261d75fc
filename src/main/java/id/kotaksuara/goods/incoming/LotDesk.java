package id.kotaksuara.goods.incoming;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.claim.ClaimDesk;
import id.kotaksuara.goods.claim.NewClaim;
import id.kotaksuara.goods.ledger.GoodsOfOffice;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.region.OfficeKey;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down the lots of a receipt, takes back what was typed wrong, and says of which order they are. */
@Component
@Transactional
class LotDesk {

    private static final String OF_RECEIPT =
            " where election_code = :election and regency_code = :regency and receipt = :receipt";

    private static final String OF_ENDED = "update goods_receipt_line set claim = :claim"
            + " where election_code = :election and regency_code = :regency and claim in (:ended)";

    private final OfficeSql sql;
    private final OfficeQueue queue;
    private final ReceivingDesk desk;
    private final GoodsOfOffice goods;
    private final GoodsReceipts receipts;
    private final ClaimDesk claims;
    private final BringingIn bringingIn;

    LotDesk(
            OfficeSql sql,
            OfficeQueue queue,
            ReceivingDesk desk,
            GoodsOfOffice goods,
            GoodsReceipts receipts,
            ClaimDesk claims,
            BringingIn bringingIn) {
        this.sql = sql;
        this.queue = queue;
        this.desk = desk;
        this.goods = goods;
        this.receipts = receipts;
        this.claims = claims;
        this.bringingIn = bringingIn;
    }

    void add(OfficeKey office, int number, DeliveredLot lot) {
        desk.open(office, number);
        int line = sql.next(about("select max(line) from goods_receipt_line" + OF_RECEIPT, office, number));
        about(
                        "insert into goods_receipt_line (election_code, regency_code, receipt, line, material, contest_code,"
                                + " cartons, noted, order_code, claim) values (:election, :regency, :receipt, :line,"
                                + " :material, :contest, :cartons, :noted, :order, :claim)",
                        office,
                        number)
                .param("line", line)
                .param("material", lot.goods().material().name())
                .param("contest", lot.goods().contestCode())
                .param("cartons", lot.cartons())
                .param("noted", lot.noted())
                .param("order", lot.order(), Types.VARCHAR)
                .param("claim", lot.claim(), Types.INTEGER)
                .update();
        desk.record(office, "lot", number, inWords(office, line, lot));
    }

    /** Takes back a lot that was typed wrong and of which nothing is counted; its steps stay to be read. */
    void withdraw(OfficeKey office, int number, int line) {
        var lot = desk.open(office, number).lot(line);
        if (lot.counted()) {
            throw new RuleBroken("goods.receipt.lot.counted", line);
        }
        sql.signed(
                        "update goods_receipt_line set withdrawn_by = :actor, order_code = null" + OF_RECEIPT
                                + " and line = :line",
                        office)
                .param("receipt", number)
                .param("line", line)
                .update();
        String what = goods.names(office).of(lot.line().goods());
        desk.record(
                office,
                "withdrawn",
                number,
                "%d: %s, %d".formatted(line, what, lot.line().noted()));
    }

    /** Says of which order a lot was, also long after it has come. */
    void match(OfficeKey office, int number, int line, String order) {
        queue.enter(office);
        int rows = about(
                        "update goods_receipt_line set order_code = :order" + OF_RECEIPT
                                + " and line = :line and claim is null and withdrawn_by is null",
                        office,
                        number)
                .param("order", order.isEmpty() ? null : order, Types.VARCHAR)
                .param("line", line)
                .update();
        if (rows == 0) {
            throw new RuleBroken("goods.receipt.noLine", line);
        }
        desk.record(office, "matched", number, line + ": " + order);
    }

    /**
     * Says for which claim a lot came as a replacement, though nobody knew of the claim when it came. What the lot lacks is
     * owed under that claim, and no longer under the lot's own.
     */
    void replaces(OfficeKey office, int number, int line, int claim) {
        queue.enter(office);
        var file = receipts.numbered(office, number);
        int lot = file.lot(line).line().line();
        belongs(office, number, lot, claim);
        var ended = file.receipt().open() ? List.<Claim>of() : late(office, file, lot, claim);
        String instead = ended.isEmpty()
                ? ""
                : ended.stream().map(each -> each.paper(office.regency())).collect(joining(", ", "", " → "));
        desk.record(office, "replaces", number, line + ": " + instead + Claim.paper(office.regency(), claim));
    }

    /** Says of a lot that has come in already for which claim it came; the answer is its own claims. */
    private List<Claim> late(OfficeKey office, ReceiptFile file, int line, int claim) {
        var lot = NewClaim.Paper.receipt(file.receipt().number(), line);
        var own = claims.cameFor(office, claim, lot, file.receipt().paper(office.regency()));
        follow(office, own, claim);
        bringingIn.cameFor(office, claim, file);
        return own;
    }

    private void belongs(OfficeKey office, int number, int line, int claim) {
        int rows = about(
                        "update goods_receipt_line set claim = :claim" + OF_RECEIPT
                                + " and line = :line and claim is null and order_code is null and withdrawn_by is null",
                        office,
                        number)
                .param("claim", claim)
                .param("line", line)
                .update();
        if (rows == 0) {
            throw new RuleBroken("goods.receipt.noLine", line);
        }
    }

    /** What came or is being counted for a claim that has ended comes for the one that took its place. */
    private void follow(OfficeKey office, List<Claim> ended, int claim) {
        if (!ended.isEmpty()) {
            sql.of(OF_ENDED, office)
                    .param("claim", claim)
                    .param("ended", ended.stream().map(Claim::number).toList())
                    .update();
        }
    }

    private String inWords(OfficeKey office, int line, DeliveredLot lot) {
        return "%d: %s, %d".formatted(line, goods.names(office).of(lot.goods()), lot.noted());
    }

    private StatementSpec about(String statement, OfficeKey office, int number) {
        return sql.of(statement, office).param("receipt", number);
    }
}
