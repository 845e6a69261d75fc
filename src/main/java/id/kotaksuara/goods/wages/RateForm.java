package id.kotaksuara.goods.wages;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.logistics.stock.Goods;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is paid for a sheet of one kind, as it is typed. */
record RateForm(
        @Nullable String kind,
        @Nullable String rupiah,
        @Nullable String since) {

    private static final int MOST = 1_000_000;

    static RateForm blank() {
        return new RateForm("", "", "");
    }

    /**
     * What is paid for a good sheet.
     *
     * @param since null where nobody said from which day on
     */
    record Rate(Goods goods, int rupiah, @Nullable LocalDate since) {}

    /** The rate, or null with every slip told at its field. */
    @Nullable
    Rate read(Map<String, Goods> ballots, Errors errors) {
        var typed = new Typed(errors, "goods.wages.form.");
        Goods goods = ballots.get(Typed.orEmpty(kind));
        if (goods == null) {
            typed.slip("kind", "form.choose");
        }
        Integer paid = typed.whole("rupiah", rupiah, 0, MOST);
        LocalDate day = typed.dayOrNone("since", since);
        return typed.fine() ? new Rate(goods, paid, day) : null;
    }
}
