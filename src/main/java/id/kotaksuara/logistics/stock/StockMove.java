package id.kotaksuara.logistics.stock;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.RuleBroken;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Some pieces of goods that go from one state to another.
 *
 * @param from null where they come from outside
 * @param to null where they go for good
 */
@Embeddable
record StockMove(
        @Embedded Goods goods,
        @Enumerated(EnumType.STRING) @Nullable StockState fromState,
        @Enumerated(EnumType.STRING) @Nullable StockState toState,
        int quantity) {

    static final int MOST = 100_000_000;

    StockMove {
        requireNonNull(goods, "goods");
        if (fromState == toState) {
            throw new IllegalArgumentException("a move goes from one state to another");
        }
        if (quantity < 1 || quantity > MOST) {
            throw new RuleBroken("stock.quantity.range", quantity, MOST);
        }
    }

    StockMove reversed() {
        return new StockMove(goods, toState, fromState, quantity);
    }

    /** By how much the boxes that need floor become more. */
    int standingChange() {
        if (!goods.material().box()) {
            return 0;
        }
        return (toState != null && toState.standing() ? quantity : 0)
                - (fromState != null && fromState.standing() ? quantity : 0);
    }
}
