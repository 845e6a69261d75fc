package id.kotaksuara.overview;

/**
 * A regency with its boxes.
 *
 * @param late shipments that should have left or arrived by its own time
 * @param outstanding lost boxes that nothing replaces
 */
record RegencyRow(String code, String name, Boxes boxes, int late, int outstanding) {}
