package id.kotaksuara.delivery.count;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What a PPK sees at once: how many colli came down and whether the seals were whole.
 *
 * @param reportedBy who read the code to the operator, "" where the PPK sent it
 */
@Embeddable
public record Arrival(
        int colli,
        @Enumerated(EnumType.STRING) SealState seals,
        String sealNote,
        Instant arrivedAt,
        String reportedBy) {
    public Arrival {
        requireNonNull(seals, "seals");
        requireNonNull(sealNote, "sealNote");
        requireNonNull(arrivedAt, "arrivedAt");
        requireNonNull(reportedBy, "reportedBy");
    }

    /** The same with the right number of colli. */
    Arrival corrected(int right) {
        return new Arrival(right, seals, sealNote, arrivedAt, reportedBy);
    }

    /** Whether somebody else tells the same of it; the clocks of two phones may differ. */
    public boolean tellsTheSame(Arrival other) {
        return colli == other.colli && seals == other.seals && sealNote.equals(other.sealNote);
    }
}
