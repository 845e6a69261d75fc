package id.kotaksuara.delivery.pages;

import id.kotaksuara.base.form.Typed;
import org.springframework.validation.Errors;

/** What happened on the road, as it was typed; expectedArrival is "" where nobody knows. */
record IncidentForm(String description, String expectedArrival) {

    private static final int MOST_WORDS = 500;

    IncidentForm {
        description = description == null ? "" : description.strip();
        expectedArrival = expectedArrival == null ? "" : expectedArrival;
    }

    void check(Errors errors, WallClock clock) {
        if (description.length() < 3) {
            errors.rejectValue("description", "delivery.incident.words_missing");
        }
        if (description.length() > MOST_WORDS) {
            errors.rejectValue("description", "delivery.too_long", new Object[] {MOST_WORDS}, null);
        }
        if (!expectedArrival.isEmpty() && clock.read(expectedArrival).isEmpty()) {
            new Typed(errors, "delivery.incident.").slip("expectedArrival", "delivery.time_wrong");
        }
    }
}
