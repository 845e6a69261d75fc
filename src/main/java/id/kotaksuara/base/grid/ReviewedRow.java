package id.kotaksuara.base.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

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
