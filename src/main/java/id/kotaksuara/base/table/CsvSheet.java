package id.kotaksuara.base.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.kotaksuara.base.problem.RuleBroken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table written as text, its cells parted by one character. */
final class CsvSheet implements Sheet {

    private static final int LONGEST_CELL = 1 << 20; // an unclosed quotation mark ends here, not at the end of memory

    private final Path file;
    private final TextEncoding encoding;
    private final char separator;

    private CsvSheet(Path file, TextEncoding encoding, char separator) {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
    }

    static CsvSheet in(Path file) {
        try {
            var encoding = TextEncoding.of(file);
            return new CsvSheet(file, encoding, Separator.in(file, encoding));
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    @Override
    public void read(Reader reader) {
        long line = 1;
        try (CsvReader<CsvRecord> csv = parser().ofCsvRecord(encoding.open(file))) {
            for (CsvRecord record : csv) {
                line = record.getStartingLineNumber();
                var row = new SheetRow(line, cells(record));
                if (!row.blank() && !reader.take(row)) {
                    return;
                }
            }
        } catch (CsvParseException notATable) {
            throw new RuleBroken("sheet.broken", line);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    private CsvReader.CsvReaderBuilder parser() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_CELL);
    }

    private static List<String> cells(CsvRecord record) {
        var cells = new ArrayList<String>(record.getFieldCount());
        for (int i = 0; i < record.getFieldCount(); i++) {
            cells.add(record.getField(i).strip());
        }
        return cells;
    }
}
