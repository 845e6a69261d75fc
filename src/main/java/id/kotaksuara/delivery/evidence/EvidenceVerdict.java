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
public record EvidenceVerdict(Boolean accepted, String verdictReason, Instant verdictAt, String verdictBy) {
    public EvidenceVerdict {
        requireNonNull(accepted, "accepted");
        requireNonNull(verdictReason, "verdictReason");
        requireNonNull(verdictAt, "verdictAt");
        requireNonNull(verdictBy, "verdictBy");
    }
}
