package id.kotaksuara.base.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Hears the XML of a sheet and tells its rows; a formula says the value that stands beside it, if one does. */
final class SheetRows extends PartHandler {

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_LINES = 1 << 21;

    private final SharedTexts texts;
    private final CellFormats formats;
    private final RowTaker taker;
    private final List<String> cells = new ArrayList<>();
    private final RunsOfText value = new RunsOfText();
    private long line;
    private boolean hidden;
    private int column;
    private @Nullable String type;
    private @Nullable String style;
    private boolean formula;
    private boolean inValue;
    private boolean inReading;

    SheetRows(SharedTexts texts, CellFormats formats, RowTaker taker) {
        this.texts = texts;
        this.formats = formats;
        this.taker = taker;
    }

    @Override
    void begin(String element, Attributes attributes) throws SAXException {
        switch (element) {
            case "row" -> beginRow(attributes);
            case "c" -> beginCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> inReading = true;
            case "r" -> value.beginRun();
            case "strike", "vertAlign" -> value.look(element, attributes);
            case "v", "t" -> inValue = !inReading;
            default -> {}
        }
    }

    private void beginRow(Attributes attributes) throws SAXException {
        var number = attributes.getValue("r");
        line = number == null ? line + 1 : Long.parseLong(number);
        if (line > MOST_LINES) {
            throw new SAXException("no such row");
        }
        hidden = on(attributes.getValue("hidden")) || isFlat(attributes.getValue("ht"));
        column = -1;
        cells.clear();
    }

    /** Nobody sees a row of less than a point. */
    private static boolean isFlat(@Nullable String height) {
        return height != null && Double.parseDouble(height) < 1;
    }

    private void beginCell(Attributes attributes) {
        var reference = attributes.getValue("r");
        column = reference == null ? column + 1 : Cells.column(reference);
        type = attributes.getValue("t");
        style = attributes.getValue("s");
        formula = false;
        value.begin();
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inValue) {
            value.append(text, start, length);
        }
    }

    @Override
    void end(String element) {
        switch (element) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inReading = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() {
        if (column >= MOST_COLUMNS || column < 0) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        var text = value.said();
        boolean unknown = formula && text.isEmpty() && !"str".equals(type);
        cells.set(column, unknown ? Workbook.NO_VALUE : said(text));
    }

    private String said(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> texts.text(Integer.parseInt(text.strip()));
            case "n" -> formats.shown(style, Cells.number(text));
            case "b" -> text.strip().equals("1") ? "TRUE" : "FALSE";
            default -> text;
        };
    }

    private void endRow() {
        if (!taker.take(line, hidden, List.copyOf(cells))) {
            throw new Parts.Enough();
        }
    }
}
