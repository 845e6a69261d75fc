package id.kotaksuara.goods.destruction;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.goods.ledger.GoodsMove;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.logistics.stock.Goods;

/**
 * Goods that were good and are so no longer.
 *
 * @param words what happened, and who says so
 */
record SetAside(Goods goods, String warehouse, GoodsPlace from, int quantity, LossCause cause, String words) {
    SetAside {
        requireNonNull(goods, "goods");
        requireNonNull(from, "from");
        requireNonNull(cause, "cause");
    }

    GoodsMove move() {
        var to = cause == LossCause.MISSING ? GoodsPlace.LOST : GoodsPlace.DAMAGED;
        return new GoodsMove(goods, warehouse, from, to, quantity);
    }
}
