package id.kotaksuara.goods.order;

import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.OfficeKey;
import java.util.Map;

/** Knows what has come of orders, and what is still to come without one; told by whoever counts deliveries. */
public interface Inflow {

    /** Pieces on the delivery notes of each order, by its code. */
    Map<String, Long> delivered(OfficeKey office);

    /** Pieces that are claimed and have not been replaced or refused. */
    Map<Goods, Long> claimed(OfficeKey office);
}
