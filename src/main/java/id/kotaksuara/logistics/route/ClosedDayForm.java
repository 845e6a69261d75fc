package id.kotaksuara.logistics.route;

import id.kotaksuara.base.form.DateField;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.grid.CellKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A closed day as it is typed. */
record ClosedDayForm(
        @Nullable String day,
        @Nullable String reason,
        @Nullable String note) {

    static final ClosedDayForm EMPTY = new ClosedDayForm("", "", "");

    private static final int LONGEST_NOTE = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    static ClosedDayForm of(ClosedDay closed) {
        return new ClosedDayForm(closed.day().toString(), closed.reason().name(), closed.note());
    }

    /**
     * Closed days one behind the other: {@code 2024-11-22 FLOOD (jembatan); 2024-11-23 CEREMONY}.
     * What cannot be read stays as it was typed.
     */
    static List<ClosedDayForm> read(String text) {
        return CellKind.days(text).stream().map(ClosedDayForm::in).toList();
    }

    /** A day, a reason, and a note in brackets where there is one. */
    private static ClosedDayForm in(String one) {
        int bracket = one.endsWith(")") && one.contains("(") ? one.indexOf('(') : one.length();
        int space = one.indexOf(' ');
        if (space < 0 || space > bracket) {
            return new ClosedDayForm(one, "", "");
        }
        String words = one.substring(space, bracket).strip();
        String note = bracket < one.length() ? one.substring(bracket + 1, one.length() - 1) : "";
        return new ClosedDayForm(one.substring(0, space), words, note);
    }

    String shownDay() {
        return DateField.day(day).map(DAY::format).orElse(Typed.orEmpty(day));
    }

    /** As it is read again. */
    String written() {
        String words = note == null || note.isEmpty() ? "" : " (" + note + ")";
        return Typed.orEmpty(day) + " " + Typed.orEmpty(reason) + words;
    }

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    ClosedDay closedDay(Typed typed, String field) {
        LocalDate on = typed.day(field + ".day", day);
        ClosedReason because = typed.choice(field + ".reason", reason, ClosedReason.class);
        String words = typed.wordsOrNone(field + ".note", note, LONGEST_NOTE);
        return on == null || because == null || words == null ? null : new ClosedDay(on, because, words);
    }
}
