package id.kotaksuara.schedule.grading;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.officeplan.UploadedFile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file to be graded for a regency's election.
 *
 * @param deadline the last day on which boxes may arrive at the district committees
 * @param guessed the voting day where nobody has said it
 */
public record NewGrading(
        OfficeKey office,
        LocalDate votingDay,
        LocalDate deadline,
        UploadedFile file,
        @Nullable LocalDate guessed) {

    public NewGrading {
        requireNonNull(office, "office");
        requireNonNull(votingDay, "votingDay");
        requireNonNull(deadline, "deadline");
        requireNonNull(file, "file");
    }
}
