package id.kotaksuara.schedule.version;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed about one district.
 *
 * @param wish the day on which its PPK would like the boxes to arrive (usul PPK), with a note
 * @param exclusion why the schedule leaves the district out; null while it is in
 * @param answer what the meeting said to the wish; null while it is open
 */
@Embeddable
public record DistrictTerms(
        @Nullable LocalDate wish,
        @Nullable String wishNote,
        @Nullable String exclusion,
        @Nullable WishAnswer answer) {

    public static final DistrictTerms NONE = new DistrictTerms(null, null, null, null);

    /** Asks for a day, or with null for none; another day has no answer yet. */
    public DistrictTerms wishing(@Nullable LocalDate day, @Nullable String note) {
        return new DistrictTerms(day, day == null ? null : note, exclusion, Objects.equals(day, wish) ? answer : null);
    }

    public DistrictTerms answered(WishAnswer what) {
        return new DistrictTerms(wish, wishNote, exclusion, what);
    }

    public DistrictTerms excluded(@Nullable String reason) {
        return new DistrictTerms(wish, wishNote, reason, answer);
    }

    /** The wish that counts in the plan: one that was refused does not. */
    @Nullable
    LocalDate standingWish() {
        return refused() ? null : wish;
    }

    public boolean refused() {
        return answer != null && !answer.accepted();
    }

    boolean areNone() {
        return wish == null && exclusion == null;
    }
}
