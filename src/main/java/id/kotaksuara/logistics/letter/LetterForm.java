package id.kotaksuara.logistics.letter;

import id.kotaksuara.base.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A letter as it is typed.
 *
 * @param version of the text that was seen; 0 where that was ours
 */
record LetterForm(@Nullable String text, @Nullable String version) {

    private static final int LONGEST = 4_000;

    LetterForm knowing(int newer) {
        return new LetterForm(text, Integer.toString(newer));
    }

    int seen() {
        String said = Typed.orEmpty(version);
        return said.matches("\\d{1,9}") ? Integer.parseInt(said) : -1;
    }

    String typed() {
        return LetterText.typed(Typed.orEmpty(text)).text();
    }

    /** What was typed, or null with the slip told at its field. */
    @Nullable
    LetterText letter(Errors errors) {
        var letter = LetterText.typed(Typed.orEmpty(text));
        if (letter.text().isEmpty()) {
            errors.rejectValue("text", "letter.empty");
        } else if (letter.text().length() > LONGEST) {
            errors.rejectValue("text", "letter.long", new Object[] {LONGEST}, null);
        } else if (!letter.unknown().isEmpty()) {
            errors.rejectValue("text", "letter.unknown", new Object[] {String.join(", ", letter.unknown())}, null);
        } else if (letter.torn()) {
            errors.rejectValue("text", "letter.torn");
        }
        return errors.hasErrors() ? null : letter;
    }
}
