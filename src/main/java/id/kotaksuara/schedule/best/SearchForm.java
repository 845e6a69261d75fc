package id.kotaksuara.schedule.best;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long to search, from the draft somebody saw after so many edits. */
record SearchForm(
        @NotNull @Min(1) @Max(3600) @Nullable Integer seconds,
        @NotNull @Nullable Integer edits) {

    private static final int USUAL_SECONDS = 60;

    /** Enough for a quick look, for nearly every regency, and for the few that resist. */
    static final List<Integer> CHOICES = List.of(10, USUAL_SECONDS, 300);

    static SearchForm after(int edits) {
        return new SearchForm(USUAL_SECONDS, edits);
    }
}
