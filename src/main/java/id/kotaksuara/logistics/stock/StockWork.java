package id.kotaksuara.logistics.stock;

import org.jspecify.annotations.Nullable;

/** What a clerk enters. */
enum StockWork {
    RECEIVE,
    MOVE,
    REMOVE;

    /** Where goods come to that nobody has to say; null where they go for good. */
    @Nullable
    StockState target() {
        return this == RECEIVE ? StockState.FLAT : null;
    }
}
