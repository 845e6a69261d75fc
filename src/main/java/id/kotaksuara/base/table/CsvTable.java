package id.kotaksuara.base.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** A table as CSV that a spreadsheet of an Indonesian office opens as it is: semicolons, UTF-8 with its mark. */
final class CsvTable implements Table {

    private final CsvWriter csv;

    CsvTable(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        this.csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
    }

    @Override
    public void row(Object... cells) {
        var texts = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            var text = String.valueOf(cells[i]);
            texts[i] = cells[i] instanceof Number ? text : Table.defused(text);
        }
        csv.writeRecord(texts);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
