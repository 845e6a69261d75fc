package id.kotaksuara.goods.order;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.goods.ledger.GoodsNames;
import id.kotaksuara.logistics.stock.Goods;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of some goods that is to arrive on one day.
 *
 * @param code such as {@code P-1}
 * @param terms what was agreed
 */
public record GoodsOrder(String code, Goods goods, int quantity, Terms terms, int version) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    public GoodsOrder {
        requireNonNull(code, "code");
        requireNonNull(goods, "goods");
        requireNonNull(terms, "terms");
    }

    /**
     * What was agreed about an order.
     *
     * @param supplier "" where nobody has said it
     * @param contract its number, "" where nobody has said it
     * @param expected when it is to arrive
     */
    public record Terms(
            String supplier,
            String contract,
            OrderStage stage,
            @Nullable LocalDate expected) {}

    /** In a few words, for the journal. */
    String inWords(GoodsNames names) {
        String day = terms.expected() == null ? "" : DAY.format(terms.expected());
        return Stream.of(
                        "%s: %s, %d".formatted(code, names.of(goods), quantity),
                        terms.supplier(),
                        terms.contract(),
                        day)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
