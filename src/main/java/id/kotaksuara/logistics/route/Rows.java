package id.kotaksuara.logistics.route;

import java.util.List;
import java.util.function.UnaryOperator;

/** Adds and removes rows of a form; a row that is not there cannot be removed, and nothing happens. */
final class Rows {

    private Rows() {}

    static <R> UnaryOperator<List<R>> adding(R row) {
        return rows -> {
            rows.add(row);
            return rows;
        };
    }

    /** @param index the row's place from 0, as a button sends it */
    static <R> UnaryOperator<List<R>> removing(String index) {
        return rows -> {
            if (index.matches("\\d{1,3}") && Integer.parseInt(index) < rows.size()) {
                rows.remove(Integer.parseInt(index));
            }
            return rows;
        };
    }
}
