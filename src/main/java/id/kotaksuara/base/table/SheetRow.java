package id.kotaksuara.base.table;

import id.kotaksuara.base.workbook.Workbook;
import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line of the file it begins on, counted from 1; in a spreadsheet the number of the row
 * @param cells its texts, clean; never null
 * @param hidden whether a person who opens the file does not see it
 */
public record SheetRow(long line, List<String> cells, boolean hidden) {

    public static final String FORMULA = Workbook.NO_VALUE; // a cell whose value only a spreadsheet can work out

    SheetRow(long line, List<String> cells) {
        this(line, cells, false);
    }

    public boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** The text of a cell, empty where the row is shorter. */
    public String cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }
}
