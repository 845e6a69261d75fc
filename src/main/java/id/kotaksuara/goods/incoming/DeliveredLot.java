package id.kotaksuara.goods.incoming;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.logistics.stock.Goods;
import org.jspecify.annotations.Nullable;

/**
 * A lot of cartons of one kind, as the delivery note has it.
 *
 * @param noted pieces on the delivery note, 0 where they are not on it
 * @param order the code of the order that it is of, null where none is known
 * @param claim the number of the claim that it replaces goods for
 */
record DeliveredLot(
        int line,
        Goods goods,
        int cartons,
        int noted,
        @Nullable String order,
        @Nullable Integer claim) {
    DeliveredLot {
        requireNonNull(goods, "goods");
    }

    /** The same where the delivery note says another number. */
    DeliveredLot noting(int pieces) {
        return new DeliveredLot(line, goods, cartons, pieces, order, claim);
    }

    /** How papers name the claim that it replaces goods for, "" where there is none. */
    public String claimPaper(String regency) {
        return claim == null ? "" : Claim.paper(regency, claim);
    }
}
