package id.kotaksuara.logistics.keeping;

import id.kotaksuara.base.form.DateField;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.election.election.ElectionWindow;
import id.kotaksuara.logistics.keeping.Visits.Visit;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Who goes in, as it is typed at the door; or later from paper, with the times.
 *
 * @param enteredAt "" for now
 * @param leftAt "" while they are inside
 */
record VisitForm(
        @Nullable String person,
        @Nullable String companions,
        @Nullable String purpose,
        @Nullable String enteredAt,
        @Nullable String leftAt) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 300;

    static VisitForm empty() {
        return new VisitForm("", "", "", "", "");
    }

    /** Whether it was typed from paper. */
    public boolean later() {
        return !Typed.orEmpty(enteredAt).isEmpty() || !Typed.orEmpty(leftAt).isEmpty();
    }

    /** The visit, or null with every slip told at its field. */
    @Nullable
    Visit visit(Errors errors, Instant now, ZoneId zone, ElectionWindow window) {
        var typed = new Typed(errors, "keeping.door.");
        window.check(errors, "enteredAt", enteredAt);
        window.check(errors, "leftAt", leftAt);
        String who = typed.words("person", person, LONGEST_NAME);
        String with = typed.wordsOrNone("companions", companions, LONGEST);
        String why = typed.words("purpose", purpose, LONGEST);
        Instant in = moment(typed, "enteredAt", enteredAt, zone);
        Instant out = moment(typed, "leftAt", leftAt, zone);
        Instant entered = in == null ? now : in;
        if (entered.isAfter(now) || out != null && out.isAfter(now)) {
            typed.slip(entered.isAfter(now) ? "enteredAt" : "leftAt", "keeping.door.future");
        }
        if (out != null && out.isBefore(entered)) {
            typed.slip("leftAt", "keeping.door.backwards");
        }
        return typed.fine() && who != null && with != null && why != null
                ? new Visit(0, who, with, why, entered, out)
                : null;
    }

    private static @Nullable Instant moment(Typed typed, String field, @Nullable String text, ZoneId zone) {
        if (Typed.orEmpty(text).isEmpty()) {
            return null;
        }
        return DateField.moment(text)
                .map(moment -> moment.atZone(zone).toInstant())
                .orElseGet(() -> typed.slip(field, "keeping.door.moment"));
    }
}
