package id.kotaksuara.goods.ledger;

import id.kotaksuara.logistics.stock.Goods;

/**
 * Some goods that an office needs.
 *
 * @param needed pieces
 * @param inside whether some of them go into the ballot boxes
 */
public record NeededGoods(Goods goods, long needed, boolean inside) {

    String choice() {
        return choice(goods);
    }

    /** How forms name goods. */
    public static String choice(Goods goods) {
        return goods.material() + (goods.contestCode().isEmpty() ? "" : "." + goods.contestCode());
    }
}
