package id.kotaksuara.goods.order;

import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.OfficeKey;
import java.util.Map;
import java.util.Set;

/** Knows what has come of orders, and what is still to come without one; told by whoever counts deliveries. */
public interface Inflow {

    /** Pieces that have come of each order, by its code: what its delivery notes say, and what came beyond them. */
    Map<String, Long> delivered(OfficeKey office);

    /** The codes of orders that some delivery names, whether it has been counted or not. */
    Set<String> named(OfficeKey office);

    /** Pieces that are claimed and have not been replaced or refused. */
    Map<Goods, Long> claimed(OfficeKey office);
}
