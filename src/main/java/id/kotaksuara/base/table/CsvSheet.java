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
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table written as text, its cells parted by one character. */
final class CsvSheet implements Sheet {

    /** How programs keep a spreadsheet from taking a text for a number. */
    private static final Pattern FORMULA_OF_TEXT = Pattern.compile("^=\"([^\"]{0,200})\"$");

    private static final int FEWEST_SWALLOWED = 3;
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
                refuseSwallowed(row, record);
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

    /** A cell of several lines with as many separators as a row has holds rows: its quotation mark was not closed. */
    private void refuseSwallowed(SheetRow row, CsvRecord record) {
        int most = Math.max(FEWEST_SWALLOWED, record.getFieldCount() - 1);
        for (String cell : record.getFields()) {
            if (cell.indexOf('\n') >= 0 && separators(cell) >= most) {
                throw new RuleBroken("sheet.broken", row.line());
            }
        }
    }

    /** Those that part cells: behind a comma within a text stands a blank. */
    private long separators(String cell) {
        return IntStream.range(0, cell.length() - 1)
                .filter(at -> cell.charAt(at) == separator && cell.charAt(at + 1) != ' ')
                .count();
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
            cells.add(CellText.clean(meant(record.getField(i))));
        }
        return cells;
    }

    private static String meant(String cell) {
        return cell.startsWith("=") ? FORMULA_OF_TEXT.matcher(cell).replaceFirst("$1") : cell;
    }
}
