package id.kotaksuara.schedule.version;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the meeting said to a wish, why, and who wrote it down; a refusal always has its reason. */
@Embeddable
public record WishAnswer(
        @Enumerated(EnumType.STRING) @Column(name = "answer")
        Decision decision,

        @Column(name = "answer_note") @Nullable String note,
        @Column(name = "answered_by") String by,
        @Column(name = "answered_at") Instant at) {

    /** A wish without an answer is still open. */
    public enum Decision {
        ACCEPTED,
        REFUSED
    }

    public WishAnswer {
        requireNonNull(decision, "decision");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        if (decision == Decision.REFUSED && note == null) {
            throw new IllegalArgumentException("refused without a reason");
        }
    }

    public boolean accepted() {
        return decision == Decision.ACCEPTED;
    }
}
