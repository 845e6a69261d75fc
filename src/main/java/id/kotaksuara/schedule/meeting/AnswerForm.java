package id.kotaksuara.schedule.meeting;

import id.kotaksuara.schedule.version.WishAnswer;
import id.kotaksuara.schedule.version.WishAnswer.Decision;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the meeting says to a wish. */
record AnswerForm(
        @NotNull @Nullable Choice choice,
        @Size(max = 500) @Nullable String note,
        @NotNull @Nullable Integer edits) {

    /** Accepting alone lets the planner come as near as it can; pinning keeps the day whatever is planned again. */
    enum Choice {
        ACCEPT,
        ACCEPT_AND_PIN,
        REFUSE
    }

    static AnswerForm empty(int edits) {
        return new AnswerForm(null, "", edits);
    }

    /** A refusal needs its reason. */
    void check(Errors errors) {
        if (choice == Choice.REFUSE && (note == null || note.isBlank())) {
            errors.rejectValue("note", "meeting.answer.why");
        }
    }

    boolean pins() {
        return choice == Choice.ACCEPT_AND_PIN;
    }

    WishAnswer toAnswer(String by, Instant at) {
        var decision = choice == Choice.REFUSE ? Decision.REFUSED : Decision.ACCEPTED;
        return new WishAnswer(decision, note == null || note.isBlank() ? null : note.strip(), by, at);
    }
}
