package id.kotaksuara.goods.order;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.logistics.stock.Goods;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of some goods that is to arrive on one day.
 *
 * @param code such as {@code P-1}
 * @param terms what was agreed
 */
public record GoodsOrder(String code, Goods goods, int quantity, Terms terms, int version) {
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

    String inWords() {
        return "%s: %s %s, %d; %s; %s; %s"
                .formatted(
                        code,
                        goods.material(),
                        goods.contestCode(),
                        quantity,
                        terms.supplier(),
                        terms.contract(),
                        terms.expected());
    }
}
