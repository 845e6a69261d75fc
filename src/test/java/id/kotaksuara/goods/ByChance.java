package id.kotaksuara.goods;

import id.kotaksuara.logistics.stock.Goods;

/** What people do at one kind of desk, through its real service and in whatever order. */
public interface ByChance {

    /** One thing that somebody does; refused by a rule where it is not possible now. */
    void happens(Chance chance);

    /** How many pieces came in here, by the desk's own papers alone and not by the ledger. */
    default long cameIn(Chance chance, Goods goods) {
        return 0;
    }

    /** Whether the papers of the desk agree with each other and with the ledger. */
    default void agrees(Chance chance) {}
}
