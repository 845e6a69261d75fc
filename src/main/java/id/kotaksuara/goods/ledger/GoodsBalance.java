package id.kotaksuara.goods.ledger;

import id.kotaksuara.logistics.stock.Goods;

/** How many pieces of some goods are at one place of a warehouse. */
public record GoodsBalance(Goods goods, String warehouse, GoodsPlace place, int quantity) {}
