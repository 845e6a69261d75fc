package id.kotaksuara.base.officetable;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of places without what offices write before them: {@code KEC. PARAMASAN} is PARAMASAN. */
public final class PlaceName {

    private static final int LONGEST = 200;
    private static final Pattern CODE_BEFORE = Pattern.compile("^(\\d[\\d.\\- ]{4,20}\\d)[\\s.\\-–:/]{1,9}(?=\\D)");
    /** 2001 - Rantau, (17) Rantau, 1.Rantau; two numbers and a blank may begin a name, as 19 Nopember. */
    private static final Pattern NUMBER_BEFORE = Pattern.compile(
            "^(?:\\(\\d{1,4}\\)\\s{0,9}|\\d{1,4}\\s{0,3}[.):\\-\u2013]{1,2}\\s{0,9}|\\d{4}\\s{1,9})(?=\\p{L})");

    private static final Pattern NUMBER_AFTER = Pattern.compile(
            "\\s{0,9}\\(\\d[\\d.]{0,20}\\)$|[\\s\\-\u2013:]{1,9}\\d{2}\\.?\\d{2}\\.?\\d{2}(?:\\.?\\d{4})?$");
    private static final Pattern KIND_AFTER = Pattern.compile(
            "\\s{1,9}\\((?:kec|kecamatan|distrik|desa|kel|kelurahan)\\.?\\)$|,\\s{0,9}(?:kec|kecamatan|distrik)\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REGENCY_AFTER = Pattern.compile(
            "(?<=\\S)[\\s,/(]{1,9}(?:kab|kabupaten)\\b[.\\s]{1,9}\\p{L}[\\p{L} ]{2,60}\\)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISTRICT_AFTER = Pattern.compile(
            "(?<=\\S)[\\s,/(]{1,9}(?:kec|kecamatan|distrik)\\b[.\\s:]{1,9}\\p{L}.{2,80}$", Pattern.CASE_INSENSITIVE);
    /** A capital letter with a dot begins a name, unless a kind stands behind it: S. Tabuk is Sungai Tabuk. */
    private static final String MARK =
            "(?:[a-z]\\)|(?-i:[a-z])\\.(?=\\s)|[ivx]{1,5}[.)]|[a-z]\\.(?=\\s{0,9}(?:kec|distrik)))"
                    + "\\s{0,9}(?=\\p{L}{3})";

    private static final Pattern OF_DISTRICT = Pattern.compile(
            "^(?:(?:pp[kd]|panitia pemilihan (?:kecamatan|distrik)|kecamatan|kec|distrik|kapanewon|kemantren|ke)\\b[\\s.:]{0,9}(?=\\S)"
                    + "|dist\\.\\s{0,9}|" + MARK + "|\\d{2}\\s{1,9}(?=\\p{L}{3}))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_VILLAGE = Pattern.compile(
            "^(?:pps|desa ?/ ?kelurahan|desa ?/ ?kel|kelurahan|kel|ds|desa(?= ?:))\\b[\\s.:/]{1,9}(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICE_OF_REGENCY =
            Pattern.compile("^(?:kpud?|komisi pemilihan umum)\\b[\\s.:]{1,9}(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_REGENCY =
            Pattern.compile("^kab\\b[\\s.:]{1,9}(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REGENCY_CODE = Pattern.compile("^\\d{2}\\.?\\d{2}[\\s.\\-\u2013:/]{1,9}(?=\\p{L})");

    private PlaceName() {}

    /** The name of a district: {@code PPK Kec. Martapura} is Martapura, {@code 63.03.05 Martapura} and {@code 05 Martapura} too. */
    public static String ofDistrict(String text) {
        return REGENCY_AFTER.matcher(without(OF_DISTRICT, text)).replaceFirst("");
    }

    /** The name of a village; no name begins with these words, as some do with Desa and Kampung. */
    public static String ofVillage(String text) {
        return DISTRICT_AFTER.matcher(without(OF_VILLAGE, text)).replaceFirst("");
    }

    /** A regency's name with its kind written out. */
    public static String ofRegency(String text) {
        var bare = REGENCY_CODE.matcher(measured(text)).replaceFirst("");
        var name = NUMBER_AFTER.matcher(bare).replaceFirst("");
        return SHORT_REGENCY
                .matcher(OFFICE_OF_REGENCY.matcher(name).replaceFirst(""))
                .replaceFirst("Kabupaten ");
    }

    /** The code that stands before a name, or the whole text. */
    public static String codeBefore(String text) {
        var code = CODE_BEFORE.matcher(measured(text).strip());
        return code.find() ? code.group(1) : text.strip();
    }

    /** Whether a text is a known code, with its dots or without them. */
    public static boolean isCode(String text, String known) {
        return text.equals(known) || text.equals(known.replace(".", ""));
    }

    private static String without(Pattern title, String text) {
        var bare = CODE_BEFORE.matcher(measured(text).strip()).replaceFirst("");
        var name = Stream.of(NUMBER_BEFORE, NUMBER_AFTER, KIND_AFTER)
                .reduce(bare, (left, aside) -> aside.matcher(left).replaceFirst(""), (one, other) -> other);
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
