package id.kotaksuara.schedule.grading;

import id.kotaksuara.schedule.officefile.Departure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the office's file, with what a person said about it since; null where the row itself is believed.
 *
 * @param district the code of the district that is meant
 * @param skipped whether it is left out
 */
record OfficeRow(
        Departure said,
        @Nullable String district,
        @Nullable LocalDate day,
        @Nullable Integer boxes,
        boolean skipped) {

    /** All rows of a file, as they are kept. */
    record All(List<OfficeRow> rows) {
        All {
            rows = List.copyOf(rows);
        }
    }

    static OfficeRow of(Departure said) {
        return new OfficeRow(said, null, null, null, said.aside());
    }

    OfficeRow settled(
            @Nullable String newDistrict, @Nullable LocalDate newDay, @Nullable Integer newBoxes, boolean skip) {
        return new OfficeRow(said, newDistrict, newDay, newBoxes, skip);
    }

    int line() {
        return said.line();
    }
}
