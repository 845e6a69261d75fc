package id.kotaksuara.road.message;

import id.kotaksuara.base.form.PastMoment;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.spoken.SpokenSecret;
import id.kotaksuara.road.custody.TelephoneDesk.Call;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A code that somebody read out on the telephone, as it is typed at the office.
 *
 * @param from who called, and took the boxes
 * @param giver who handed them over, where the caller says it
 * @param at when that was, as a date-and-time input writes it; empty where it was just now
 * @param sure whether what it means was read back to whoever calls
 */
record TelephoneForm(
        @Nullable String movement,
        @Nullable String code,
        @Nullable String from,
        @Nullable String giver,
        @Nullable String missing,
        @Nullable String at,
        @Nullable String sure) {

    static final TelephoneForm BLANK = new TelephoneForm("", "", "", "", "", "", "");

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    Call call(Errors errors, PastMoment here) {
        var typed = new Typed(errors, "custody.call.");
        Integer number = typed.whole("movement", movement, 1, 999_999_999);
        String heard = typed.words("code", code, 20);
        String who = typed.words("from", from, 100);
        String gave = typed.wordsOrNone("giver", giver, 100);
        Integer lacking = typed.wholeOrNone("missing", missing, 0, 10_000);
        var when = here.read(typed, "at", at);
        String read = heard == null
                ? null
                : SpokenSecret.read(heard).orElseGet(() -> typed.slip("code", "custody.code.misheard"));
        return typed.fine()
                ? new Call(number, read, who, gave, lacking == null ? 0 : lacking, when, "yes".equals(sure))
                : null;
    }
}
