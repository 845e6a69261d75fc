package id.kotaksuara.base.grid;

import id.kotaksuara.base.grid.GridColumn.Use;
import id.kotaksuara.base.grid.GridReview.ReviewedRow.Fault;
import id.kotaksuara.base.grid.GridReview.ReviewedRow.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

/** Compares rows that were sent with those that are kept, and finds what is wrong with them. */
final class GridReview<P> {

    private final MasterTable<P> table;
    private final P owner;
    private final List<GridColumn> columns;
    private final Map<String, GridRow> kept = new LinkedHashMap<>();
    private final boolean grows;
    private final BiConsumer<GridRow, Errors> checks;
    private final Set<String> seen = new HashSet<>();

    GridReview(MasterTable<P> table, P owner) {
        this.table = table;
        this.owner = owner;
        this.columns = table.columns(owner);
        this.checks = table.checks(owner);
        this.grows = !table.offered(owner).isEmpty();
        table.rows(owner).forEach(row -> kept.put(row.key(), row));
    }

    Map<String, GridRow> kept() {
        return kept;
    }

    List<ReviewedRow> of(List<SentRow> sent) {
        var reviewed = new ArrayList<ReviewedRow>();
        for (SentRow row : sent) {
            GridRow before = kept.get(row.key());
            if (before != null) {
                reviewed.add(known(row, before));
            } else if (!GridRow.offered(row.values()).blank(columns)
                    && (row.key().isEmpty() || !row.untouched())) {
                reviewed.add(unknown(row));
            }
        }
        return reviewed;
    }

    private ReviewedRow known(SentRow sent, GridRow before) {
        GridRow wanted = before.with(sent.values());
        if (sent.gone() && table.removes()) {
            State state = overtaken(sent, before) ? State.OVERTAKEN : State.REMOVED;
            return new ReviewedRow(sent, before, before, state, List.of());
        }
        boolean again = !seen.add(before.key());
        if (!sent.ofFile() && sent.untouched() || !again && wanted.saysTheSame(before, columns)) {
            return new ReviewedRow(sent, before, before, State.SAME, List.of());
        }
        var faults = new ArrayList<Fault>();
        if (again) {
            faults.add(fault(nameColumn(), "grid.twice", before.title()));
        }
        columns.stream()
                .filter(column -> column.use() == Use.ONCE || column.use() == Use.KEY)
                .filter(column -> !wanted.value(column.field()).equals(before.value(column.field())))
                .forEach(column ->
                        faults.add(fault(column, "grid.once", column.kind().shown(before.value(column.field())))));
        faults.addAll(check(wanted));
        return new ReviewedRow(sent, before, wanted, overtaken(sent, before) ? State.OVERTAKEN : State.CHANGED, faults);
    }

    /** A first version of what nobody had described before has no other number. */
    private static boolean overtaken(SentRow sent, GridRow before) {
        var now = new HashMap<String, String>();
        sent.values().keySet().forEach(field -> now.put(field, before.value(field)));
        return !sent.version().equals(before.version())
                || !sent.print().isEmpty() && !sent.print().equals(GridRow.print(now));
    }

    private ReviewedRow unknown(SentRow sent) {
        var values = new HashMap<>(sent.values());
        String key = table.keyOf(owner, values).orElse("");
        var wanted = new GridRow("", key, "", values);
        if (!grows) {
            String said = String.valueOf(values.getOrDefault(nameColumn().field(), ""));
            return new ReviewedRow(
                    sent, null, wanted, State.UNKNOWN, List.of(fault(nameColumn(), "grid.unknown", said)));
        }
        var faults = new ArrayList<Fault>();
        if (!sent.key().isEmpty()) {
            faults.add(fault(nameColumn(), "grid.gone", sent.key()));
        } else if (!key.isEmpty() && kept.containsKey(key)) {
            faults.add(fault(nameColumn(), "form.taken", key));
        } else if (!key.isEmpty() && !seen.add(key)) {
            faults.add(fault(nameColumn(), "grid.twice", key));
        }
        faults.addAll(check(wanted));
        return new ReviewedRow(sent, null, wanted, State.NEW, faults);
    }

    /** The first fault of each cell. */
    private List<Fault> check(GridRow wanted) {
        var faults = new LinkedHashMap<String, Fault>();
        for (GridColumn column : columns) {
            String other = column.kind().notAnAnswer(wanted.value(column.field()));
            if (!other.isEmpty()) {
                faults.put(column.field(), fault(column, "grid.answers", other, answers(column)));
            }
        }
        var errors = new MapBindingResult(new HashMap<>(), "row");
        checks.accept(wanted, errors);
        errors.getFieldErrors()
                .forEach(error -> faults.putIfAbsent(error.getField(), new Fault(error.getField(), error)));
        return List.copyOf(faults.values());
    }

    private static String answers(GridColumn column) {
        return String.join(
                ", ", column.kind().options().stream().map(GridOption::shown).toList());
    }

    private GridColumn nameColumn() {
        return columns.stream()
                .filter(column -> column.use() == Use.KEY || column.use() == Use.FINDS)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static Fault fault(GridColumn column, String key, @Nullable Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = column.heading();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Fault(column.field(), new DefaultMessageSourceResolvable(new String[] {key}, all));
    }

    /**
     * One row that was sent, beside what is kept.
     *
     * @param kept null where the row is new
     * @param wanted what it becomes
     */
    record ReviewedRow(SentRow sent, @Nullable GridRow kept, GridRow wanted, State state, List<Fault> faults) {

        /** What becomes of it. */
        enum State {
            SAME,
            NEW,
            CHANGED,
            REMOVED,
            /** Somebody else has changed it since its sender saw it. */
            OVERTAKEN,
            /** A line of a file that is about no row of this table. */
            UNKNOWN
        }

        /** What is wrong with one cell. */
        record Fault(String field, MessageSourceResolvable words) {}

        ReviewedRow {
            faults = List.copyOf(faults);
        }

        boolean changes() {
            return state == State.NEW || state == State.CHANGED || state == State.REMOVED;
        }
    }
}
