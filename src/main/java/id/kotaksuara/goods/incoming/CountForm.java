package id.kotaksuara.goods.incoming;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.goods.incoming.LineCount.Found;
import id.kotaksuara.goods.incoming.ReceiptFile.CountedLine;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody counted of a lot, as it is typed. */
record CountForm(
        @Nullable String line,
        @Nullable String good,
        @Nullable String damaged,
        @Nullable String foreign,
        @Nullable String meantFor,
        @Nullable String remark) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REMARK = 300;

    /** Where there is only one lot, it is the one that is counted. */
    static CountForm blank(ReceiptFile file) {
        var lots = file.lines();
        String line = lots.size() == 1 ? String.valueOf(lots.get(0).line()) : "";
        return new CountForm(line, "", "", "", "", "");
    }

    /** What was found, or null with every slip told at its field; an empty field other than the good ones is 0. */
    @Nullable
    Found found(ReceiptFile file, Errors errors) {
        var typed = new Typed(errors, "goods.receipt.count.");
        var lot = lot(file, typed);
        Integer whole = typed.whole("good", good, 0, LotForm.MOST);
        Integer broken = typed.wholeOrNone("damaged", damaged, 0, LotForm.MOST);
        Integer others = typed.wholeOrNone("foreign", foreign, 0, LotForm.MOST);
        String whose = typed.wordsOrNone("meantFor", meantFor, LONGEST_NAME);
        String said = typed.wordsOrNone("remark", remark, LONGEST_REMARK);
        if (others != null && others > 0 && whose != null && whose.isEmpty()) {
            typed.slip("meantFor", "form.missing");
        }
        return typed.fine() ? fitting(lot, new Found(whole, orZero(broken), orZero(others), whose, said), typed) : null;
    }

    private @Nullable CountedLine lot(ReceiptFile file, Typed typed) {
        return file.counted().stream()
                .filter(lot -> Integer.toString(lot.line().line()).equals(line))
                .findFirst()
                .orElseGet(() -> typed.slip("line", "form.choose"));
    }

    private static @Nullable Found fitting(CountedLine lot, Found found, Typed typed) {
        boolean fits = lot.found().pieces() + found.pieces() <= LotForm.MOST;
        return fits ? found : typed.slip("good", "goods.receipt.count.tooMany", LotForm.MOST);
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    int counted() {
        return Integer.parseInt(Typed.orEmpty(line));
    }
}
