package id.kotaksuara.schedule.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The day a PPK asks for; none takes the wish back. */
record WishForm(
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate wish,
        @Size(max = 500) @Nullable String note,
        @NotNull @Nullable Integer edits) {

    static WishForm of(DistrictTerms terms, int edits) {
        return new WishForm(terms.wish(), terms.wishNote(), edits);
    }

    String noteOrNothing() {
        return note == null ? "" : note.strip();
    }
}
