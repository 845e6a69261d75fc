package id.kotaksuara.base.officetable;

import id.kotaksuara.base.table.SheetRow;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What rows of a table say that are not data: sums, titles of the rows below them, numbers of the columns. */
public final class RowWords {

    private static final int LONGEST = 200;
    private static final String SUM_WORDS = "^(?:(?:SUB|GRAND)[ .-]{0,3})?"
            + "(?:JUMLAH|JML|JMLH|JLH|TOTAL|J U M L A H|T O T A L|REKAPITULASI|REKAP|AKUMULASI|\u2211|\u03a3)(?![\\p{L}\\d])";
    private static final Pattern SUM = Pattern.compile(SUM_WORDS, Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING_BUT_SUM = Pattern.compile(
            SUM_WORDS + "(?:[ .:/&()+\\n-]|KESELURUHAN|SELURUHNYA|SELURUH|SEMUA|TOTAL|AKHIR|UMUM|NASIONAL"
                    + "|PEMILIH|TPS|DPT|DPS|(?:PER|SE|PADA)(?!\\p{L})|[LP](?!\\p{L})){0,60}+(?:$|(?:DESA|KELURAHAN|KEL|KECAMATAN|KEC|DISTRIK"
                    + "|KABUPATEN|KAB|KOTA|PROVINSI|PROV)(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE_TITLE = Pattern.compile(
            "^(?:DESA|KELURAHAN|KEL|KECAMATAN|KEC|DISTRIK|KABUPATEN|KAB|KOTA|PROVINSI|PPK|PPS|DAPIL)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUM_LAST = Pattern.compile(
            "[\\p{L}\\d)][ :-]{1,3}(?:(?:SUB|GRAND)[ .-]?)?(?:TOTAL|JUMLAH)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern KIND = Pattern.compile(
            "^[ .:/-]{0,5}(?:(?:PEMILIH|DESA|KELURAHAN|KEL|DS|KECAMATAN|KEC|DISTRIK)(?!\\p{L})[ .:/-]{0,5}){0,3}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COLUMN_NUMBER =
            Pattern.compile("\\(?(\\d{1,3}|[a-z])\\)?(?:\\s?[=(].{1,20})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPARED = Pattern.compile(
            "^(?:RATA ?-? ?RATA|RERATA|PERSENTASE|PERSEN|PROSENTASE|AVERAGE|%)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGNATURE = Pattern.compile(
            "^(?:mengetahui|menyetujui|ketua|sekretaris|kepala|kasubbag|kasubag|plt|plh|pejabat|penanggung jawab|tembusan"
                    + "|(?:disusun|dibuat|disiapkan) oleh|yang (?:membuat|menyusun)|a\\.?n|ttd|nip|nrp)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DITTO = Pattern.compile(
            "s\\.? ?d\\.? ?a\\.?|idem|ditto|[-\u2013]? ?(?:[\"\u201c\u201d\u3003]|'')(?: ?[-\u2013])?|,,",
            Pattern.CASE_INSENSITIVE);

    private RowWords() {}

    /** Whether a cell says that it means what stands above it: {@code sda}, {@code idem}, {@code "}. */
    public static boolean isDitto(String cell) {
        return DITTO.matcher(measured(cell)).matches();
    }

    /** Whether a cell stands where a table is signed: the office of the signer, the number of an official. */
    public static boolean isSignature(String cell) {
        return SIGNATURE.matcher(measured(cell)).find();
    }

    /** Whether a cell begins with the word for a sum, or ends with it as subtotals of a spreadsheet do. */
    public static boolean isSum(String cell) {
        var said = measured(cell);
        return SUM.matcher(said).find() || SUM_LAST.matcher(said).find();
    }

    /** What a cell says is summed: {@code JUMLAH DESA RANTAU} is RANTAU. */
    public static String withoutSum(String cell) {
        var first = SUM.matcher(measured(cell)).replaceFirst("");
        return KIND.matcher(first.replaceFirst("(?i)[ :-]{1,3}(?:sub ?|grand ?)?(?:total|jumlah)$", ""))
                .replaceFirst("");
    }

    /** Whether a cell says a sum and of what, and nothing that could be a name. */
    public static boolean isNothingButSum(String cell) {
        return NOTHING_BUT_SUM.matcher(measured(cell)).find();
    }

    /** Whether a cell is a title with the kind of a place, such as {@code KECAMATAN PARAMASAN}. */
    public static boolean isPlaceTitle(String cell) {
        return PLACE_TITLE.matcher(measured(cell)).find();
    }

    /** Whether a row numbers the columns: 1, 2, 3 or (1), (2), (3), also 7=5+6, or a, b, c. */
    public static boolean numbersColumns(SheetRow row) {
        return filled(row).size() > 1
                && IntStream.range(0, row.cells().size())
                        .allMatch(i -> row.cell(i).isEmpty() || isNumber(row.cell(i), i + 1));
    }

    private static boolean isNumber(String cell, int number) {
        var matcher = COLUMN_NUMBER.matcher(measured(cell));
        if (!matcher.matches()) {
            return false;
        }
        char first = Character.toLowerCase(matcher.group(1).charAt(0));
        return (Character.isDigit(first) ? Integer.parseInt(matcher.group(1)) : first - 'a' + 1) == number;
    }

    /** Whether a cell says what rows come to on average or in per cent: no row of a list, and no sum. */
    public static boolean isCompared(String cell) {
        return COMPARED.matcher(measured(cell)).find();
    }

    /** Whether a row draws a line: dashes or dots in its cells and nothing else. */
    public static boolean isRule(SheetRow row) {
        return row.cells().stream()
                .allMatch(cell -> cell.chars().noneMatch(Character::isLetterOrDigit) && !cell.equals(SheetRow.FORMULA));
    }

    /** What a row says, for a person who reads that it was set aside. */
    public static String said(SheetRow row) {
        return String.join(" ", filled(row)).replaceAll("\\s+", " ").strip();
    }

    public static List<String> filled(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isEmpty() && !cell.equals(SheetRow.FORMULA))
                .toList();
    }

    /** Whether a row says one thing and nothing beside it, as the title of a table does. */
    public static boolean isAlone(SheetRow row) {
        return filled(row).size() == 1;
    }

    private static String measured(String cell) {
        return cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
    }
}
