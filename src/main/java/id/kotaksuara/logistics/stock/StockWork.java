package id.kotaksuara.logistics.stock;

/** What a clerk enters. */
enum StockWork {
    RECEIVE,
    MOVE,
    REMOVE
}
