package id.kotaksuara.base.grid;

import id.kotaksuara.base.grid.GridHistory.Change;
import id.kotaksuara.base.grid.GridHistory.Saved;
import id.kotaksuara.base.grid.GridReview.ReviewedRow;
import id.kotaksuara.base.grid.GridReview.ReviewedRow.State;
import id.kotaksuara.base.grid.GridViews.Reviewed;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.Table;
import id.kotaksuara.base.table.TableFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows tables, reads what was sent or lies in a file, saves all of it or nothing, and takes it back. */
@Component
@Transactional
class GridDesk {

    private static final int ROWS_MORE = 10;

    private final GridViews views;
    private final GridWords words;
    private final GridHistory history;

    GridDesk(GridViews views, GridWords words, GridHistory history) {
        this.views = views;
        this.words = words;
        this.history = history;
    }

    /** The table as it is kept. */
    @Transactional(readOnly = true)
    <P> GridView open(MasterTable<P> table, P owner) {
        var view = views.kept(table, owner);
        return last(table, owner).map(saved -> view.withLast(said(saved))).orElse(view);
    }

    private static GridView.Last said(Saved saved) {
        return new GridView.Last(
                saved.number(), saved.actor(), saved.at(), saved.added(), saved.changed(), saved.removed());
    }

    /** What was saved last, where all of its rows still stand as they were saved. */
    private <P> Optional<Saved> last(MasterTable<P> table, P owner) {
        return history.newest(table.name(), table.place(owner))
                .filter(saved -> changedSince(saved, byKey(table, owner), table.columns(owner))
                        .isEmpty());
    }

    /** The table with what was sent over it, and what is wrong with that. */
    @Transactional(readOnly = true)
    <P> GridView look(MasterTable<P> table, P owner, Map<String, String> sent) {
        var rows = SentRow.in(sent, table.columns(owner));
        int more = sent.containsKey("more") ? ROWS_MORE : 0;
        return views.sent(
                table, owner, new Reviewed(new GridReview<>(table, owner).of(rows), GridView.Told.NOTHING, more));
    }

    /**
     * The table with the lines of a file over it.
     *
     * @throws RuleBroken saying why it is no such table
     */
    @Transactional(readOnly = true)
    <P> GridView look(MasterTable<P> table, P owner, Path file) {
        var sheet = GridSheet.in(file, table, owner, words);
        return views.sent(table, owner, new Reviewed(new GridReview<>(table, owner).of(sheet.rows()), sheet.told(), 0));
    }

    /** Saves all that was sent, where nothing is wrong with it; gives the table as it was judged. */
    <P> GridView save(MasterTable<P> table, P owner, Map<String, String> sent, GridBy by) {
        var reviewed = new GridReview<>(table, owner).of(SentRow.in(sent, table.columns(owner)));
        var view = views.sent(table, owner, Reviewed.of(reviewed));
        if (view.unfit() || view.changesNothing()) {
            return view;
        }
        var changing = reviewed.stream().filter(ReviewedRow::changes).toList();
        changing.forEach(row -> table.save(owner, row.kept(), row.state() == State.REMOVED ? null : row.wanted()));
        var now = byKey(table, owner);
        var changes = new ArrayList<Change>();
        for (ReviewedRow row : changing) {
            String key = row.kept() == null
                    ? table.keyOf(owner, row.wanted().values()).orElseThrow()
                    : row.kept().key();
            changes.add(new Change(row.kept(), now.get(key)));
        }
        history.keep(table.name(), table.place(owner), changes, by);
        return view;
    }

    /** Puts back what was saved together last; refused when any of it has changed since. */
    <P> void takeBack(MasterTable<P> table, P owner, long number, GridBy by) {
        var saved = history.newest(table.name(), table.place(owner))
                .filter(newest -> newest.number() == number)
                .orElseThrow(() -> new RuleBroken("grid.back.gone"));
        var now = byKey(table, owner);
        changedSince(saved, now, table.columns(owner)).ifPresent(row -> {
            throw new RuleBroken("grid.back.changed", row);
        });
        if (!history.takenBack(number, by)) {
            throw new RuleBroken("grid.back.gone");
        }
        var columns = table.columns(owner);
        for (Change change : saved.changes().rows()) {
            table.save(owner, now.get(change.key()), read(change.before(), columns));
        }
    }

    private static <P> Map<String, GridRow> byKey(MasterTable<P> table, P owner) {
        return table.rows(owner).stream().collect(Collectors.toMap(GridRow::key, row -> row));
    }

    /** The title of a row that no longer stands as it was saved. */
    private static Optional<String> changedSince(Saved saved, Map<String, GridRow> now, List<GridColumn> columns) {
        return saved.changes().rows().stream()
                .filter(change -> !same(now.get(change.key()), read(change.after(), columns), columns))
                .map(Change::title)
                .findFirst();
    }

    private static boolean same(@Nullable GridRow now, @Nullable GridRow then, List<GridColumn> columns) {
        return now == null || then == null
                ? now == then
                : now.version().equals(then.version()) && now.saysTheSame(then, columns);
    }

    /** Numbers as the reader's language writes them. */
    private static @Nullable GridRow read(@Nullable GridRow kept, List<GridColumn> columns) {
        if (kept == null) {
            return null;
        }
        var values = new HashMap<String, String>();
        columns.forEach(column -> values.put(column.field(), column.kind().meant(kept.value(column.field()))));
        return kept.with(values);
    }

    /** Writes the table as a file that can be changed and read again; rows that are offered with answers stand below. */
    @Transactional(readOnly = true)
    <P> void write(MasterTable<P> table, P owner, TableFormat format, Table to) {
        var rows = new ArrayList<>(table.rows(owner));
        var columns = GridViews.ofFile(table, owner, rows);
        table.offered(owner).stream().filter(row -> !row.blank(columns)).forEach(rows::add);
        to.row(columns.stream().map(words::heading).toList());
        for (GridRow row : rows) {
            to.row(columns.stream()
                    .map(column -> cell(column.kind(), row.value(column.field()), format))
                    .toList());
        }
    }

    /** A number in a text file is written as the reader's spreadsheet writes it. */
    private static Object cell(CellKind kind, String value, TableFormat format) {
        return format == TableFormat.XLSX ? kind.inWorkbook(value) : kind.shown(value);
    }
}
