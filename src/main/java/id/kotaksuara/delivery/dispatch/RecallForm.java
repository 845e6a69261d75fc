package id.kotaksuara.delivery.dispatch;

import org.springframework.validation.Errors;

/** Why a departure is taken back, as it was typed. */
record RecallForm(Integer version, String reason) {

    private static final int LEAST = 3;
    private static final int MOST = 500;

    RecallForm {
        version = version == null ? -1 : version;
        reason = reason == null ? "" : reason.strip();
    }

    void check(Errors errors) {
        checkReason(errors, reason);
    }

    static void checkReason(Errors errors, String reason) {
        if (reason.length() < LEAST || reason.length() > MOST) {
            errors.rejectValue("reason", "delivery.amend.reason_missing");
        }
    }
}
