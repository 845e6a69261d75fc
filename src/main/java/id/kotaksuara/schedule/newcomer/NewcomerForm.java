package id.kotaksuara.schedule.newcomer;

import id.kotaksuara.base.form.DateField;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.schedule.grading.UploadForm;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is asked of somebody who has nothing set up: a table, whose it is, and two numbers of the warehouse; and only where
 * somebody knows better than to have it guessed, which vote it is for.
 *
 * @param regency its name or its code
 * @param kind of the election; empty where it is to be guessed
 * @param votingDay empty where it is to be guessed
 */
record NewcomerForm(
        @Nullable MultipartFile file,
        @Nullable String pasted,
        String regency,
        @Nullable String room,
        @Nullable String preparedPerWave,
        @Nullable ElectionKind kind,
        String votingDay) {

    private static final int HEAD = 2000;

    NewcomerForm {
        regency = regency == null ? "" : regency.strip();
        votingDay = votingDay == null ? "" : votingDay.strip();
    }

    static NewcomerForm empty() {
        return new NewcomerForm(null, "", "", "", "", null, "");
    }

    /** The same as it is asked where the office is known. */
    UploadForm upload() {
        return new UploadForm(file, pasted, room, preparedPerWave);
    }

    void check(Errors errors) {
        upload().check(errors);
        if (!votingDay.isEmpty() && DateField.day(votingDay).isEmpty()) {
            errors.rejectValue("votingDay", "newcomer.votingDay.unread");
        }
    }

    /** Whether somebody has said which vote it is, so that the page shows what was said. */
    public boolean saysVote() {
        return kind != null || !votingDay.isEmpty();
    }

    FirstVote vote() {
        String name = file == null ? "" : Objects.toString(file.getOriginalFilename(), "");
        String head = Objects.toString(pasted, "");
        return new FirstVote(
                DateField.day(votingDay).orElse(null),
                kind,
                name.replace('_', ' ') + " " + head.substring(0, Math.min(HEAD, head.length())));
    }
}
