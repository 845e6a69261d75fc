package id.kotaksuara.base.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The owner of a table: knows its rows, reads each as the form of a single thing does, and saves it as that form's desk
 * does, with version and journal.
 *
 * @param <P> whose rows they are
 */
public interface MasterTable<P> {

    /** In messages, and in what is kept of its changes. */
    String name();

    /** In addresses, below that of its owner. */
    default String part() {
        return name();
    }

    /** Whose rows they are, as a text that stays the same. */
    String place(P owner);

    /** All columns that a file may have. */
    List<GridColumn> columns(P owner);

    /** Those that a page with these rows shows. */
    default List<GridColumn> shown(P owner, List<GridRow> rows) {
        return columns(owner);
    }

    /** What is kept now, in order. */
    List<GridRow> rows(P owner);

    /** Rows to be filled in; where there are none the table does not grow. */
    default List<GridRow> offered(P owner) {
        return List.of();
    }

    /** Whether its rows can be removed here. */
    default boolean removes() {
        return false;
    }

    /** The key of the row that such values are about, kept or new; empty where they name none. */
    Optional<String> keyOf(P owner, Map<String, String> values);

    /** Tells faults of one row at its fields; asked for once for all rows. */
    BiConsumer<GridRow, Errors> checks(P owner);

    /**
     * Saves a row for somebody who has seen this state of it.
     *
     * @param seen what is kept; null where the row is new
     * @param wanted what it becomes; null where it goes
     */
    void save(P owner, @Nullable GridRow seen, @Nullable GridRow wanted);
}
