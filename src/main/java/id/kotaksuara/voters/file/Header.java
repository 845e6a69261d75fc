package id.kotaksuara.voters.file;

import id.kotaksuara.base.officetable.Heads;
import id.kotaksuara.base.officetable.Title;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.SheetRow;
import id.kotaksuara.voters.written.CountText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The header of a table: where it ends, what its columns are called and what they mean.
 *
 * @param line the last line of the header; data begin below it
 * @param titles one per column; of a header in several rows all parts, the upper ones repeated over merged cells
 * @param columns where each meaning stands, counted from 0
 * @param rivals where several columns have one meaning, and nobody has said yet which is meant
 * @param titled what rows name for those below them, above the table or within it
 */
public record Header(
        long line,
        List<String> titles,
        Map<Column, Integer> columns,
        Map<Column, List<Integer>> rivals,
        Set<Column> titled) {

    /** How many rows of a table {@link #in} wants to see. */
    public static final int ROWS_LOOKED_AT = 40;

    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_AT_ANY_STATION = 600; // voters, in a Pilkada; fewer in a Pemilu

    public Header {
        titles = List.copyOf(titles);
        columns = Map.copyOf(columns);
        rivals = Map.copyOf(rivals);
        titled = Set.copyOf(titled);
    }

    /**
     * Finds the header among the first rows of a table: the one, two or three rows in which most columns are recognised.
     *
     * @throws RuleBroken when there is none, when two columns are called alike, or when one says who somebody is
     */
    public static Header in(List<SheetRow> first) {
        return in(first, Set.of());
    }

    /** The same, where of several columns with one meaning those that a person sees go before the hidden ones. */
    public static Header in(List<SheetRow> first, Set<Integer> hidden) {
        var heads = Heads.in(first, Column::of, found -> found.size() >= FEWEST_COLUMNS)
                .orElseThrow(() -> new RuleBroken(first.isEmpty() ? "sheet.empty" : "tally.header.none"))
                .without(hidden);
        var header = new Rivals(heads, first).header();
        header.refusePersons();
        header.refuseTwins(hidden);
        return header.countsStations(first) ? header.asRecap() : header;
    }

    /** This header with other meanings, as a person chose them. */
    public Header with(Map<Column, Integer> chosen) {
        return new Header(line, titles, chosen, Map.of(), titled);
    }

    /** Of several columns with one meaning the one that names the stage of the list, where exactly one does. */
    public Header ofStage(String stage) {
        return Rivals.settled(this, stage);
    }

    /** The same for every file with these titles. */
    public String fingerprint() {
        var keys = titles.stream().map(Title::key).toList();
        return HexFormat.of().toHexDigits(keys.hashCode()) + "-" + keys.size();
    }

    public boolean has(Column column) {
        return columns.containsKey(column);
    }

    public String cell(SheetRow row, Column column) {
        return row.cell(columns.getOrDefault(column, -1));
    }

    public String title(Column column) {
        var index = columns.get(column);
        return index == null || index >= titles.size() ? "" : titles.get(index);
    }

    /** The titles of columns that may all have one meaning. */
    public List<String> rivalTitles(Column column) {
        return rivals.getOrDefault(column, List.of()).stream().map(titles::get).toList();
    }

    /** Whether rows stand for polling stations; otherwise the table is a recap of villages or districts. */
    public boolean ofStations() {
        return has(Column.STATION) || rivals.containsKey(Column.STATION);
    }

    /** The columns without which the table cannot be used, one of each group at least, and those that are in doubt. */
    public List<Column> missing() {
        var missing = new ArrayList<>(new TreeSet<>(rivals.keySet()));
        boolean named = isNamed(Column.VILLAGE) && isNamed(Column.DISTRICT);
        boolean ofDistricts = !ofStations() && (has(Column.DISTRICT_CODE) || has(Column.DISTRICT));
        if (!has(Column.CODE) && !named && !ofDistricts && missing.stream().noneMatch(Header::namesAPlace)) {
            missing.add(Column.CODE);
        }
        boolean totalWillDo = !ofStations() && has(Column.TOTAL);
        Stream.of(Column.MALE, Column.FEMALE)
                .filter(column -> !has(column) && !totalWillDo && !rivals.containsKey(column))
                .forEach(missing::add);
        return missing;
    }

    /** Whether rows say it, or titles above them. */
    private boolean isNamed(Column column) {
        return has(column) || ofStations() && titled.contains(column);
    }

    private static boolean namesAPlace(Column column) {
        return switch (column) {
            case CODE, DISTRICT_CODE, DISTRICT, VILLAGE -> true;
            default -> false;
        };
    }

    /** Whether rows of stations say how many voters there are, and not how many men and women. */
    public boolean unsplit() {
        return ofStations()
                && has(Column.TOTAL)
                && Stream.of(Column.MALE, Column.FEMALE).noneMatch(column -> has(column) || rivals.containsKey(column));
    }

    /** A PPK's recap calls the number of stations just "TPS": each village stands there once, with too many for one. */
    private boolean countsStations(List<SheetRow> first) {
        if (!has(Column.STATION)
                || has(Column.STATIONS)
                || !Title.key(title(Column.STATION)).equals("TPS")) {
            return false;
        }
        var data = first.stream()
                .filter(row -> row.line() > line
                        && CountText.read(cell(row, Column.STATION)).isPresent())
                .toList();
        var places = data.stream()
                .map(row -> cell(row, Column.CODE) + "/" + cell(row, Column.DISTRICT) + "/" + cell(row, Column.VILLAGE))
                .filter(place -> place.length() > 2)
                .distinct()
                .count();
        return data.size() > 1
                && places == data.size()
                && data.stream().anyMatch(row -> voters(row) > MOST_AT_ANY_STATION);
    }

    private int voters(SheetRow row) {
        return CountText.read(cell(row, Column.TOTAL))
                .orElseGet(() -> CountText.read(cell(row, Column.MALE)).orElse(0)
                        + CountText.read(cell(row, Column.FEMALE)).orElse(0));
    }

    private Header asRecap() {
        var recap = new EnumMap<>(columns);
        recap.put(Column.STATIONS, recap.remove(Column.STATION));
        return new Header(line, titles, recap, rivals, titled);
    }

    private void refusePersons() {
        if (has(Column.PERSON)) {
            throw new RuleBroken("tally.person", title(Column.PERSON));
        }
    }

    /** Beside a column that a person sees one that nobody sees is none. */
    private void refuseTwins(Set<Integer> hidden) {
        var used = new ArrayList<>(columns.values());
        rivals.values().forEach(used::addAll);
        for (int index : used) {
            var key = Title.key(titles.get(index));
            boolean twice = IntStream.range(0, titles.size())
                    .filter(other -> other != index && (hidden.contains(index) || !hidden.contains(other)))
                    .anyMatch(other -> Title.key(titles.get(other)).equals(key));
            if (twice) {
                throw new RuleBroken("tally.header.twice", titles.get(index));
            }
        }
    }
}
