package id.kotaksuara.schedule.grading;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A file to be graded for a regency's election. */
record NewGrading(String election, String regency, LocalDate deadline, UploadedFile file) {

    NewGrading {
        requireNonNull(election, "election");
        requireNonNull(regency, "regency");
        requireNonNull(deadline, "deadline");
        requireNonNull(file, "file");
    }

    LocalDate votingDay() {
        return deadline.plusDays(1);
    }
}
