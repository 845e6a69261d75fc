package id.kotaksuara.goods.ledger;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.logistics.stock.Goods;
import org.jspecify.annotations.Nullable;

/**
 * Some pieces that come in or go from one place to another, at one warehouse.
 *
 * @param from null where they come from outside
 * @param to null where they are taken out of the books: written down though they had not come
 */
public record GoodsMove(
        Goods goods,
        String warehouse,
        @Nullable GoodsPlace from,
        @Nullable GoodsPlace to,
        int quantity) {
    public GoodsMove {
        requireNonNull(goods, "goods");
        requireNonNull(warehouse, "warehouse");
        if (from == to || quantity < 0) {
            throw new IllegalArgumentException("not a move: " + from + " to " + to + ", " + quantity);
        }
    }
}
