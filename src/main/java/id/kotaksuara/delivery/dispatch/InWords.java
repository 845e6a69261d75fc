package id.kotaksuara.delivery.dispatch;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Numbers and dates in words, as records of handover want them: dua puluh November dua ribu dua puluh empat. */
final class InWords {

    private static final String[] ONES_ID = {
        "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };
    private static final String[] ONES_EN = {
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS_EN = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    private InWords() {}

    /** The parts of a date: day of the week, day, month and year, each in words. */
    static Object[] date(LocalDate day, Locale locale) {
        Locale language = english(locale) ? Locale.UK : Locale.forLanguageTag("id-ID");
        return new Object[] {
            day.getDayOfWeek().getDisplayName(TextStyle.FULL, language),
            number(day.getDayOfMonth(), locale),
            day.getMonth().getDisplayName(TextStyle.FULL, language),
            number(day.getYear(), locale)
        };
    }

    /** A number from 0 to 9999. */
    static String number(int number, Locale locale) {
        if (number < 0 || number > 9999) {
            throw new IllegalArgumentException("no words for " + number);
        }
        if (number == 0) {
            return english(locale) ? "zero" : "nol";
        }
        return (english(locale) ? englishWords(number) : indonesianWords(number)).strip();
    }

    private static String indonesianWords(int number) {
        if (number < 12) {
            return ONES_ID[number];
        }
        if (number < 20) {
            return ONES_ID[number - 10] + " belas";
        }
        if (number < 100) {
            return ONES_ID[number / 10] + " puluh " + indonesianWords(number % 10);
        }
        if (number < 1000) {
            return (number < 200 ? "seratus " : ONES_ID[number / 100] + " ratus ")
                    + indonesianWords(number % 100).strip();
        }
        return (number < 2000 ? "seribu " : ONES_ID[number / 1000] + " ribu ")
                + indonesianWords(number % 1000).strip();
    }

    private static String englishWords(int number) {
        if (number < 20) {
            return ONES_EN[number];
        }
        if (number < 100) {
            return TENS_EN[number / 10] + (number % 10 == 0 ? "" : "-" + ONES_EN[number % 10]);
        }
        if (number < 1000) {
            return ONES_EN[number / 100] + " hundred " + englishWords(number % 100);
        }
        return ONES_EN[number / 1000] + " thousand "
                + englishWords(number % 1000).strip();
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
