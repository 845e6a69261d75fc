package id.kotaksuara.goods.claim;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.logistics.stock.Goods;

/**
 * A difference that is claimed.
 *
 * @param receipt number of the receipt of goods in which it was found
 * @param line of that receipt
 * @param meantFor whose goods they are, "" where they are ours
 */
public record NewClaim(
        Delivery delivery, int receipt, int line, Goods goods, ClaimKind kind, int quantity, String meantFor) {
    public NewClaim {
        requireNonNull(delivery, "delivery");
        requireNonNull(goods, "goods");
        requireNonNull(kind, "kind");
        requireNonNull(meantFor, "meantFor");
    }

    /** The same about goods of somebody else. */
    public NewClaim meantFor(String owner) {
        return new NewClaim(delivery, receipt, line, goods, kind, quantity, owner);
    }

    /** Who delivered, and the number of the delivery note. */
    public record Delivery(String supplier, String note) {}
}
