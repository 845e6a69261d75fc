package id.kotaksuara.road.leg;

import id.kotaksuara.base.form.Typed;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When a last leg is travelled, as it is typed. */
record LegTermsForm(
        String firstDay,
        String opens,
        String closes,
        String escorts,
        String latitude,
        String longitude,
        String version) {

    static LegTermsForm of(LegTerms terms) {
        return new LegTermsForm(
                Objects.toString(terms.firstDay(), ""),
                StopCells.hour(terms.opens()),
                StopCells.hour(terms.closes()),
                StopCells.text(terms.escorts()),
                StopCells.degrees(terms.latitude()),
                StopCells.degrees(terms.longitude()),
                StopCells.text(terms.version()));
    }

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    LegTerms terms(Errors errors) {
        var typed = new Typed(errors, "leg.terms.");
        var day = typed.dayOrNone("firstDay", firstDay);
        var from = hour(typed, "opens", opens);
        var until = hour(typed, "closes", closes);
        var with = typed.wholeOrNone("escorts", escorts, 0, 10_000);
        var north = StopCells.degrees(typed, "latitude", latitude);
        var east = StopCells.degrees(typed, "longitude", longitude);
        if (from != null && until != null && !from.isBefore(until)) {
            typed.slip("closes", "leg.hours.order");
        }
        String seen = Typed.orEmpty(version);
        int number = seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
        return typed.fine() ? new LegTerms(day, from, until, with, north, east, number) : null;
    }

    private static @Nullable LocalTime hour(Typed typed, String field, String text) {
        return Typed.orEmpty(text).isEmpty() ? typed.slip(field, "form.missing") : StopCells.hour(typed, field, text);
    }
}
