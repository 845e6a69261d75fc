package id.kotaksuara.access.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the journal as a page shows it. */
public record JournalLine(
        Instant at,
        String actor,
        String role,
        String regionCode,
        String action,
        @Nullable String beforeText,
        @Nullable String afterText) {}
