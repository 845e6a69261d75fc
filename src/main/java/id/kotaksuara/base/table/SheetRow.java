package id.kotaksuara.base.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line of the file it begins on, counted from 1; in a spreadsheet the number of the row
 * @param cells its texts, trimmed; never null
 */
public record SheetRow(long line, List<String> cells) {

    public static final String FORMULA = "=\u0000"; // stands for a cell whose value only a spreadsheet can work out

    public boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** The text of a cell, empty where the row is shorter. */
    public String cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }
}
