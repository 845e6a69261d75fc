package id.kotaksuara.voters.preview;

import id.kotaksuara.voters.file.FaultKind;
import id.kotaksuara.voters.preview.FaultGroup.FaultRow;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says faults: what is wrong and what to do. */
@Component
class FaultWords {

    private static final Map<FaultKind, String> HINTS = Map.of(
            FaultKind.VILLAGE_NOT_FOUND, "voters.suggest",
            FaultKind.CODE_OF_BPS, "voters.suggest.code",
            FaultKind.NAME_DIFFERS, "voters.suggest.other");

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
        var hint = HINTS.get(fault.kind());
        if (hint != null) {
            return hinted(fault, hint);
        }
        return say(
                "fault." + fault.kind(),
                fault.details().stream().map(this::named).toArray());
    }

    /** The last detail is what may be meant, if anything is known. */
    private String hinted(FaultRow fault, String hint) {
        var details = new ArrayList<>(fault.details());
        int last = details.size() - 1;
        details.set(last, details.get(last).equals("") ? "" : say(hint, details.get(last)));
        return say("fault." + fault.kind(), details.toArray()).strip();
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
