package id.kotaksuara.inventory;

/** What a clerk enters. */
enum StockWork {
    RECEIVE,
    MOVE,
    REMOVE
}
