package id.kotaksuara.base.grid;

import id.kotaksuara.base.grid.GridColumn.Use;
import id.kotaksuara.base.grid.GridReview.ReviewedRow;
import id.kotaksuara.base.grid.GridReview.ReviewedRow.Fault;
import id.kotaksuara.base.grid.GridReview.ReviewedRow.State;
import id.kotaksuara.base.grid.GridView.Cell;
import id.kotaksuara.base.grid.GridView.Head;
import id.kotaksuara.base.grid.GridView.Line;
import id.kotaksuara.base.grid.GridView.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws tables: kept rows in their order with what was sent over them, new rows, and rows to be filled in. */
@Component
class GridViews {

    private final GridWords words;

    GridViews(GridWords words) {
        this.words = words;
    }

    /** A table as it is kept, with rows to be filled in. */
    <P> GridView kept(MasterTable<P> table, P owner) {
        var rows = new ArrayList<ReviewedRow>();
        table.rows(owner).forEach(row -> rows.add(same(row)));
        table.offered(owner).forEach(row -> rows.add(offered(row)));
        return draw(table, owner, rows, Told.NOTHING);
    }

    /** A table with what was sent. */
    <P> GridView sent(MasterTable<P> table, P owner, Reviewed reviewed) {
        var known = reviewed.rows().stream()
                .filter(row -> row.kept() != null)
                .collect(Collectors.toMap(row -> row.wanted().key(), row -> row, GridViews::faulty));
        var rows = new ArrayList<ReviewedRow>();
        table.rows(owner).forEach(row -> rows.add(known.getOrDefault(row.key(), same(row))));
        reviewed.rows().stream().filter(row -> row.kept() == null).forEach(rows::add);
        if (!table.offered(owner).isEmpty()) {
            rows.addAll(Collections.nCopies(1 + reviewed.more(), offered(GridRow.offered(Map.of()))));
        }
        return draw(table, owner, rows, reviewed.told());
    }

    /**
     * What was sent, gone over.
     *
     * @param told what is said of the file that it comes from
     * @param more how many empty rows are asked for beside it
     */
    record Reviewed(List<ReviewedRow> rows, Told told, int more) {

        static Reviewed of(List<ReviewedRow> rows) {
            return new Reviewed(rows, Told.NOTHING, 0);
        }
    }

    /** Of two lines about one row the one that says so. */
    private static ReviewedRow faulty(ReviewedRow first, ReviewedRow second) {
        return second.faults().isEmpty() ? first : second;
    }

    private static ReviewedRow same(GridRow row) {
        return new ReviewedRow(
                new SentRow(row.key(), row.version(), "", 0, Map.of(), false), row, row, State.SAME, List.of());
    }

    private static ReviewedRow offered(GridRow row) {
        return new ReviewedRow(new SentRow("", "", "", 0, row.values(), false), null, row, State.SAME, List.of());
    }

    private <P> GridView draw(MasterTable<P> table, P owner, List<ReviewedRow> rows, Told told) {
        var columns = onPage(table, owner, rows);
        var lines = new ArrayList<Line>();
        var faults = new ArrayList<GridView.Fault>();
        for (ReviewedRow row : rows) {
            if (row.state() != State.UNKNOWN) {
                lines.add(line(lines.size(), row, columns));
            }
            int number = lines.size();
            row.faults().stream().map(fault -> summed(fault, row, number)).forEach(faults::add);
        }
        return new GridView(
                table.name(),
                columns.stream().map(this::head).toList(),
                lines,
                faults.stream().distinct().toList(),
                told,
                !table.offered(owner).isEmpty(),
                table.removes(),
                null);
    }

    private static <P> List<GridColumn> onPage(MasterTable<P> table, P owner, List<ReviewedRow> rows) {
        return table.shown(owner, rows.stream().map(ReviewedRow::wanted).toList()).stream()
                .filter(column -> column.use() != Use.FINDS)
                .toList();
    }

    private Head head(GridColumn column) {
        return new Head(column.field(), words.heading(column), column.kind().isNumber());
    }

    /** @param number of the row among those that are shown */
    private GridView.Fault summed(Fault fault, ReviewedRow row, int number) {
        String cell = row.state() == State.UNKNOWN ? null : "c" + (number - 1) + "-";
        String said = words.say(fault.words());
        long line = row.sent().line();
        boolean unnamed = row.wanted().title().isEmpty() && (line > 0 || cell == null);
        String of = unnamed ? said : words.say("grid.fault", called(row, number), said);
        return new GridView.Fault(
                cell == null ? null : cell + id(fault.field()),
                line == 0 ? of : words.say("grid.fault.line", line, of));
    }

    /** As the row is headed. */
    private String called(ReviewedRow row, int number) {
        return row.wanted().title().isEmpty()
                ? words.say("grid.new", number)
                : row.wanted().title();
    }

    private Line line(int number, ReviewedRow row, List<GridColumn> columns) {
        boolean isNew = row.kept() == null;
        var said = row.faults().stream()
                .collect(Collectors.toMap(Fault::field, fault -> words.say(fault.words()), (one, other) -> one));
        return new Line(
                number,
                isNew ? "" : row.wanted().key(),
                row.wanted().title(),
                isNew ? "" : row.kept().version(),
                isNew ? "" : print(row.kept(), columns),
                row.state().name(),
                row.sent().line(),
                columns.stream()
                        .map(column -> cell(number, row, column, said.get(column.field())))
                        .toList());
    }

    /** What the open cells of a kept row say. */
    private static String print(GridRow kept, List<GridColumn> columns) {
        var values = new HashMap<String, String>();
        columns.stream()
                .filter(column -> column.changesIn(false))
                .forEach(column -> values.put(column.field(), kept.value(column.field())));
        return GridRow.print(values);
    }

    private Cell cell(int number, ReviewedRow row, GridColumn column, @Nullable String fault) {
        var kind = column.kind();
        String kept = row.kept() == null ? "" : row.kept().value(column.field());
        return new Cell(
                "c" + number + "." + column.field(),
                "c" + number + "-" + id(column.field()),
                head(column),
                kind.shown(row.wanted().value(column.field())),
                kind.shown(kept),
                kind.chosen() ? kind.options().stream().map(GridOption::shown).toList() : List.of(),
                kind.keyboard(),
                column.changesIn(row.kept() == null),
                fault);
    }

    static String id(String field) {
        return field.replaceAll("[\\[.]", "-").replace("]", "");
    }

    /** The columns of a file: those that find its rows, and those of the page. */
    static <P> List<GridColumn> ofFile(MasterTable<P> table, P owner, List<GridRow> rows) {
        return Stream.concat(
                        table.columns(owner).stream().filter(column -> column.use() == Use.FINDS),
                        table.shown(owner, rows).stream().filter(column -> column.use() != Use.FINDS))
                .toList();
    }
}
