package id.kotaksuara.road.leg;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * When a last leg is travelled.
 *
 * @param firstDay null: the day after boxes are due at the PPK
 * @param escorts tours that may be on the way at once; null: any number
 * @param latitude of the store
 */
public record LegTerms(
        @Nullable LocalDate firstDay,
        LocalTime opens,
        LocalTime closes,
        @Nullable Integer escorts,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        int version) {

    static final LegTerms USUAL = new LegTerms(null, LocalTime.of(7, 0), LocalTime.of(18, 0), null, null, null, 0);

    public LegTerms {
        requireNonNull(opens, "opens");
        requireNonNull(closes, "closes");
    }

    public Optional<GroundPoint> store() {
        return GroundPoint.of(latitude, longitude);
    }

    public OptionalInt escortsThere() {
        return escorts == null ? OptionalInt.empty() : OptionalInt.of(escorts);
    }
}
