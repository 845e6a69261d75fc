package id.kotaksuara.delivery.evidence;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What somebody decided about a report that contradicts what is kept.
 *
 * @param accepted whether the report holds, and not what had been kept before it
 */
@Embeddable
public record Verdict(Boolean accepted, String verdictReason, Instant verdictAt, String verdictBy) {
    public Verdict {
        requireNonNull(accepted, "accepted");
        requireNonNull(verdictReason, "verdictReason");
        requireNonNull(verdictAt, "verdictAt");
        requireNonNull(verdictBy, "verdictBy");
    }
}
