package id.kotaksuara.road.proof;

import id.kotaksuara.base.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A decision about a report that differs, as it is typed. */
record HoldsForm(@Nullable String holds, @Nullable String reason) {

    private static final int LONGEST = 500;

    /** Which of two reports holds. */
    enum Holds {
        KEPT,
        REPORT
    }

    static final HoldsForm BLANK = new HoldsForm("", "");

    /** What was decided. */
    record Decided(boolean accepted, String reason) {}

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    Decided decided(Errors errors) {
        var typed = new Typed(errors, "proof.form.");
        var which = typed.choice("holds", holds, Holds.class);
        String ground = typed.words("reason", reason, LONGEST);
        return typed.fine() ? new Decided(which == Holds.REPORT, ground) : null;
    }
}
