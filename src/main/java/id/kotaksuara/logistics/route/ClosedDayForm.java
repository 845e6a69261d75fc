package id.kotaksuara.logistics.route;

import id.kotaksuara.base.form.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A closed day as it is typed. */
record ClosedDayForm(
        @Nullable String day,
        @Nullable String reason,
        @Nullable String note) {

    static final ClosedDayForm EMPTY = new ClosedDayForm("", "", "");

    private static final int LONGEST_NOTE = 200;

    static ClosedDayForm of(ClosedDay closed) {
        return new ClosedDayForm(closed.day().toString(), closed.reason().name(), closed.note());
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
