package id.kotaksuara.goods.wages;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.logistics.stock.Goods;
import java.time.LocalDate;

/**
 * What is paid for a good sheet of one kind.
 *
 * @param since the day from which it holds
 */
record SheetRate(Goods goods, int rupiah, LocalDate since) {

    /** Before any day on which somebody sorts. */
    static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    SheetRate {
        requireNonNull(goods, "goods");
        requireNonNull(since, "since");
    }

    public boolean fromTheBeginning() {
        return since.equals(EVER);
    }
}
