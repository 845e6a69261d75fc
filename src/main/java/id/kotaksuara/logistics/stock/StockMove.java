package id.kotaksuara.logistics.stock;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.logistics.warehouse.ByHand;
import id.kotaksuara.logistics.warehouse.CountedPieces.Kind;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.region.OfficeKey;
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
public record StockMove(
        @Embedded Goods goods,
        @Enumerated(EnumType.STRING) @Nullable StockState fromState,
        @Enumerated(EnumType.STRING) @Nullable StockState toState,
        int quantity) {

    static final int MOST = 100_000_000;

    public StockMove {
        requireNonNull(goods, "goods");
        if (fromState == toState) {
            throw new IllegalArgumentException("a move goes from one state to another");
        }
        if (quantity < 1 || quantity > MOST) {
            throw new RuleBroken("stock.quantity.range", quantity, MOST);
        }
    }

    /** As what the ledger writes it down, where nothing is undone. */
    StockEntryKind kind() {
        if (fromState == null || toState == null) {
            return fromState == null ? StockEntryKind.RECEIPT : StockEntryKind.REMOVAL;
        }
        return toState == StockState.DISPATCHED ? StockEntryKind.DISPATCH : StockEntryKind.MOVE;
    }

    /** Whether it is work as it is done: from one state to a later one that such goods can have. */
    boolean isInOrder() {
        return fromState != null && toState != null && fromState.mayBecome(toState, goods.material());
    }

    /** Whether boxes of stations become filled or sealed, or cease to be. */
    boolean packsBoxes() {
        return goods.material() == Material.BALLOT_BOX && (packed(fromState) || packed(toState));
    }

    private static boolean packed(@Nullable StockState state) {
        return state != null && state.compareTo(StockState.FILLED) >= 0;
    }

    /** What is kept more closely elsewhere is not packed, taken away from what is there or put back as a mere number. */
    void ask(ByHand hand, Warehouse warehouse, long there) {
        if (packsBoxes()) {
            hand.mayPack(new OfficeKey(goods.electionCode(), warehouse.regencyCode()));
        }
        var kind = new Kind(warehouse, goods.electionCode(), goods.material(), goods.contestCode());
        if (toState == null) {
            hand.mayLeave(kind, there - quantity);
        } else if (fromState == null) {
            hand.mayPutBack(kind);
        }
    }

    StockMove reversed() {
        return new StockMove(goods, toState, fromState, quantity);
    }

    /** Boxes that need floor and may be refused it; those that come back stand here, whether there is room or not. */
    int needsRoom() {
        return fromState == StockState.DISPATCHED ? 0 : Math.max(0, standingChange());
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
