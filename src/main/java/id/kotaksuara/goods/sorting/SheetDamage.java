package id.kotaksuara.goods.sorting;

/** Why a sheet is no good. */
enum SheetDamage {
    TORN,
    INK,
    MISPRINT,
    /** Printed for another dapil or region. */
    WRONG_AREA,
    CUT;

    /** The column of a count that keeps it. */
    String column() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
