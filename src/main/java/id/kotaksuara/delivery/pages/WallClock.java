package id.kotaksuara.delivery.pages;

import id.kotaksuara.base.form.DateField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Times as the office's clock on the wall shows them, written as date-and-time inputs write them. */
public record WallClock(ZoneId zone) {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    public String write(Instant time) {
        return FIELD.format(time.atZone(zone));
    }

    public LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }

    /** The moment somebody typed; nothing where it is not a date and time. */
    public Optional<Instant> read(String typed) {
        return DateField.moment(typed).map(moment -> moment.atZone(zone).toInstant());
    }
}
