package id.kotaksuara.base.officetable;

import java.util.regex.Pattern;

/** The names of places without what offices write before them: {@code KEC. PARAMASAN} is PARAMASAN. */
public final class PlaceName {

    private static final int LONGEST = 200;
    private static final Pattern CODE_BEFORE = Pattern.compile("^(\\d[\\d.\\- ]{4,20}\\d)[\\s.\\-–:/]{1,9}(?=\\D)");
    private static final Pattern NUMBER_BEFORE =
            Pattern.compile("^(?:\\(\\d{1,4}\\)\\s{0,9}|\\d{1,3}[.)]\\s{1,9})(?=\\p{L})");
    private static final Pattern KIND_AFTER = Pattern.compile(
            "\\s{1,9}\\((?:kec|kecamatan|distrik|desa|kel|kelurahan)\\.?\\)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern REGENCY_AFTER = Pattern.compile(
            "(?<=\\S)[\\s,]{1,9}(?:kab|kabupaten)\\b[.\\s]{1,9}\\p{L}[\\p{L} ]{2,60}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_DISTRICT = Pattern.compile(
            "^(?:(?:ppk|panitia pemilihan kecamatan|kecamatan|kec|distrik|ke)\\b[\\s.:]{0,9}(?=\\S)|\\d{2}\\s{1,9}(?=\\p{L}{3}))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_VILLAGE = Pattern.compile(
            "^(?:pps|desa ?/ ?kelurahan|desa ?/ ?kel|kelurahan|kel|ds|desa(?= ?:))\\b[\\s.:/]{1,9}(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_REGENCY =
            Pattern.compile("^kab\\b[\\s.:]{1,9}(?=\\S)", Pattern.CASE_INSENSITIVE);

    private PlaceName() {}

    /** The name of a district: {@code PPK Kec. Martapura} is Martapura, {@code 63.03.05 Martapura} and {@code 05 Martapura} too. */
    public static String ofDistrict(String text) {
        return REGENCY_AFTER.matcher(without(OF_DISTRICT, text)).replaceFirst("");
    }

    /** The name of a village; no name begins with these words, as some do with Desa and Kampung. */
    public static String ofVillage(String text) {
        return without(OF_VILLAGE, text);
    }

    /** A regency's name with its kind written out. */
    public static String ofRegency(String text) {
        return SHORT_REGENCY.matcher(measured(text)).replaceFirst("Kabupaten ");
    }

    /** The code that stands before a name, or the whole text. */
    public static String codeBefore(String text) {
        var code = CODE_BEFORE.matcher(measured(text).strip());
        return code.find() ? code.group(1) : text.strip();
    }

    private static String without(Pattern title, String text) {
        var bare = CODE_BEFORE.matcher(measured(text).strip()).replaceFirst("");
        var name =
                KIND_AFTER.matcher(NUMBER_BEFORE.matcher(bare).replaceFirst("")).replaceFirst("");
        var shorter = title.matcher(name).replaceFirst("");
        while (!shorter.equals(name)) {
            name = shorter;
            shorter = title.matcher(name).replaceFirst("");
        }
        return name;
    }

    private static String measured(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
