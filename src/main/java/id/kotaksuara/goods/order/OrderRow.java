package id.kotaksuara.goods.order;

/** An order with what has come of it. */
public record OrderRow(GoodsOrder order, long delivered, OrderStatus status) {

    public long open() {
        return Math.max(0, order.quantity() - delivered);
    }
}
