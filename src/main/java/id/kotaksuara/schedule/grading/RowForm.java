package id.kotaksuara.schedule.grading;

import id.kotaksuara.base.form.DateField;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.schedule.officefile.HourText;
import id.kotaksuara.schedule.officeplan.OfficeRow;
import id.kotaksuara.schedule.officeplan.ReadRow;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.validation.Errors;

/** A row as the page for settling it shows and sends it; all parameters end with the row's line. */
record RowForm(ReadRow row, String district, String day, String time, String boxes, boolean skip, List<String> slips) {

    private static final String WHOLE = "[1-9]\\d{0,3}";

    static RowForm of(ReadRow row) {
        return new RowForm(
                row,
                Objects.toString(row.district() == null ? row.suggestion() : row.district(), ""),
                Objects.toString(row.day(), ""),
                Objects.toString(row.time(), ""),
                Objects.toString(row.boxes(), ""),
                row.skipped(),
                List.of());
    }

    /** The row as somebody sent it, with a slip for each answer that cannot be kept. */
    static RowForm sent(ReadRow row, Map<String, String> sent) {
        String key = row.row().key();
        if (!sent.containsKey("district-" + key)) {
            return of(row);
        }
        String day = Typed.orEmpty(sent.get("day-" + key));
        String time = Typed.orEmpty(sent.get("time-" + key));
        String boxes = Typed.digits(sent.get("boxes-" + key));
        return new RowForm(
                row,
                Typed.orEmpty(sent.get("district-" + key)),
                day,
                time,
                boxes,
                sent.containsKey("skip-" + key),
                slips(day, time, boxes));
    }

    private static List<String> slips(String day, String time, String boxes) {
        var slips = new LinkedHashMap<String, Boolean>();
        slips.put("day", !day.isEmpty() && !isDay(day));
        slips.put("time", !time.isEmpty() && readTime(time).isEmpty());
        slips.put("boxes", !boxes.isEmpty() && !boxes.matches(WHOLE));
        return slips.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    public int line() {
        return row.line();
    }

    /** What its fields are called by. */
    public String key() {
        return row.row().key();
    }

    /** Tells each slip above the form with its row; the fields themselves say it too. */
    void tellSlips(Errors errors) {
        if (!skip) {
            slips.forEach(
                    slip -> errors.reject("grading.rows.slip." + slip, new Object[] {String.valueOf(line())}, null));
        }
    }

    /** Whether anything was said about it that it did not say itself. */
    boolean changes() {
        return row.open() || !equals(of(row));
    }

    /** What is to be kept; of a row that asked, every answer. */
    OfficeRow settled(Map<String, String> districts) {
        var before = of(row);
        var kept = row.row();
        boolean sameTime = !row.open() && time.equals(before.time);
        var settled = kept.settled(
                row.open() || !district.equals(before.district)
                        ? (districts.containsKey(district) ? district : null)
                        : kept.district(),
                row.open() || !day.equals(before.day) ? DateField.day(day).orElse(null) : kept.day(),
                row.open() || !boxes.equals(before.boxes)
                        ? (boxes.isEmpty() ? null : Integer.valueOf(boxes))
                        : kept.boxes(),
                skip);
        return settled.at(sameTime ? kept.time() : readTime(time).orElse(null));
    }

    /** A time as its field sends it, or as offices write it; midnight at the end of a day is the next day's. */
    private static Optional<LocalTime> readTime(String text) {
        return HourText.read(text, true)
                .filter(hour -> hour.time() != null && !hour.endOfDay())
                .map(HourText::time);
    }

    private static boolean isDay(String text) {
        return DateField.day(text).isPresent();
    }
}
