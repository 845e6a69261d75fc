package id.kotaksuara.schedule.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step that wants a reason: leaving a district out, making a new version. */
public record ReasonForm(
        @NotBlank @Size(max = 500) @Nullable String reason,
        @NotNull @Nullable Integer edits) {

    public static ReasonForm empty(int edits) {
        return new ReasonForm("", edits);
    }
}
