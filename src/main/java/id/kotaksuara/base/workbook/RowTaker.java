package id.kotaksuara.base.workbook;

import java.util.List;

/** Takes the rows of a sheet one after another; answers false when it has seen enough. */
@FunctionalInterface
public interface RowTaker {

    /**
     * Takes a row.
     *
     * @param line the number of the row, from 1
     * @param hidden whether a person who opens the workbook does not see it
     * @param cells what its cells show
     */
    boolean take(long line, boolean hidden, List<String> cells);
}
