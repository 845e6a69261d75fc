package id.kotaksuara.road.message;

import id.kotaksuara.base.form.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Messages as they were pasted.
 *
 * @param from who sent those that do not say so themselves
 * @param take numbers of those that are to be recorded
 */
record MessageForm(
        @Nullable String messages,
        @Nullable String from,
        @Nullable List<String> take) {

    static final MessageForm BLANK = new MessageForm("", "", List.of());

    private static final int LONGEST = 8_000;
    private static final int MOST = 50;

    /** Those that were pasted; none where a slip is told at a field. */
    List<Message> read(Errors errors) {
        var typed = new Typed(errors, "message.");
        String who = typed.wordsOrNone("from", from, 100);
        String text = Typed.orEmpty(messages);
        if (text.isBlank()) {
            errors.rejectValue("messages", "message.empty");
        } else if (text.length() > LONGEST || Message.all(text).size() > MOST) {
            errors.rejectValue("messages", "message.many", new Object[] {MOST}, null);
        }
        return errors.hasErrors()
                ? List.of()
                : Message.all(text).stream()
                        .map(message -> message.sentBy(who == null ? "" : who))
                        .toList();
    }

    boolean takes(int number) {
        return take != null && take.contains(Integer.toString(number));
    }
}
