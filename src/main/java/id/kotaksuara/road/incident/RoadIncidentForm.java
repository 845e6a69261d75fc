package id.kotaksuara.road.incident;

import id.kotaksuara.base.form.HourField;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.road.incident.RoadIncident.Cause;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Something that went wrong, as it is typed.
 *
 * @param village empty where it is in none
 * @param movement its number; empty where nobody knows it
 */
record RoadIncidentForm(
        @Nullable String cause,
        @Nullable String place,
        @Nullable String village,
        @Nullable String words,
        @Nullable String boxes,
        @Nullable String movement,
        @Nullable String shipment,
        @Nullable String day,
        @Nullable String hour) {

    static RoadIncidentForm at(LocalDateTime now, String shipment) {
        String hour = "%02d.%02d".formatted(now.getHour(), now.getMinute());
        return new RoadIncidentForm(
                "", "", "", "", "", "", shipment, now.toLocalDate().toString(), hour);
    }

    /** The same about a movement and a village that its link names, just now. */
    RoadIncidentForm of(int number, String villageCode, LocalDateTime now) {
        var at = at(now, "");
        return new RoadIncidentForm(cause, place, villageCode, words, boxes, "" + number, "", at.day, at.hour);
    }

    /** What was said. */
    record Said(
            Cause cause,
            String place,
            String village,
            String words,
            int boxes,
            @Nullable Integer movement,
            String shipment,
            LocalDateTime happened) {}

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    Said said(Errors errors, Set<String> villages, LocalDateTime now) {
        var typed = new Typed(errors, "incident.form.");
        var why = typed.choice("cause", cause, Cause.class);
        String where = typed.words("place", place, 200);
        String what = typed.words("words", words, 500);
        Integer touched = typed.wholeOrNone("boxes", boxes, 0, 10_000);
        Integer ride = typed.wholeOrNone("movement", movement, 1, 999_999_999);
        String in = Typed.orEmpty(village);
        if (!in.isEmpty() && !villages.contains(in)) {
            typed.slip("village", "form.missing");
        }
        String with = typed.wordsOrNone("shipment", shipment, 20);
        var date = typed.day("day", day);
        LocalTime time = HourField.read(Typed.orEmpty(hour)).orElseGet(() -> typed.slip("hour", "leg.hour"));
        if (date != null && time != null && date.atTime(time).isAfter(now)) {
            typed.slip("hour", "incident.later");
        }
        return typed.fine()
                ? new Said(why, where, in, what, touched == null ? 0 : touched, ride, with, date.atTime(time))
                : null;
    }
}
