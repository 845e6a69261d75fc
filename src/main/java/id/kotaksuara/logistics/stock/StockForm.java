package id.kotaksuara.logistics.stock;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.problem.RuleBroken;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A change of stock as a clerk types it. */
record StockForm(
        @Nullable String goods,
        @Nullable String from,
        @Nullable String to,
        @Nullable String quantity,
        @Nullable String note) {

    private static final int LONGEST_NOTE = 300;

    static StockForm about(@Nullable String goods) {
        return new StockForm(goods, "FLAT", "", "", "");
    }

    /** Hands what was typed to the ledger; slips are told at their fields, and then nothing is entered. */
    void enter(StockWork work, StockTable table, Errors errors, Entering entering) {
        var typed = new Typed(errors, "stock.form.");
        Goods chosen = table.chosen(Typed.orEmpty(goods)).orElse(null);
        if (chosen == null) {
            typed.slip("goods", "form.choose");
        }
        Integer pieces = typed.whole("quantity", quantity, 1, StockMove.MOST);
        StockState source = work == StockWork.RECEIVE ? null : typed.choice("from", from, StockState.class);
        StockState target = work == StockWork.MOVE ? typed.choice("to", to, StockState.class) : work.target();
        String words = work == StockWork.REMOVE
                ? typed.words("note", note, LONGEST_NOTE)
                : typed.wordsOrNone("note", note, LONGEST_NOTE);
        if (typed.fine()) {
            if (source == target) {
                throw new RuleBroken("stock.move.order");
            }
            entering.enter(new StockMove(chosen, source, target, pieces), words);
        }
    }

    /** What the ledger does with an answer that is complete. */
    interface Entering {
        void enter(StockMove move, String note);
    }

    /** Why an entry is undone, as a clerk types it. */
    record Correction(@Nullable String reason) {

        Optional<String> reason(Errors errors) {
            return Optional.ofNullable(new Typed(errors, "stock.form.").words("reason", reason, LONGEST_NOTE));
        }
    }
}
