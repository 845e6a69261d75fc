package id.kotaksuara.voters.file;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.SheetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The header of a table: where it ends, what its columns are called and what they mean.
 *
 * @param line the last line of the header; data begin below it
 * @param titles one per column; of a header in two rows both parts, the upper one repeated over merged cells
 * @param columns where each meaning stands, counted from 0
 */
public record Header(long line, List<String> titles, Map<Column, Integer> columns) {

    /** How many rows of a table {@link #in} wants to see. */
    public static final int ROWS_LOOKED_AT = 40;

    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_AT_ANY_STATION = 600; // voters, in a Pilkada; fewer in a Pemilu

    public Header {
        titles = List.copyOf(titles);
        columns = Map.copyOf(columns);
    }

    /**
     * Finds the header among the first rows of a table: the row, or two rows, in which most columns are recognised.
     *
     * @throws RuleBroken when there is none, when two columns are called alike, or when one says who somebody is
     */
    public static Header in(List<SheetRow> first) {
        var header = IntStream.range(0, first.size())
                .boxed()
                .flatMap(row -> Stream.of(oneRow(first, row), twoRows(first, row)))
                .filter(candidate -> candidate.columns.size() >= FEWEST_COLUMNS)
                .max(Comparator.comparingInt((Header candidate) -> candidate.columns.size())
                        .thenComparing(Comparator.comparingLong(Header::line).reversed()))
                .orElseThrow(() -> new RuleBroken("tally.header.none"));
        header.refusePersons();
        header.refuseTwins();
        return header.countsStations(first) ? header.asRecap() : header;
    }

    /** This header with other meanings, as a person chose them. */
    public Header with(Map<Column, Integer> chosen) {
        return new Header(line, titles, chosen);
    }

    /** The same for every file with these titles. */
    public String fingerprint() {
        var keys = titles.stream().map(Column::key).toList();
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

    /** Whether rows stand for polling stations; otherwise the table is a recap of villages or districts. */
    public boolean ofStations() {
        return has(Column.STATION);
    }

    /** The columns without which the table cannot be used, one of each group at least. */
    public List<Column> missing() {
        var missing = new ArrayList<Column>();
        boolean named = has(Column.VILLAGE) && has(Column.DISTRICT);
        if (!has(Column.CODE) && !named && (ofStations() || !has(Column.DISTRICT_CODE) && !has(Column.DISTRICT))) {
            missing.add(Column.CODE);
        }
        boolean totalWillDo = !ofStations() && has(Column.TOTAL);
        Stream.of(Column.MALE, Column.FEMALE)
                .filter(column -> !has(column) && !totalWillDo)
                .forEach(missing::add);
        return missing;
    }

    /** Whether rows of stations say how many voters there are, and not how many men and women. */
    public boolean unsplit() {
        return ofStations() && has(Column.TOTAL) && !has(Column.MALE) && !has(Column.FEMALE);
    }

    private static Header oneRow(List<SheetRow> rows, int index) {
        var row = rows.get(index);
        return of(row.line(), row.cells());
    }

    private static Header twoRows(List<SheetRow> rows, int index) {
        var upper = rows.get(index);
        if (index + 1 == rows.size()) {
            return oneRow(rows, index);
        }
        var lower = rows.get(index + 1);
        var titles = new ArrayList<String>();
        var over = "";
        for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
            over = upper.cell(i).isEmpty() && !lower.cell(i).isEmpty() ? over : upper.cell(i);
            titles.add((over + " " + lower.cell(i)).strip());
        }
        return of(lower.line(), titles);
    }

    private static Header of(long line, List<String> titles) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < titles.size(); i++) {
            var index = i;
            Column.of(titles.get(i)).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return new Header(line, titles, columns);
    }

    /** A PPK's recap calls the number of stations just "TPS": each village stands there once, with too many for one. */
    private boolean countsStations(List<SheetRow> first) {
        if (!ofStations()
                || has(Column.STATIONS)
                || !Column.key(title(Column.STATION)).equals("TPS")) {
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
        return with(recap);
    }

    private void refusePersons() {
        if (has(Column.PERSON)) {
            throw new RuleBroken("tally.person", title(Column.PERSON));
        }
    }

    private void refuseTwins() {
        columns.forEach((column, index) -> {
            var key = Column.key(titles.get(index));
            if (titles.stream().filter(title -> Column.key(title).equals(key)).count() > 1) {
                throw new RuleBroken("tally.header.twice", titles.get(index));
            }
        });
    }
}
