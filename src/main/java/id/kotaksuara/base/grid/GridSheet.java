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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A file read as rows of a table: its heading is the row in which most columns are recognised, and a column that is not
 * there changes nothing.
 *
 * @param told what its sender is told besides
 */
record GridSheet(List<SentRow> rows, GridView.Told told) {

    private static final String NO_HEADING = "grid.file.noHeading";
    private static final int LOOK = 15;
    private static final int ENOUGH = 2;

    /** The first sheet that is seen and is such a table; the others that are one are told. */
    static <P> GridSheet in(Path file, MasterTable<P> table, P owner, GridWords words) {
        var sheets = NamedSheet.in(file);
        if (sheets.isEmpty()) {
            throw new RuleBroken("sheet.empty");
        }
        var columns = table.columns(owner);
        var heads = new LinkedHashMap<NamedSheet, Head>();
        sheets.stream().filter(sheet -> !sheet.hidden()).forEach(sheet -> Head.in(sheet.sheet(), columns, words)
                .ifPresent(head -> heads.put(sheet, head)));
        var first = heads.keySet().stream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken(NO_HEADING, headings(columns, words)));
        var head = heads.remove(first);
        var rows = new Rows<>(table, owner, head);
        first.sheet().read(rows::take);
        var left = heads.keySet().stream().map(NamedSheet::name).toList();
        return new GridSheet(List.copyOf(rows.read), new GridView.Told(head.unread(), first.name(), left));
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

        /** The one of a sheet, where enough columns are recognised to find its rows by them. */
        static Optional<Head> in(Sheet sheet, List<GridColumn> known, GridWords words) {
            var best = new Head(0, Map.of(), List.of());
            for (SheetRow row : sheet.first(LOOK)) {
                var read = of(row, known, words);
                best = read.columns.size() > best.columns.size() ? read : best;
            }
            return Optional.of(best)
                    .filter(head -> head.columns.size() >= ENOUGH
                            && head.columns.values().stream().anyMatch(GridSheet::finds));
        }

        private static Head of(SheetRow row, List<GridColumn> known, GridWords words) {
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
