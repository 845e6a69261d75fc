package id.kotaksuara.base.grid;

import id.kotaksuara.base.form.Typed;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

/**
 * A table to which rows can be added: each is read as one thing, which is entered, changed or removed. Rows are known by
 * their code where the table says nothing else.
 *
 * @param <P> whose rows they are
 * @param <T> what a row is about
 */
public abstract class GrowingTable<P, T> implements MasterTable<P> {

    private final int emptyRows;

    /** @param emptyRows how many are offered to be filled in */
    protected GrowingTable(int emptyRows) {
        this.emptyRows = emptyRows;
    }

    /** What a row says; null where it cannot be understood, with every slip told at its field. */
    protected abstract @Nullable T read(P owner, GridRow row, Errors errors);

    protected abstract void add(P owner, T wanted);

    /** For somebody who has seen this state of it. */
    protected abstract void change(P owner, GridRow seen, T wanted);

    protected abstract void remove(P owner, GridRow seen);

    /** What a row says that is known to be right. */
    protected final T certain(P owner, GridRow row) {
        return Objects.requireNonNull(read(owner, row, nowhere()));
    }

    /** For slips that nobody is to see. */
    protected static Errors nowhere() {
        return new MapBindingResult(new HashMap<>(), "row");
    }

    @Override
    public final List<GridRow> offered(P owner) {
        return Collections.nCopies(emptyRows, GridRow.offered(Map.of()));
    }

    @Override
    public Optional<String> keyOf(P owner, Map<String, String> values) {
        return Optional.of(Typed.code(values.get("code"))).filter(code -> !code.isEmpty());
    }

    @Override
    public BiConsumer<GridRow, Errors> checks(P owner) {
        return (row, errors) -> read(owner, row, errors);
    }

    @Override
    public final void save(P owner, @Nullable GridRow seen, @Nullable GridRow wanted) {
        if (seen == null && wanted != null) {
            add(owner, certain(owner, wanted));
        } else if (seen != null && wanted == null) {
            remove(owner, seen);
        } else if (seen != null) {
            change(owner, seen, certain(owner, wanted));
        }
    }
}
