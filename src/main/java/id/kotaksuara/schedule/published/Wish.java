package id.kotaksuara.schedule.published;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.schedule.version.DistrictTerms;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The day on which a district's PPK would like its boxes to arrive (null takes a wish back), and what it said to that. */
public record Wish(
        String district, @Nullable LocalDate day, @Nullable String note) {

    public Wish {
        requireNonNull(district, "district");
    }

    public boolean changes(DistrictTerms known) {
        boolean sameNote =
                Objects.requireNonNullElse(note, "").equals(Objects.requireNonNullElse(known.wishNote(), ""));
        return !Objects.equals(day, known.wish()) || day != null && !sameNote;
    }
}
