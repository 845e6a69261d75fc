package id.kotaksuara.base.table;

import java.io.Closeable;
import java.util.List;

/**
 * A table on its way out, row by row and never held whole. Numbers stay numbers; anything else is text and stays what it
 * is, such as {@code 001} or {@code 63.03}; text that a spreadsheet would take for a formula begins with an apostrophe.
 */
public interface Table extends Closeable {

    /** Full width too, which a spreadsheet set to Chinese or Japanese takes for the same. */
    String STARTS_A_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    void row(Object... cells);

    default void row(List<?> cells) {
        row(cells.toArray());
    }

    static String defused(String text) {
        return text.length() > 1 && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** What a cell said before it was written as text. */
    static String plain(String cell) {
        boolean defused = cell.length() > 2 && cell.charAt(0) == '\'' && STARTS_A_FORMULA.indexOf(cell.charAt(1)) >= 0;
        return defused ? cell.substring(1) : cell;
    }
}
