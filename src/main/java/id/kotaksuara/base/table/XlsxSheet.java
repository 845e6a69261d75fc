package id.kotaksuara.base.table;

import id.kotaksuara.base.workbook.Workbook;
import id.kotaksuara.base.workbook.WorkbookSheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A sheet of a workbook; where none is named, the first a person meets that has rows. */
final class XlsxSheet implements Sheet {

    private final Workbook workbook;
    private final List<WorkbookSheet> sheets;

    private XlsxSheet(Workbook workbook, List<WorkbookSheet> sheets) {
        this.workbook = workbook;
        this.sheets = sheets;
    }

    static boolean isOne(Path file) {
        return Workbook.isOne(file);
    }

    static XlsxSheet firstIn(Path file) {
        var workbook = Workbook.in(file);
        return new XlsxSheet(workbook, workbook.sheets());
    }

    static List<NamedSheet> all(Path file) {
        var workbook = Workbook.in(file);
        return workbook.sheets().stream()
                .map(sheet -> new NamedSheet(sheet.name(), new XlsxSheet(workbook, List.of(sheet)), sheet.hidden()))
                .toList();
    }

    @Override
    public void read(Reader reader) {
        var rows = new int[1];
        for (var sheet : sheets) {
            if (rows[0] == 0) {
                workbook.read(sheet, (line, hidden, cells) -> {
                    var row = new SheetRow(line, clean(cells), hidden || sheet.hidden());
                    if (row.blank()) {
                        return true;
                    }
                    rows[0]++;
                    return reader.take(row);
                });
            }
        }
    }

    @Override
    public Set<Integer> hiddenColumns() {
        return sheets.size() == 1 ? workbook.hiddenColumns(sheets.get(0)) : Set.of();
    }

    private static List<String> clean(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.equals(SheetRow.FORMULA) ? cell : CellText.clean(cell))
                .toList();
    }
}
