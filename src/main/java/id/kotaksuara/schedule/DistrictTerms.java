package id.kotaksuara.schedule;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed about one district.
 *
 * @param wish the day on which its PPK would like the boxes to arrive (usul PPK), with a note
 * @param exclusion why the schedule leaves the district out; null while it is in
 */
@Embeddable
record DistrictTerms(
        @Nullable LocalDate wish,
        @Nullable String wishNote,
        @Nullable String exclusion) {

    static final DistrictTerms NONE = new DistrictTerms(null, null, null);

    DistrictTerms wishing(@Nullable LocalDate day, @Nullable String note) {
        return new DistrictTerms(day, day == null ? null : note, exclusion);
    }

    DistrictTerms excluded(@Nullable String reason) {
        return new DistrictTerms(wish, wishNote, reason);
    }

    boolean areNone() {
        return wish == null && exclusion == null;
    }
}
