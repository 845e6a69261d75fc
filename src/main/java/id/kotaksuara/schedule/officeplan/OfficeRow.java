package id.kotaksuara.schedule.officeplan;

import id.kotaksuara.schedule.officefile.Departure;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the office's file, with what a person said about it since; null where the row itself is believed.
 *
 * @param district the code of the district that is meant
 * @param skipped whether it is left out
 */
public record OfficeRow(
        Departure said,
        @Nullable String district,
        @Nullable LocalDate day,
        @Nullable Integer boxes,
        boolean skipped,
        @Nullable LocalTime time) {

    /** All rows of a file, as they are kept. */
    public record All(List<OfficeRow> rows) {
        public All {
            rows = List.copyOf(rows);
        }
    }

    public static OfficeRow of(Departure said) {
        return new OfficeRow(said, null, null, null, said.aside(), null);
    }

    public OfficeRow settled(
            @Nullable String newDistrict, @Nullable LocalDate newDay, @Nullable Integer newBoxes, boolean skip) {
        return new OfficeRow(said, newDistrict, newDay, newBoxes, skip, time);
    }

    /** The same row leaving at a time that a person said. */
    public OfficeRow at(@Nullable LocalTime newTime) {
        return new OfficeRow(said, district, day, boxes, skipped, newTime);
    }

    public int line() {
        return said.line();
    }

    /** What tells it from the other rows of its file. */
    public String key() {
        return said.part() == 0 ? String.valueOf(line()) : line() + "." + said.part();
    }
}
