package id.kotaksuara.base.table;

import id.kotaksuara.base.problem.RuleBroken;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A table in a file, read from top to bottom without ever holding it whole. */
public interface Sheet {

    /** Takes one row after another; answers false when it has seen enough. */
    @FunctionalInterface
    interface Reader {
        boolean take(SheetRow row);
    }

    /**
     * Reads all rows that are not blank.
     *
     * @throws RuleBroken saying where the file stops being a table
     */
    void read(Reader reader);

    /** The columns, counted from 0, that a person who opens the file does not see. */
    default Set<Integer> hiddenColumns() {
        return Set.of();
    }

    /** The first rows that are not blank. */
    default List<SheetRow> first(int rows) {
        var first = new ArrayList<SheetRow>();
        read(row -> {
            first.add(row);
            return first.size() < rows;
        });
        return first;
    }

    /**
     * The table in a file, whose kind is told by its content and not by its name.
     *
     * @throws RuleBroken saying what else the file is
     */
    static Sheet in(Path file) {
        return FileKind.of(file).sheet(file);
    }
}
