package id.kotaksuara.access.chairs;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A chair as the page shows it.
 *
 * @param expiresAt until when a link leads in, or led
 */
record ChairRow(
        String username,
        String name,
        String district,
        ChairState state,
        @Nullable OffsetDateTime expiresAt) {

    /** Whether a new link is what this chair needs. */
    public boolean needsLink() {
        return state == ChairState.NONE || state == ChairState.EXPIRED;
    }

    public boolean used() {
        return state == ChairState.USED;
    }

    public @Nullable Instant until() {
        return expiresAt == null ? null : expiresAt.toInstant();
    }
}
