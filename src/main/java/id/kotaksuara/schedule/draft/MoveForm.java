package id.kotaksuara.schedule.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Where a part of a district is to go; no wave takes it out of the plan. */
record MoveForm(
        @NotBlank @Nullable String consignment,
        @Nullable Integer slot,
        boolean pin,
        @NotNull @Nullable Integer edits) {

    HandMove toMove() {
        return new HandMove(consignment, slot, pin);
    }
}
