package id.kotaksuara.base.officetable;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a region's name as its office does where the file shouts: {@code HULU SUNGAI SELATAN} is Hulu Sungai Selatan. */
public final class OfficialName {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}']*");
    private static final Pattern NUMERAL_OR_SHORT = Pattern.compile("[IVX]+|DKI|DI|GN|BTS|UPT|SP|KM|PTP|PT");
    private static final int FIRST_CITY = 71;

    private OfficialName() {}

    public static String of(String text) {
        var name = text.replaceAll("\\s+", " ").strip();
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? WORD.matcher(name).replaceAll(word -> Matcher.quoteReplacement(spelled(word.group())))
                : name;
    }

    /** The name of the regency with this code with its kind, which the code tells: the second part is 71 or more for a city (kota). */
    public static String ofRegency(String code, String text) {
        var name = of(text.replaceFirst("(?i)^(kabupaten|kab\\.?|kota adm\\.?|kota administrasi)\\s+", ""));
        boolean city = Integer.parseInt(code.replaceFirst("^.*\\.", "")) >= FIRST_CITY;
        if (city) {
            return name.startsWith("Kota ") ? name : "Kota " + name;
        }
        return "Kabupaten " + name;
    }

    /** A name without what differs from list to list: {@code Aluh-Aluh} and {@code ALUH ALUH} are one. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    private static String spelled(String word) {
        return NUMERAL_OR_SHORT.matcher(word).matches()
                ? word
                : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
