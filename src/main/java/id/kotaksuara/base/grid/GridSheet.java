package id.kotaksuara.base.grid;

import id.kotaksuara.base.grid.GridColumn.Use;
import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.NamedSheet;
import id.kotaksuara.base.table.Sheet;
import id.kotaksuara.base.table.SheetRow;
import id.kotaksuara.base.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file read as rows of a table: its heading is the row in which most columns are recognised, and a column that is not
 * there changes nothing.
 *
 * @param unread headings that name no column
 */
record GridSheet(List<SentRow> rows, List<String> unread) {

    private static final String NO_HEADING = "grid.file.noHeading";
    private static final int LOOK = 15;
    private static final int ENOUGH = 2;

    /** The first sheet of a file that is such a table; where none is, it is said of the first. */
    static <P> GridSheet in(Path file, MasterTable<P> table, P owner, GridWords words) {
        RuleBroken refused = null;
        for (var sheet : NamedSheet.in(file)) {
            try {
                return in(sheet.sheet(), table, owner, words);
            } catch (RuleBroken noTable) {
                if (!noTable.key().equals(NO_HEADING)) {
                    throw noTable;
                }
                refused = refused == null ? noTable : refused;
            }
        }
        throw refused == null ? new RuleBroken("sheet.empty") : refused;
    }

    private static <P> GridSheet in(Sheet sheet, MasterTable<P> table, P owner, GridWords words) {
        var columns = table.columns(owner);
        var first = sheet.first(LOOK);
        var head = new Head(0, Map.of(), List.of());
        for (SheetRow row : first) {
            var read = Head.of(row, columns, words);
            head = read.columns().size() > head.columns().size() ? read : head;
        }
        if (head.columns().size() < ENOUGH || head.columns().values().stream().noneMatch(GridSheet::finds)) {
            throw new RuleBroken(NO_HEADING, headings(columns, words));
        }
        var rows = new Rows<>(table, owner, head);
        sheet.read(rows::take);
        return new GridSheet(List.copyOf(rows.read), head.unread());
    }

    private static boolean finds(GridColumn column) {
        return column.use() == Use.KEY || column.use() == Use.FINDS;
    }

    private static String headings(List<GridColumn> columns, GridWords words) {
        return String.join(
                ", ",
                columns.stream().filter(GridSheet::finds).map(words::heading).toList());
    }

    /** Which column stands where, counted from 0. */
    private record Head(long line, Map<Integer, GridColumn> columns, List<String> unread) {

        static Head of(SheetRow row, List<GridColumn> known, GridWords words) {
            var columns = new TreeMap<Integer, GridColumn>();
            var unread = new ArrayList<String>();
            for (int at = 0; at < row.cells().size(); at++) {
                int place = at;
                String heading = row.cell(at);
                words.column(heading, known)
                        .filter(column -> !columns.containsValue(column))
                        .ifPresentOrElse(column -> columns.put(place, column), () -> unread.add(heading));
            }
            unread.removeIf(String::isEmpty);
            return new Head(row.line(), columns, unread);
        }
    }

    /** Takes the lines below the heading, as many as a table may have. */
    private static final class Rows<P> {

        private final MasterTable<P> table;
        private final P owner;
        private final Head head;
        private final Map<String, GridRow> kept = new HashMap<>();
        private final List<SentRow> read = new ArrayList<>();

        Rows(MasterTable<P> table, P owner, Head head) {
            this.table = table;
            this.owner = owner;
            this.head = head;
            table.rows(owner).forEach(row -> kept.put(row.key(), row));
        }

        boolean take(SheetRow row) {
            if (row.line() <= head.line() || isAside(row)) {
                return true;
            }
            if (head.columns().keySet().stream().map(row::cell).anyMatch(SheetRow.FORMULA::equals)) {
                throw new RuleBroken("grid.file.formula", row.line());
            }
            if (read.size() == SentRow.MOST) {
                throw new RuleBroken("grid.file.long", SentRow.MOST);
            }
            var values = new HashMap<String, String>();
            head.columns()
                    .forEach((at, column) ->
                            values.put(column.field(), column.kind().meant(Table.plain(row.cell(at)))));
            String key = table.keyOf(owner, values).filter(kept::containsKey).orElse("");
            read.add(new SentRow(
                    key, key.isEmpty() ? "" : kept.get(key).version(), "", row.line(), named(key, values), false));
            return true;
        }

        private static boolean isAside(SheetRow row) {
            return RowWords.isRule(row)
                    || RowWords.numbersColumns(row)
                    || RowWords.filled(row).stream().limit(1).anyMatch(RowWords::isNothingButSum);
        }

        /** Names by which a row was found say nothing new, however they are spelt. */
        private Map<String, String> named(String key, Map<String, String> values) {
            if (!key.isEmpty()) {
                head.columns().values().stream()
                        .filter(GridSheet::finds)
                        .forEach(column ->
                                values.put(column.field(), kept.get(key).value(column.field())));
            }
            return values;
        }
    }
}
