package id.kotaksuara.road.custody;

import id.kotaksuara.base.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is said at a stop, as it is typed by whoever has the link. */
record HandOverForm(
        @Nullable String boxes,
        @Nullable String seals,
        @Nullable String giver,
        @Nullable String receiver,
        @Nullable String note) {

    private static final int MOST = 10_000;

    /** Seals as they were found. */
    enum Seals {
        WHOLE,
        BROKEN
    }

    static HandOverForm blank() {
        return new HandOverForm("", "", "", "", "");
    }

    /** What was said. */
    record Said(int boxes, boolean sealsWhole, String giver, String receiver, String note) {}

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    Said said(Errors errors) {
        var typed = new Typed(errors, "custody.form.");
        Integer number = typed.whole("boxes", boxes, 0, MOST);
        var found = typed.choice("seals", seals, Seals.class);
        String gave = typed.words("giver", giver, 100);
        String took = typed.words("receiver", receiver, 100);
        String noted = typed.wordsOrNone("note", note, 500);
        return typed.fine() ? new Said(number, found == Seals.WHOLE, gave, took, noted) : null;
    }
}
