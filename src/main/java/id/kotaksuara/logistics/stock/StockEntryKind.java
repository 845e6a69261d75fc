package id.kotaksuara.logistics.stock;

/** Why stock changed. */
enum StockEntryKind {
    RECEIPT,
    MOVE,
    /** Out for good: damaged, lost, destroyed. */
    REMOVAL,
    DISPATCH,
    /** Undoes an earlier entry. */
    CORRECTION
}
