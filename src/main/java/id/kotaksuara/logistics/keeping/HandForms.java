package id.kotaksuara.logistics.keeping;

import id.kotaksuara.base.form.HourField;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.election.election.ElectionWindow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The two short forms on the page of a store: a key that changes hands, and a line of the roster. */
final class HandForms {

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_GUARDS = 300;

    private HandForms() {}

    /** A key and who gets it. */
    record KeyForm(@Nullable String label, @Nullable String holder) {
        Optional<KeyForm> read(Errors errors) {
            var typed = new Typed(errors, "keeping.key.");
            String which = typed.words("label", label, LONGEST_LABEL);
            String who = typed.words("holder", holder, LONGEST_NAME);
            return typed.fine() ? Optional.of(new KeyForm(which, who)) : Optional.empty();
        }
    }

    /** Who guards on which day, from when until when. */
    record GuardForm(
            @Nullable String day,
            @Nullable String from,
            @Nullable String until,
            @Nullable String guards) {
        Optional<Guards.Shift> read(Errors errors, ElectionWindow window) {
            var typed = new Typed(errors, "keeping.guard.");
            window.check(errors, "day", day);
            LocalDate on = typed.day("day", day);
            LocalTime begin = hour(typed, "from", from);
            LocalTime end = hour(typed, "until", until);
            String who = typed.words("guards", guards, LONGEST_GUARDS);
            return typed.fine() && on != null && begin != null && end != null && who != null
                    ? Optional.of(new Guards.Shift(on, begin, end, who))
                    : Optional.empty();
        }
    }

    private static @Nullable LocalTime hour(Typed typed, String field, @Nullable String text) {
        return HourField.read(text)
                .orElseGet(
                        () -> typed.slip(field, Typed.orEmpty(text).isEmpty() ? "form.missing" : "keeping.guard.hour"));
    }
}
