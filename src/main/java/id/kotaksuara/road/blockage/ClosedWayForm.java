package id.kotaksuara.road.blockage;

import id.kotaksuara.base.form.HourField;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.road.blockage.ClosedWay.Cause;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A closed way as it is typed.
 *
 * @param village empty for the way from the office to the PPK
 * @param mode empty where nobody gets through by any
 */
record ClosedWayForm(
        @Nullable String village,
        @Nullable String mode,
        @Nullable String cause,
        @Nullable String place,
        @Nullable String sinceDay,
        @Nullable String sinceHour,
        @Nullable String untilDay,
        @Nullable String untilHour) {

    static ClosedWayForm at(LocalDateTime now) {
        String hour = "%02d.%02d".formatted(now.getHour(), now.getMinute());
        return new ClosedWayForm("", "", "", "", now.toLocalDate().toString(), hour, "", "");
    }

    /** What was said. */
    record Said(
            String village,
            @Nullable TransportMode mode,
            Cause cause,
            String place,
            LocalDateTime since,
            @Nullable LocalDateTime until) {}

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    Said said(Errors errors) {
        var typed = new Typed(errors, "blockage.form.");
        var why = typed.choice("cause", cause, Cause.class);
        var by = Typed.orEmpty(mode).isEmpty() ? null : typed.choice("mode", mode, TransportMode.class);
        String where = typed.words("place", place, 200);
        var from = typed.day("sinceDay", sinceDay);
        var fromHour = hour(typed, "sinceHour", sinceHour);
        var to = typed.dayOrNone("untilDay", untilDay);
        var toHour = to == null ? null : hour(typed, "untilHour", untilHour);
        if (!typed.fine()) {
            return null;
        }
        var since = from.atTime(fromHour);
        var until = at(to, toHour);
        if (until != null && !until.isAfter(since)) {
            typed.slip("untilDay", "blockage.order");
        }
        return typed.fine() ? new Said(Typed.orEmpty(village), by, why, where, since, until) : null;
    }

    private static @Nullable LocalDateTime at(@Nullable LocalDate day, @Nullable LocalTime hour) {
        return day == null || hour == null ? null : day.atTime(hour);
    }

    private static @Nullable LocalTime hour(Typed typed, String field, @Nullable String text) {
        return HourField.read(Typed.orEmpty(text)).orElseGet(() -> typed.slip(field, "leg.hour"));
    }
}
