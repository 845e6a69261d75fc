package id.kotaksuara.base.officetable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that names of places are shortened to everywhere, written out: {@code Sei Tabuk} is Sungai Tabuk, {@code Gn. Ulin}
 * Gunung Ulin, {@code Aluh2} Aluh Aluh. No letter that stands for several words is among them.
 */
public final class ShortWords {

    private record Word(String shortened, String whole, Pattern alone) {

        Word(String shortened, String whole) {
            this(shortened, whole, Pattern.compile("\\b(?:" + shortened + ")\\b"));
        }
    }

    private static final List<Word> WORDS = List.of(
            new Word("sei|sui", "sungai"),
            new Word("gn|gng", "gunung"),
            new Word("tj|tjg|tg", "tanjung"),
            new Word("tlk", "teluk"),
            new Word("lbk", "lubuk"),
            new Word("bkt", "bukit"),
            new Word("pmtg", "pematang"));

    private static final String TWICE = "([a-z]{3,30})2";
    private static final Pattern WORD_TWICE = Pattern.compile("\\b" + TWICE + "\\b");

    private ShortWords() {}

    /** A name with its words written out, in small letters. */
    public static String writtenOut(String name) {
        var out = name.toLowerCase(Locale.ROOT);
        for (var word : WORDS) {
            out = word.alone.matcher(out).replaceAll(word.whole);
        }
        return WORD_TWICE.matcher(out).replaceAll("$1$1");
    }

    /** The same of a column of a table. */
    public static String writtenOutInSql(String column) {
        var out = "lower(" + column + ")";
        for (var word : WORDS) {
            out = "regexp_replace(" + out + ", '\\m(?:" + word.shortened + ")\\M', '" + word.whole + "', 'g')";
        }
        return "regexp_replace(" + out + ", '\\m" + TWICE + "\\M', '\\1\\1', 'g')";
    }
}
