package id.kotaksuara.delivery.verdict;

import org.springframework.validation.Errors;

/**
 * A decision as it was typed.
 *
 * @param report which of the shipment's reports is decided, counted from 1
 * @param holds REPORT or KEPT, "" where nothing was chosen
 */
record VerdictForm(Integer report, String holds, String reason) {

    private static final int LEAST = 3;
    private static final int MOST = 500;

    VerdictForm {
        report = report == null ? 0 : report;
        holds = holds == null ? "" : holds;
        reason = reason == null ? "" : reason.strip();
    }

    void check(Errors errors) {
        if (!holds.equals("REPORT") && !holds.equals("KEPT")) {
            errors.rejectValue("holds", "delivery.verdict.choose");
        }
        if (reason.length() < LEAST || reason.length() > MOST) {
            errors.rejectValue("reason", "delivery.verdict.reason_missing");
        }
    }

    boolean accepted() {
        return holds.equals("REPORT");
    }
}
