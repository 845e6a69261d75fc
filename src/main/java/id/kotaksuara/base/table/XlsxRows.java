package id.kotaksuara.base.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the XML of a sheet and tells its rows. A cell with a formula is told as one, whatever value stands beside it. */
final class XlsxRows extends DefaultHandler {

    private static final int MOST_COLUMNS = 200;

    private final SharedStrings texts;
    private final Sheet.Reader reader;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private long line;
    private int column;
    private @Nullable String type;
    private boolean formula;
    private boolean inValue;
    private long taken;

    XlsxRows(SharedStrings texts, Sheet.Reader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /** The reader wants no more rows. */
    static final class Enough extends RuntimeException {
        Enough() {
            super(null, null, false, false);
        }
    }

    long taken() {
        return taken;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> beginRow(attributes.getValue("r"));
            case "c" -> beginCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> inValue = true;
            default -> {}
        }
    }

    private void beginRow(@Nullable String number) {
        line = number == null ? line + 1 : Long.parseLong(number);
        column = -1;
        cells.clear();
    }

    private void beginCell(Attributes attributes) {
        var reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        type = attributes.getValue("t");
        formula = false;
        value.setLength(0);
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inValue) {
            value.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() throws SAXException {
        if (column >= MOST_COLUMNS || column < 0) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, formula ? SheetRow.FORMULA : text().strip());
    }

    private String text() throws SAXException {
        var text = value.toString();
        if (text.isEmpty()) {
            return text;
        }
        try {
            return switch (type == null ? "n" : type) {
                case "s" -> texts.getItemAt(Integer.parseInt(text.strip())).getString();
                case "n" -> number(text);
                default -> text;
            };
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            throw new SAXException(broken);
        }
    }

    /** A number as a person would write it: 6303051003, not 6.303051003E9. */
    private static String number(String text) {
        var number = new BigDecimal(text.strip());
        boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
        return number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                ? text
                : whole ? number.toBigInteger().toString() : number.toPlainString();
    }

    private void endRow() {
        var row = new SheetRow(line, List.copyOf(cells));
        if (!row.blank()) {
            taken++;
            if (!reader.take(row)) {
                throw new Enough();
            }
        }
    }
}
