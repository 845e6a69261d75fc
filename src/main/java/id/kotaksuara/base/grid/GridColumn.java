package id.kotaksuara.base.grid;

import id.kotaksuara.base.form.Typed;
import org.springframework.context.MessageSourceResolvable;

/**
 * One column of a table; its heading is the label that the form of a single thing gives the same field, so that faults are
 * worded as there.
 *
 * @param labels beginning of the message keys of the labels
 * @param field of the form that reads the cells
 */
public record GridColumn(String labels, String field, CellKind kind, Use use) {

    /** What a cell is for. */
    public enum Use {
        /** Tells one row from another; given once. */
        KEY,
        /** Only in files, to find the row by: on the page it stands before the row. */
        FINDS,
        /** Given once. */
        ONCE,
        /** Filled in beforehand for new rows: by itself it makes none. */
        OFFERED,
        FREE
    }

    MessageSourceResolvable heading() {
        return Typed.label(labels, field);
    }

    /** Whether this cell of a row can be changed. */
    boolean changesIn(boolean newRow) {
        return switch (use) {
            case KEY, ONCE -> newRow;
            case FINDS -> false;
            case OFFERED, FREE -> true;
        };
    }
}
