package id.kotaksuara.goods.ledger;

/** Where goods can be once they have come in. */
public enum GoodsPlace {
    /** Good, in the warehouse, as they were delivered. */
    STORE,
    /** With a team that sorts and folds them. */
    SORTING,
    /** Sorted and folded. */
    SORTED,
    /** Given to those who pack the boxes. */
    PACKING,
    /** Counted into a ballot box, wherever that is now. */
    BOX,
    /** Set aside, until they are destroyed. */
    DAMAGED,
    DESTROYED,
    /** Missing after two counts, under a name. */
    LOST,
    /** Was too much, and has been handed on to whoever it is for. */
    HANDED_ON;

    /** Whether the stock of the warehouse holds them. */
    public boolean inStock() {
        return this == STORE || this == SORTING || this == SORTED || this == PACKING || this == BOX;
    }
}
