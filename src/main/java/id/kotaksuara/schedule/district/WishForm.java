package id.kotaksuara.schedule.district;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.schedule.version.DistrictTerms;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The day a PPK asks for; none takes the wish back. */
record WishForm(
        @Nullable String wish,
        @Size(max = 500) @Nullable String note,
        @NotNull @Nullable Integer edits) {

    static WishForm of(DistrictTerms terms, int edits) {
        return new WishForm(Objects.toString(terms.wish(), ""), terms.wishNote(), edits);
    }

    /** The day, or nothing where none is asked for or a slip was told. */
    @Nullable
    LocalDate day(Errors errors) {
        return new Typed(errors, "schedule.form.").dayOrNone("wish", wish);
    }

    String noteOrNothing() {
        return note == null ? "" : note.strip();
    }
}
