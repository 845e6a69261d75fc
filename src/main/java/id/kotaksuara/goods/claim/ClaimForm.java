package id.kotaksuara.goods.claim;

import id.kotaksuara.base.form.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody says of a claim, as it is typed. */
record ClaimForm(
        @Nullable String status,
        @Nullable String due,
        @Nullable String handedOn,
        @Nullable String note) {

    private static final int LONGEST_NOTE = 300;

    static ClaimForm blank(Claim claim) {
        var next = claim.open() ? ClaimStatus.ANSWERED : ClaimStatus.RAISED;
        return new ClaimForm(next.name(), "", "", "");
    }

    /** Pieces that have been handed on: only of what was too much and is here still, and with the word that it is settled. */
    int handedOn(Claim claim, int already, Errors errors) {
        var typed = new Typed(errors, "goods.claim.form.");
        boolean may = claim.what().kind() == ClaimKind.SURPLUS;
        int left = Math.max(0, claim.what().quantity() - already);
        Integer pieces = may ? typed.wholeOrNone("handedOn", handedOn, 0, left) : Integer.valueOf(0);
        if (pieces != null && pieces > 0 && !ClaimStatus.SETTLED.name().equals(status)) {
            typed.slip("handedOn", "goods.claim.form.handedOn.settled");
        }
        return pieces == null ? 0 : pieces;
    }

    /** What was said, or null with every slip told at its field; without a new day the old one stays. */
    ClaimDesk.@Nullable Said said(Claim claim, Errors errors) {
        var typed = new Typed(errors, "goods.claim.form.");
        ClaimStatus next = typed.choice("status", status, ClaimStatus.class);
        LocalDate day = typed.dayOrNone("due", due);
        String words = typed.words("note", note, LONGEST_NOTE);
        return typed.fine() ? new ClaimDesk.Said(next, due(claim, next, day), 0, words) : null;
    }

    /** Only whoever answers promises a day; a promise holds until the claim is refused or raised anew. */
    private static ClaimDesk.Due due(Claim claim, ClaimStatus next, @Nullable LocalDate day) {
        boolean said = day != null || claim.promised().isPresent();
        return new ClaimDesk.Due(day == null ? claim.due() : day, said && next == ClaimStatus.ANSWERED);
    }
}
