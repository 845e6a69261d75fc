package id.kotaksuara.schedule.officeplan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row means as far as it is understood.
 *
 * @param district the code of its district
 * @param suggestion the code of the district that may be meant, where none is certain
 * @param wave the number of its wave from 1, 0 where none is named
 * @param boxes how many boxes it says, null where it says none
 * @param questions what must be asked before it can be graded
 */
public record ReadRow(
        OfficeRow row,
        @Nullable String district,
        @Nullable String suggestion,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        int wave,
        @Nullable Integer boxes,
        boolean withoutYear,
        List<Ask> questions) {

    public ReadRow {
        questions = List.copyOf(questions);
    }

    public int line() {
        return row.line();
    }

    public boolean skipped() {
        return row.skipped();
    }

    /** Whether a person has to say something about it. */
    public boolean open() {
        return !skipped() && !questions.isEmpty();
    }

    /** Whether it takes part. */
    public boolean counts() {
        return !skipped() && questions.isEmpty();
    }

    boolean sameMoment(ReadRow other) {
        return day != null
                && day.equals(other.day)
                && wave == other.wave
                && (time == null ? other.time == null : time.equals(other.time));
    }

    ReadRow asking(Ask more) {
        var all = new ArrayList<>(questions);
        all.add(more);
        return new ReadRow(row, district, suggestion, day, time, wave, boxes, withoutYear, all);
    }
}
