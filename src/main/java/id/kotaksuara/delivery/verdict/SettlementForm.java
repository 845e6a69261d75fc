package id.kotaksuara.delivery.verdict;

import org.springframework.validation.Errors;

/**
 * What somebody did about what was odd, as it was typed.
 *
 * @param seen what was odd when the form was opened
 */
record SettlementForm(String seen, String words) {

    private static final int LEAST = 3;
    private static final int MOST = 500;

    SettlementForm {
        seen = seen == null ? "" : seen;
        words = words == null ? "" : words.strip();
    }

    void check(Errors errors) {
        if (words.length() < LEAST || words.length() > MOST) {
            errors.rejectValue("words", "delivery.settlement.words_missing");
        }
    }
}
