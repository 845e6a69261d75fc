package id.kotaksuara.voters.file;

import id.kotaksuara.base.officetable.PlaceTitle;
import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.officetable.Title;
import id.kotaksuara.base.table.SheetRow;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.voters.written.CodeText;
import id.kotaksuara.voters.written.CountText;
import id.kotaksuara.voters.written.StationNumber;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells rows that count something from what stands below a header besides. */
public final class DataRows {

    private static final int FEWEST_REPEATED = 2;
    private static final int FEWEST_NUMBERED = 5; // no place is called 1 or 2
    private static final int DIGITS_OF_A_CODE = 6;
    private static final int MOST_DIGITS_OF_A_CODE = 13; // the number of an official has eighteen

    /** The number of an official below a signature, which has as many digits as codes have. */
    private static final Pattern SIGNED = Pattern.compile("(?i)(?:nip|nrp|nik)\\b");

    /** What stands at the foot of a page, not above a village. */
    private static final Pattern NOTE =
            Pattern.compile("(?i)(?:hal|halaman|page|catatan|ket|keterangan|sumber|dicetak|nb"
                    + "|lanjutan|lanjut|bersambung|ttd|mengetahui|ketua|nip)\\b|\\*");

    private static final Pattern TITLE_OF_LIST =
            Pattern.compile("(?i)(?:DAFTAR|REKAP|REKAPITULASI|DATA|DPT|DPS|DPSHP|DPTHP)\\b");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d{2}(?![.\\d])");

    private static final List<String> NUMBERING = List.of("", "NO", "NOMOR", "NOURUT", "NOMORURUT", "URUT");
    private static final List<Column> NAMING = List.of(
            Column.CODE,
            Column.DISTRICT_CODE,
            Column.PROVINCE,
            Column.REGENCY,
            Column.DISTRICT,
            Column.VILLAGE,
            Column.STATION);

    private DataRows() {}

    public static boolean has(SheetRow row, Header header) {
        return row.line() > header.line()
                && !RowWords.isRule(row)
                && !repeats(row, header)
                && !numbersColumns(row, header);
    }

    /** Some lists print their header again on every page, be it of several rows. */
    private static boolean repeats(SheetRow row, Header header) {
        var filled = header.columns().values().stream()
                .filter(index -> !row.cell(index).isEmpty())
                .toList();
        return filled.size() >= Math.min(FEWEST_REPEATED, header.columns().size())
                && filled.stream().allMatch(index -> says(header.titles().get(index), row.cell(index)));
    }

    private static boolean says(String title, String cell) {
        var key = Title.key(cell);
        return !key.isEmpty() && Title.key(title).contains(key);
    }

    /** Some lists number their columns below the header, and again on every page. */
    private static boolean numbersColumns(SheetRow row, Header header) {
        return (row.line() <= header.line() + 2 || RowWords.filled(row).size() >= FEWEST_NUMBERED)
                && row.cells().size() >= header.columns().size()
                && RowWords.numbersColumns(row);
    }

    /**
     * Whether a row has nothing that a row of the list has, neither code nor number of a station nor any count: a note, a
     * signature, the title of the rows below.
     */
    static boolean isAside(SheetRow row, Header header) {
        boolean counts = (header.ofStations() ? Stream.of(Column.MALE, Column.FEMALE) : counted())
                .anyMatch(column -> isCount(header.cell(row, column)));
        boolean station = header.ofStations()
                && StationNumber.read(header.cell(row, Column.STATION)).isPresent();
        if (!station && placeCells(row, header).stream().anyMatch(RowWords::isCompared)) {
            return true;
        }
        if (counts
                || station
                || hasCode(header.cell(row, Column.CODE)) && !isTitleOfDistrict(row, header)
                || hasCode(header.cell(row, Column.DISTRICT_CODE))) {
            return false;
        }
        boolean named = !header.cell(row, Column.DISTRICT).isEmpty()
                && !header.cell(row, Column.VILLAGE).isEmpty();
        return !named
                || Stream.concat(Stream.of(Column.STATION), counted())
                        .allMatch(column -> header.cell(row, column).isEmpty());
    }

    /** Whether a row below the header names a district and a village where the rows of the list do. */
    static boolean namesEachInItsColumn(SheetRow row, Header header) {
        return row.line() > header.line()
                && PlaceTitle.areBoth(header.cell(row, Column.DISTRICT), header.cell(row, Column.VILLAGE));
    }

    /** Whether a row says what the list below it is of: {@code DAFTAR PEMILIH TETAP KECAMATAN GAMBUT}. */
    static boolean isTitleOfList(SheetRow row, Header header) {
        return header.ofStations()
                && !header.has(Column.CODE)
                && row.cells().stream().noneMatch(SheetRow.FORMULA::equals)
                && RowWords.isAlone(row)
                && RowWords.filled(row).stream()
                        .allMatch(cell -> TITLE_OF_LIST.matcher(cell).lookingAt())
                && PlaceTitle.inSentence(row).isPresent();
    }

    /** In a list of stations the code of a larger region and its name stand above its villages. */
    private static boolean isTitleOfDistrict(SheetRow row, Header header) {
        return header.ofStations()
                && CodeText.read(header.cell(row, Column.CODE))
                        .filter(code -> !RegionLevel.VILLAGE.reachedBy(code))
                        .isPresent()
                && Stream.concat(Stream.of(Column.STATION), counted())
                        .allMatch(column -> header.cell(row, column).isEmpty());
    }

    /**
     * Whether a row is the header of a table that says other things in the columns that count; what stands above a page,
     * {@code KECAMATAN : GAMBUT   JUMLAH TPS : 12}, says more besides its titles.
     */
    static boolean beginsOtherTable(SheetRow row, Header header) {
        if (counted().anyMatch(column -> isCount(header.cell(row, column)))) {
            return false;
        }
        Map<Column, Set<Integer>> titled = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int at = i;
            Column.of(row.cell(i)).ifPresent(column -> titled.computeIfAbsent(column, it -> new HashSet<>())
                    .add(at));
        }
        long filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        long titles = titled.values().stream().mapToInt(Set::size).sum();
        return titled.size() >= FEWEST_REPEATED
                && 2 * titles > filled
                && Stream.concat(Stream.of(Column.STATION), counted())
                        .anyMatch(column -> titled.containsKey(column)
                                && !titled.get(column).contains(header.columns().getOrDefault(column, -1)));
    }

    private static Stream<Column> counted() {
        return Stream.of(Column.MALE, Column.FEMALE, Column.TOTAL, Column.STATIONS);
    }

    private static boolean isCount(String cell) {
        return cell.equals(SheetRow.FORMULA) || CountText.read(cell).isPresent();
    }

    private static boolean hasCode(String cell) {
        return CodeText.read(cell).isPresent()
                || CodeText.spoilt(cell)
                || !SIGNED.matcher(cell).lookingAt()
                        && !DAY.matcher(cell).lookingAt()
                        && hasDigitsOfACode(cell)
                        && cell.chars().filter(Character::isLetter).count() < DIGITS_OF_A_CODE;
    }

    private static boolean hasDigitsOfACode(String cell) {
        long digits = cell.chars().filter(Character::isDigit).count();
        return digits >= DIGITS_OF_A_CODE && digits <= MOST_DIGITS_OF_A_CODE;
    }

    /** Whether a row names a place and says nothing else: the rows below it are there. */
    static boolean namesPlaceAlone(SheetRow row, Header header) {
        var naming = NAMING.stream()
                .filter(column -> column != Column.STATION)
                .map(column -> header.columns().getOrDefault(column, -1))
                .toList();
        if (row.cells().stream().anyMatch(cell -> NOTE.matcher(cell).lookingAt())) {
            return false;
        }
        return IntStream.range(0, row.cells().size())
                .allMatch(index -> row.cell(index).isEmpty() || naming.contains(index));
    }

    /** The cells of a row that name its place, and those before them that number the rows: only they can say it is a sum. */
    static List<String> placeCells(SheetRow row, Header header) {
        int firstCount = counted()
                .map(column -> header.columns().getOrDefault(column, Integer.MAX_VALUE))
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE);
        var numbering = Stream.iterate(
                        0, index -> index < Math.min(firstCount, row.cells().size()), index -> index + 1)
                .filter(index -> !header.columns().containsValue(index))
                .filter(index -> NUMBERING.contains(Title.key(
                        index < header.titles().size() ? header.titles().get(index) : "")));
        var naming = NAMING.stream().map(column -> header.columns().getOrDefault(column, -1));
        return Stream.concat(naming, numbering)
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
