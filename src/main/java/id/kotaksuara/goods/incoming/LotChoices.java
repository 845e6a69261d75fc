package id.kotaksuara.goods.incoming;

import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.order.GoodsOrder;
import id.kotaksuara.logistics.stock.Goods;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a lot can be of.
 *
 * @param goods by what forms call them
 * @param claims those that goods are still to come for
 */
record LotChoices(Map<String, Goods> goods, List<GoodsOrder> orders, List<Claim> claims) {

    boolean isOrderOf(String code, @Nullable Goods chosen) {
        return orders.stream()
                .anyMatch(order -> order.code().equals(code) && order.goods().equals(chosen));
    }

    /** Those for which a lot of a receipt may have come as a replacement; what the same receipt lacked, it did not bring. */
    public List<Claim> claimsFor(int receipt, Goods wanted) {
        return claims.stream()
                .filter(claim -> claim.what().goods().equals(wanted)
                        && !Integer.valueOf(receipt).equals(claim.what().paper().receipt()))
                .toList();
    }

    boolean isClaimOf(String number, @Nullable Goods chosen) {
        return claims.stream()
                .anyMatch(claim -> Integer.toString(claim.number()).equals(number)
                        && claim.what().goods().equals(chosen));
    }
}
