package id.kotaksuara.base.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/**
 * A fresh workbook with the rows of one sheet, each where it stood, and a remark behind the last column of some. Nothing
 * but what the cells say is taken over: no formula, no other sheet, nothing hidden.
 */
public final class RemarkedWorkbook {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");
    private static final int MOST_LINES = 1 << 20; // a spreadsheet has no more rows
    private static final int ROWS_BETWEEN = 1000;

    private final NamedSheet from;
    private final LongFunction<String> remarks;
    private long last;
    private int written;

    /**
     * A workbook with remarks.
     *
     * @param remarks what to write into the row of a line, empty for nothing
     */
    public RemarkedWorkbook(NamedSheet from, LongFunction<String> remarks) {
        this.from = from;
        this.remarks = remarks;
    }

    /** Writes it while the sheet is read a second time. */
    public void write(OutputStream out) throws IOException {
        int column = width();
        try (var workbook = XlsxTable.workbook(out)) {
            var sheet = workbook.newWorksheet(from.name());
            from.sheet().read(row -> {
                if (row.line() <= MOST_LINES && row.line() > last) {
                    write(row, column, sheet);
                    flush(sheet);
                    last = row.line();
                }
                return true;
            });
        }
    }

    /** What is written is not held. */
    private void flush(Worksheet sheet) {
        if (++written % ROWS_BETWEEN == 0) {
            try {
                sheet.flush();
            } catch (IOException readerLeft) {
                throw new UncheckedIOException(readerLeft);
            }
        }
    }

    private int width() {
        var width = new int[1];
        from.sheet().read(row -> {
            width[0] = Math.max(width[0], row.cells().size());
            return true;
        });
        return width[0];
    }

    private void write(SheetRow row, int remarkColumn, Worksheet to) {
        int line = (int) row.line() - 1;
        for (int column = 0; column < row.cells().size(); column++) {
            write(row.cell(column), line, column, to);
        }
        var remark = remarks.apply(row.line());
        if (!remark.isEmpty()) {
            to.value(line, remarkColumn, Table.defused(remark));
        }
    }

    private static void write(String cell, int line, int column, Worksheet to) {
        if (NUMBER.matcher(cell).matches()) {
            to.value(line, column, Integer.valueOf(cell));
        } else if (!cell.isEmpty() && !cell.equals(SheetRow.FORMULA)) {
            to.value(line, column, Table.defused(cell));
        }
    }
}
