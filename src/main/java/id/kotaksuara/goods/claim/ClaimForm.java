package id.kotaksuara.goods.claim;

import id.kotaksuara.base.form.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody says of a claim, as it is typed. */
record ClaimForm(
        @Nullable String status,
        @Nullable String due,
        @Nullable String note) {

    private static final int LONGEST_NOTE = 300;

    static ClaimForm blank() {
        return new ClaimForm("ANSWERED", "", "");
    }

    /** What was said, or null with every slip told at its field; without a new day the old one stays. */
    ClaimDesk.@Nullable Said said(Claim claim, Errors errors) {
        var typed = new Typed(errors, "goods.claim.form.");
        ClaimStatus next = typed.choice("status", status, ClaimStatus.class);
        LocalDate day = typed.dayOrNone("due", due);
        String words = typed.words("note", note, LONGEST_NOTE);
        return typed.fine() ? new ClaimDesk.Said(next, day == null ? claim.due() : day, 0, words) : null;
    }
}
