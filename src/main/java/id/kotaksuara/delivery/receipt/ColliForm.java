package id.kotaksuara.delivery.receipt;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.delivery.pages.Tokens;
import org.springframework.validation.Errors;

/** The right number of colli, as it was typed. */
record ColliForm(String token, String colli, String reason) {

    private static final int LEAST = 3;
    private static final int MOST = 500;

    ColliForm {
        token = token == null ? "" : token;
        colli = Typed.digits(colli);
        reason = reason == null ? "" : reason.strip();
    }

    static ColliForm fresh() {
        return new ColliForm(Tokens.fresh(), "", "");
    }

    /** The same answers as another form. */
    ColliForm anew() {
        return new ColliForm(Tokens.fresh(), colli, reason);
    }

    void check(Errors errors) {
        if (!colli.matches("\\d{1,4}")) {
            errors.rejectValue("colli", "delivery.arrival.colli_wrong");
        }
        if (reason.length() < LEAST || reason.length() > MOST) {
            errors.rejectValue("reason", "delivery.check.reason_missing");
        }
    }
}
