package id.kotaksuara.goods.incoming;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.incoming.CountCorrectionForm.Said;
import id.kotaksuara.goods.incoming.LineCount.Correction;
import id.kotaksuara.goods.incoming.LineCount.Found;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.region.OfficeKey;
import java.sql.Types;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes goods in: writes down the delivery note, its lots, and what is counted, until the receipt is closed. */
@Component
@Transactional
class ReceivingDesk {

    private static final String ONE =
            " where election_code = :election and regency_code = :regency and receipt = :receipt";

    private final OfficeSql sql;
    private final OfficeQueue queue;
    private final GoodsReceipts receipts;
    private final BringingIn bringingIn;
    private final Journal journal;

    ReceivingDesk(OfficeSql sql, OfficeQueue queue, GoodsReceipts receipts, BringingIn bringingIn, Journal journal) {
        this.sql = sql;
        this.queue = queue;
        this.receipts = receipts;
        this.bringingIn = bringingIn;
        this.journal = journal;
    }

    /** Begins a receipt; its number counts on from the last one. */
    int begin(OfficeKey office, GoodsReceipt receipt) {
        queue.enter(office);
        int number = sql.next(sql.of(
                "select max(number) from goods_receipt where election_code = :election and regency_code = :regency",
                office));
        sql.of(
                        "insert into goods_receipt (election_code, regency_code, number, warehouse_code, note_number,"
                                + " supplier, vehicle, driver, arrived) values (:election, :regency, :number, :warehouse,"
                                + " :note, :supplier, :vehicle, :driver, :arrived)",
                        office)
                .param("number", number)
                .param("warehouse", receipt.warehouse())
                .param("note", receipt.note().number())
                .param("supplier", receipt.note().supplier())
                .param("vehicle", receipt.note().vehicle())
                .param("driver", receipt.note().driver())
                .param("arrived", receipt.arrived())
                .update();
        record(office, "begun", number, receipt.note().number());
        return number;
    }

    void count(OfficeKey office, int number, int line, Found found) {
        var file = open(office, number);
        if (file.lot(line).found().pieces() + found.pieces() > LotForm.MOST) {
            throw new RuleBroken("goods.receipt.tooMany", line, LotForm.MOST);
        }
        write(office, number, new Step(line, found, null, null));
        record(office, "counted", number, found.inWords(line));
    }

    /** Withdraws a step that was counted wrong; it stays to be read. */
    void withdraw(OfficeKey office, int number, int step) {
        var file = open(office, number);
        var wrong = file.holding(step).orElseThrow(() -> new RuleBroken("goods.receipt.noStep", step));
        write(office, number, new Step(wrong.line(), Found.NOTHING, step, null));
        record(office, "countWithdrawn", number, wrong.found().inWords(wrong.line()));
    }

    /**
     * Puts a wrong step of a closed receipt right: another takes its place, and what followed from it follows.
     *
     * @param form read while nobody else changes what it rests on; null where it is refused, and nothing changes
     */
    boolean correct(OfficeKey office, int number, int step, BiFunction<ReceiptFile, LineCount, @Nullable Said> form) {
        queue.enter(office);
        var file = receipts.numbered(office, number);
        var wrong = file.correctable(step).orElseThrow(() -> new RuleBroken("goods.receipt.correction.noStep", step));
        var said = form.apply(file, wrong);
        if (said == null) {
            return false;
        }
        int noted = file.lot(wrong.line()).line().noted();
        var holds = said.of(noted);
        if (holds.same(wrong, noted)) {
            throw new RuleBroken("goods.receipt.correction.same");
        }
        write(office, number, new Step(wrong.line(), holds.found(), step, holds.correction()));
        var right = receipts.numbered(office, number);
        if (right.lot(wrong.line()).found().pieces() > LotForm.MOST) {
            throw new RuleBroken("goods.receipt.tooMany", wrong.line(), LotForm.MOST);
        }
        bringingIn.correct(office, file, right, wrong.line());
        record(office, "corrected", number, holds.inWords(wrong, noted));
        return true;
    }

    /** Closes a receipt on behalf of somebody who has seen so many steps of counting. */
    void close(OfficeKey office, int number, int seen) {
        var file = open(office, number);
        if (file.counts().size() != seen) {
            throw new ChangedMeanwhile("goods.receipt.changedMeanwhile", number);
        }
        if (!file.complete()) {
            throw new RuleBroken("goods.receipt.uncounted", number);
        }
        end(office, number, false);
        bringingIn.bring(office, file);
        record(office, "closed", number, file.receipt().note().number());
    }

    /** Takes back a receipt that was begun by mistake, with its lots; whoever has counted withdraws that first. */
    void remove(OfficeKey office, int number) {
        var file = open(office, number);
        if (!file.removable()) {
            throw new RuleBroken("goods.receipt.removal.counted", file.receipt().paper(office.regency()));
        }
        about("update goods_receipt_line set order_code = null" + ONE, office, number)
                .update();
        end(office, number, true);
        record(office, "removed", number, file.receipt().note().number());
    }

    private void end(OfficeKey office, int number, boolean withdrawn) {
        sql.signed(
                        "update goods_receipt set closed_by = :actor, closed_at = :at, withdrawn = :withdrawn"
                                + " where election_code = :election and regency_code = :regency and number = :receipt",
                        office)
                .param("receipt", number)
                .param("withdrawn", withdrawn)
                .update();
    }

    /** What is written down in one step of counting. */
    private record Step(
            int line,
            Found found,
            @Nullable Integer withdraws,
            @Nullable Correction correction) {}

    private void write(OfficeKey office, int number, Step step) {
        int next = sql.next(about("select max(step) from goods_count" + ONE, office, number));
        sql.signed(
                        "insert into goods_count (election_code, regency_code, receipt, step, line, good, damaged,"
                                + " foreign_good, meant_for, remark, withdraws, noted, sorted_missing, sorted_damaged,"
                                + " first_person, second_person, actor,"
                                + " at) values (:election, :regency, :receipt, :step, :line, :good, :damaged, :foreign,"
                                + " :meantFor, :remark, :withdraws, :noted, :sortedMissing, :sortedDamaged, :first, :second, :actor, :at)",
                        office)
                .param("receipt", number)
                .param("step", next)
                .param("line", step.line())
                .param("good", step.found().good())
                .param("damaged", step.found().damaged())
                .param("foreign", step.found().foreign())
                .param("meantFor", step.found().meantFor())
                .param("remark", step.found().remark())
                .param("withdraws", step.withdraws(), Types.INTEGER)
                .params(Correction.columns(step.correction()))
                .update();
    }

    /** A receipt that is still being counted; the others of the office wait until the transaction ends. */
    ReceiptFile open(OfficeKey office, int number) {
        queue.enter(office);
        var file = receipts.numbered(office, number);
        if (!file.receipt().open()) {
            throw new RuleBroken("goods.receipt.closed", number);
        }
        return file;
    }

    private StatementSpec about(String statement, OfficeKey office, int number) {
        return sql.of(statement, office).param("receipt", number);
    }

    void record(OfficeKey office, String action, int number, String what) {
        journal.record(new Entry(
                "goods:" + office.path(),
                office.regency(),
                "journal.goods.receipt." + action,
                null,
                GoodsReceipt.paper(office.regency(), number) + "; " + what));
    }
}
