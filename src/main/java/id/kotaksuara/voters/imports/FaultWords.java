package id.kotaksuara.voters.imports;

import id.kotaksuara.voters.file.FaultKind;
import id.kotaksuara.voters.imports.FaultGroup.FaultRow;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says faults: what is wrong and what to do. */
@Component
class FaultWords {

    private final MessageSource messages;

    FaultWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What faults of a kind have in common. */
    public String title(FaultKind kind) {
        return say("fault." + kind + ".title");
    }

    public String whatToDo(FaultKind kind) {
        return say("fault." + kind + ".do");
    }

    public String sentence(FaultRow fault) {
        if (fault.kind() == FaultKind.VILLAGE_NOT_FOUND) {
            var near = fault.details().get(1);
            var hint = near.equals("") ? "" : say("voters.suggest", near);
            return say("fault." + fault.kind(), fault.details().get(0), hint).strip();
        }
        return say(
                "fault." + fault.kind(),
                fault.details().stream().map(this::named).toArray());
    }

    /** A detail that names a column is said in the reader's language. */
    private Object named(Object detail) {
        return messages.getMessage("Column." + detail, null, String.valueOf(detail), LocaleContextHolder.getLocale())
                        .equals(String.valueOf(detail))
                ? detail
                : say("Column." + detail);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
