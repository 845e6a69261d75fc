package id.kotaksuara.road.homeward;

import id.kotaksuara.base.form.HourField;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.region.Village;
import id.kotaksuara.road.input.Evening;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * When counting ends, as it is typed.
 *
 * @param own by the place of the village in the list; empty where it is as everywhere
 * @param seen tells the hours that were said when the form was opened
 */
record CountingForm(
        @Nullable String usual,
        @Nullable Map<String, String> own,
        @Nullable String seen) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    public Map<String, String> own() {
        return Objects.requireNonNullElse(own, Map.of());
    }

    static CountingForm of(Evening evening, List<Village> villages) {
        var own = new HashMap<String, String>();
        for (int at = 0; at < villages.size(); at++) {
            var hour = evening.own().get(villages.get(at).code());
            own.put(String.valueOf(at), hour == null ? "" : HOUR.format(hour));
        }
        return new CountingForm(HOUR.format(evening.usual()), own, evening.seen());
    }

    /** The same answers, of somebody who has seen what is said now. */
    CountingForm knowing(Evening evening) {
        return new CountingForm(usual, own(), evening.seen());
    }

    boolean knows(Evening evening) {
        return evening.seen().equals(seen);
    }

    /** The answers by their labels, for somebody who compares them. */
    Map<String, String> answers(List<Village> villages) {
        var apart = new ArrayList<String>();
        for (int at = 0; at < villages.size(); at++) {
            String hour = Typed.orEmpty(own().get(String.valueOf(at)));
            if (!hour.isEmpty()) {
                apart.add(villages.get(at).name() + " " + hour);
            }
        }
        var answers = new LinkedHashMap<String, String>();
        answers.put("homeward.usual", Typed.orEmpty(usual));
        answers.put("homeward.own", String.join(", ", apart));
        return answers;
    }

    /** What was said, or null with every slip told at its field. */
    @Nullable
    Evening evening(Errors errors, List<Village> villages, LocalDate day) {
        var all = hour(errors, "usual", usual);
        var said = new HashMap<String, LocalTime>();
        for (int at = 0; at < villages.size(); at++) {
            String text = Typed.orEmpty(own().get(String.valueOf(at)));
            var hour = text.isEmpty() ? null : hour(errors, "own[" + at + "]", text);
            if (hour != null && !hour.equals(all)) {
                said.put(villages.get(at).code(), hour);
            }
        }
        return errors.hasErrors() || all == null ? null : new Evening(day, all, said);
    }

    private static @Nullable LocalTime hour(Errors errors, String field, @Nullable String text) {
        var hour = HourField.read(Typed.orEmpty(text));
        if (hour.isEmpty()) {
            errors.rejectValue(field, "homeward.counted.hour");
        }
        return hour.orElse(null);
    }
}
