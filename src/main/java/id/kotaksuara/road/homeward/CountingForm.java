package id.kotaksuara.road.homeward;

import id.kotaksuara.base.form.HourField;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.region.Village;
import id.kotaksuara.road.input.Evening;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * When counting ends, as it is typed.
 *
 * @param own by the place of the village in the list; empty where it is as everywhere
 */
record CountingForm(@Nullable String usual, @Nullable Map<String, String> own) {

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
        return new CountingForm(HOUR.format(evening.usual()), own);
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
