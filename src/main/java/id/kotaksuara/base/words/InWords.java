package id.kotaksuara.base.words;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Numbers and dates in words, as records of handover want them: dua puluh November dua ribu dua puluh empat. */
public final class InWords {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private InWords() {}

    /** The parts of a date: day of the week, day, month and year, each in words. */
    public static Object[] date(LocalDate day, Locale locale) {
        Locale language = spoken(locale);
        return new Object[] {
            day.getDayOfWeek().getDisplayName(TextStyle.FULL, language),
            number(day.getDayOfMonth(), locale),
            day.getMonth().getDisplayName(TextStyle.FULL, language),
            number(day.getYear(), locale)
        };
    }

    /**
     * A number in words, by Unicode's rules for the language.
     *
     * @throws IllegalArgumentException for a number below 0, which no paper of ours has
     */
    public static String number(int number, Locale locale) {
        if (number < 0) {
            throw new IllegalArgumentException("no words for " + number);
        }
        return new RuleBasedNumberFormat(spoken(locale), RuleBasedNumberFormat.SPELLOUT).format(number);
    }

    private static Locale spoken(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.UK : INDONESIAN;
    }
}
