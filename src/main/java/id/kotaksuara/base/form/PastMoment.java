package id.kotaksuara.base.form;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads when something happened, as a date-and-time input writes it by the clocks of a place; an empty field means just now. */
public record PastMoment(Instant now, ZoneId zone) {
    public PastMoment {
        requireNonNull(now, "now");
        requireNonNull(zone, "zone");
    }

    /** Null with a slip told at the field where it is no moment, or has not come yet. */
    public @Nullable Instant read(Typed typed, String field, @Nullable String text) {
        if (Typed.orEmpty(text).isEmpty()) {
            return now;
        }
        var moment =
                DateField.moment(Typed.orEmpty(text)).map(it -> it.atZone(zone).toInstant());
        if (moment.isEmpty()) {
            return typed.slip(field, "form.moment");
        }
        return moment.get().isAfter(now) ? typed.slip(field, "form.moment.ahead") : moment.get();
    }
}
