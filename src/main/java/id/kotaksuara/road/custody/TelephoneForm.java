package id.kotaksuara.road.custody;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.spoken.SpokenSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A code that somebody read out on the telephone, as it is typed at the office.
 *
 * @param sure whether what it means was read back to whoever calls
 */
record TelephoneForm(
        @Nullable String movement,
        @Nullable String code,
        @Nullable String from,
        @Nullable String missing,
        @Nullable String sure) {

    static final TelephoneForm BLANK = new TelephoneForm("", "", "", "", "");

    /**
     * What was said.
     *
     * @param from who called
     * @param missing boxes, where the code means that some are
     */
    record Call(int movement, String code, String from, int missing, boolean sure) {}

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    Call call(Errors errors) {
        var typed = new Typed(errors, "custody.call.");
        Integer number = typed.whole("movement", movement, 1, 999_999_999);
        String heard = typed.words("code", code, 20);
        String who = typed.words("from", from, 100);
        Integer lacking = typed.wholeOrNone("missing", missing, 0, 10_000);
        String read = heard == null
                ? null
                : SpokenSecret.read(heard).orElseGet(() -> typed.slip("code", "custody.code.misheard"));
        return typed.fine() ? new Call(number, read, who, lacking == null ? 0 : lacking, "yes".equals(sure)) : null;
    }
}
