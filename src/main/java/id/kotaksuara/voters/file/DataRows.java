package id.kotaksuara.voters.file;

import id.kotaksuara.base.table.SheetRow;
import java.util.stream.IntStream;

/** Tells rows that count something from what stands below a header besides. */
public final class DataRows {

    private DataRows() {}

    public static boolean has(SheetRow row, Header header) {
        return row.line() > header.line() && !repeats(row, header) && !numbersColumns(row, header);
    }

    /** Some lists print their header again on every page. */
    private static boolean repeats(SheetRow row, Header header) {
        return header.columns().values().stream()
                .allMatch(index -> row.cell(index).equals(header.titles().get(index)));
    }

    /** Some lists number their columns below the header: 1, 2, 3 or (1), (2), (3). */
    private static boolean numbersColumns(SheetRow row, Header header) {
        return row.line() <= header.line() + 2
                && row.cells().size() >= header.columns().size()
                && IntStream.range(0, row.cells().size())
                        .allMatch(i -> row.cell(i).replaceAll("[()]", "").equals("" + (i + 1)));
    }
}
