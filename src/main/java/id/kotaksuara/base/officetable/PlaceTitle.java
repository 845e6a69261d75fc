package id.kotaksuara.base.officetable;

import id.kotaksuara.base.table.SheetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A district or a village that a row names for the rows below it: {@code KECAMATAN : PARAMASAN}, in one cell or in
 * several, with other titles beside it or not.
 *
 * @param name what stands behind the kind; of a desa with it, as some names begin with that word
 */
public record PlaceTitle(Kind kind, String name) {

    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_BESIDE = 12; // a row with more cells is one of the list
    private static final String MARK = "^(?:(?:[ivx]{1,5}|[a-z]|\\d{1,3})[.)]\\s{0,5})?";
    private static final String BEHIND = "\\b[\\s.:/]{0,9}(.{0,100})$";
    private static final Pattern OF_DISTRICT = Pattern.compile(
            MARK + "(?:PPK\\s|PPD\\s)?(?:KECAMATAN|KEC|DISTRIK|KAPANEWON|KEMANTREN)" + BEHIND,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_VILLAGE = Pattern.compile(
            MARK + "((?:DESA ?/ ?KEL(?:URAHAN)?|KEL(?:URAHAN)? ?/ ?DESA|KELURAHAN|KALURAHAN|KEL|DESA|DS|KAMPUNG"
                    + "|NAGARI|GAMPONG|PEKON|TIYUH|LEMBANG))"
                    + BEHIND,
            Pattern.CASE_INSENSITIVE);
    /** Another title beside it, of a larger region or of a column. */
    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:.{0,2}$|(?:KABUPATEN|KAB|KOTA|PROVINSI|PROPINSI|PROV)\\s?:?$|(?:KABUPATEN|KAB|KOTA|PROV[A-Z]{0,5})[ .:]{1,4}\\p{L}"
                    + "|(?:NO|NOMOR|TPS|NAMA|KODE|KET|JUMLAH|JML|TOTAL|LAKI|PEREMPUAN|PEMILIH|DPT|DPS)\\b)|\\bTPS\\b",
            Pattern.CASE_INSENSITIVE);

    /** How many stations or villages it has may stand behind a name. */
    private static final Pattern HOW_MANY = Pattern.compile(
            "\\s?[(:=,-]\\s?(?:JUMLAH\\s?:?\\s?)?\\d[\\d.]{0,8}\\s?(?:TPS|DESA|KEL|PEMILIH|ORANG|JIWA).{0,40}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_A_SENTENCE = Pattern.compile(
            "\\s(?:KECAMATAN|DISTRIK)\\s{1,5}(\\p{L}[\\p{L}' -]{1,60}?)"
                    + "(?=\\s(?:KABUPATEN|KAB|KOTA|PROVINSI|TAHUN|PADA|DALAM|PEMIL)|\\s?[,(\\d]|$)",
            Pattern.CASE_INSENSITIVE);

    /** Which kind of place, the larger one first. */
    public enum Kind {
        DISTRICT,
        VILLAGE
    }

    /** The places that a row names, the larger ones first; none where a kind has no name behind it. */
    public static List<PlaceTitle> in(SheetRow row) {
        var cells = RowWords.filled(row);
        var titles = new ArrayList<PlaceTitle>();
        for (int i = 0; i < cells.size() && cells.size() <= MOST_BESIDE; i++) {
            of(cells, i).ifPresent(titles::add);
        }
        titles.sort(Comparator.comparing(PlaceTitle::kind));
        return titles;
    }

    /** Whether two cells are a district and a village in it, at least one of them with its kind; no kind and a name. */
    public static boolean areBoth(String district, String village) {
        var larger = of(List.of(district), 0);
        var smaller = of(List.of(village), 0);
        return smaller.isPresent()
                ? smaller.get().kind == Kind.VILLAGE && (larger.isPresent() || isName(measured(district)))
                : isName(measured(village))
                        && larger.filter(title -> title.kind == Kind.DISTRICT).isPresent();
    }

    /** The district that a sentence above a table names: {@code DPT KECAMATAN PARAMASAN TAHUN 2024}. */
    public static Optional<PlaceTitle> inSentence(SheetRow row) {
        return RowWords.filled(row).stream()
                .map(PlaceTitle::measured)
                .map(IN_A_SENTENCE::matcher)
                .filter(found -> found.find())
                .map(found -> new PlaceTitle(Kind.DISTRICT, found.group(1).strip()))
                .findFirst();
    }

    private static Optional<PlaceTitle> of(List<String> cells, int at) {
        var cell = measured(cells.get(at));
        var district = OF_DISTRICT.matcher(cell);
        if (district.find()) {
            return named(Kind.DISTRICT, "", own(district.group(1), cells, at));
        }
        var village = OF_VILLAGE.matcher(cell);
        return village.find()
                ? named(Kind.VILLAGE, kept(village.group(1)), own(village.group(2), cells, at))
                : Optional.empty();
    }

    /** Names begin with these words, not with Kelurahan and its like. */
    private static String kept(String kind) {
        return kind.toUpperCase(Locale.ROOT).matches("DESA|KAMPUNG|NAGARI|GAMPONG|PEKON|TIYUH|LEMBANG")
                ? kind + " "
                : "";
    }

    private static Optional<PlaceTitle> named(Kind kind, String before, String said) {
        var name = HOW_MANY.matcher(said).replaceFirst("");
        return isName(name) ? Optional.of(new PlaceTitle(kind, before + name)) : Optional.empty();
    }

    private static String own(String name, List<String> cells, int at) {
        return name.isEmpty() ? behind(cells, at) : name;
    }

    /** The next cell that says more than a colon, unless it is a title too. */
    private static String behind(List<String> cells, int at) {
        return IntStream.range(at + 1, cells.size())
                .mapToObj(index -> measured(cells.get(index)).replaceFirst("^[\\s:]+", ""))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && !NO_NAME.matcher(text).find()
                && Stream.of(OF_DISTRICT, OF_VILLAGE)
                        .noneMatch(kind -> kind.matcher(text).find());
    }

    private static String measured(String cell) {
        return (cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
