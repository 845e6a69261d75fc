package id.kotaksuara.base.table;

import java.io.Closeable;
import java.util.List;

/**
 * A table on its way out, row by row and never held whole. Numbers stay numbers; anything else is text and stays what it
 * is, such as {@code 001} or {@code 63.03}; text that a spreadsheet would take for a formula begins with an apostrophe.
 */
public interface Table extends Closeable {

    void row(Object... cells);

    default void row(List<?> cells) {
        row(cells.toArray());
    }

    static String defused(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
