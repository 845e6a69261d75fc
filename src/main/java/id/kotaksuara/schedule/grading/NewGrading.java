package id.kotaksuara.schedule.grading;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.region.OfficeKey;
import java.time.LocalDate;

/** A file to be graded for a regency's election. */
public record NewGrading(OfficeKey office, LocalDate deadline, UploadedFile file) {

    public NewGrading {
        requireNonNull(office, "office");
        requireNonNull(deadline, "deadline");
        requireNonNull(file, "file");
    }

    LocalDate votingDay() {
        return deadline.plusDays(1);
    }
}
