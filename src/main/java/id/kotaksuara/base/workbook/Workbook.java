package id.kotaksuara.base.workbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An XLSX file and its sheets; what all sheets share is read once. */
public final class Workbook {

    /** Stands for the value of a formula that only a spreadsheet can work out. */
    public static final String NO_VALUE = "=\u0000";

    private final Parts parts;
    private final Layout layout;
    private @Nullable SharedTexts texts;
    private @Nullable CellFormats formats;

    private Workbook(Path file) {
        this.parts = new Parts(file);
        this.layout = Layout.of(parts);
    }

    /** Whether a file is a workbook, be it a damaged one. */
    public static boolean isOne(Path file) {
        return Parts.has(file, Layout.WORKBOOK);
    }

    /** Whether a file is a workbook in the binary form, which nobody but its maker reads. */
    public static boolean isBinaryOne(Path file) {
        return Parts.has(file, Layout.WORKBOOK.replace(".xml", ".bin"));
    }

    /**
     * Opens a workbook.
     *
     * @throws id.kotaksuara.base.problem.RuleBroken when it is damaged, or swells beyond measure
     */
    public static Workbook in(Path file) {
        return new Workbook(file);
    }

    /** Its sheets, the one that is open first, the hidden ones last. */
    public List<WorkbookSheet> sheets() {
        return layout.sheets();
    }

    /** Reads the rows of a sheet, blank ones too. */
    public void read(WorkbookSheet sheet, RowTaker taker) {
        parts.parse(sheet.part(), new SheetRows(texts(), formats(), taker));
    }

    /** The columns of a sheet, counted from 0, that a person who opens the workbook does not see. */
    public Set<Integer> hiddenColumns(WorkbookSheet sheet) {
        var hidden = new HiddenColumns();
        parts.parse(sheet.part(), hidden);
        return hidden.columns();
    }

    private SharedTexts texts() {
        if (texts == null) {
            texts = new SharedTexts();
            parse("sharedStrings", texts);
        }
        return texts;
    }

    private CellFormats formats() {
        if (formats == null) {
            formats = new CellFormats(layout.from1904());
            parse("styles", formats);
        }
        return formats;
    }

    private void parse(String kind, PartHandler handler) {
        var part = layout.only(kind);
        if (part != null) {
            parts.parse(part, handler);
        }
    }
}
