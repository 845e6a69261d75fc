package id.kotaksuara.delivery.road;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Times as the office's clock on the wall shows them, written as date-and-time inputs write them. */
record WallClock(ZoneId zone) {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    String write(Instant time) {
        return FIELD.format(time.atZone(zone));
    }

    /** The moment somebody typed; nothing where it is not a date and time. */
    Optional<Instant> read(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed.strip().replace(' ', 'T'))
                    .atZone(zone)
                    .toInstant());
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
