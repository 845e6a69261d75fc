package id.kotaksuara.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a table as CSV that a spreadsheet of an Indonesian office opens as it is: semicolons, UTF-8 with its mark. Text
 * that a spreadsheet would take for a formula is defused with an apostrophe; numbers stay numbers.
 */
public final class CsvTable implements Closeable {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final CsvWriter csv;

    public CsvTable(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        this.csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
    }

    public void row(Object... cells) {
        csv.writeRecord(Stream.of(cells).map(CsvTable::text).toArray(String[]::new));
    }

    public void row(List<String> cells) {
        row(cells.toArray());
    }

    private static String text(Object cell) {
        return cell instanceof Number ? cell.toString() : defused(String.valueOf(cell));
    }

    static String defused(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
