package id.kotaksuara.voters.file;

import static java.util.stream.Collectors.toSet;

import id.kotaksuara.base.officetable.Heads;
import id.kotaksuara.base.officetable.PlaceTitle;
import id.kotaksuara.base.officetable.Title;
import id.kotaksuara.base.table.SheetRow;
import id.kotaksuara.voters.written.CodeText;
import id.kotaksuara.voters.written.CountText;
import id.kotaksuara.voters.written.StageWords;
import id.kotaksuara.voters.written.StationNumber;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Columns that have one meaning, such as DPS beside DPT: never is the first of them taken without a word. */
final class Rivals {

    private static final Pattern STAGE = Pattern.compile("DPTHP|DPTB|DPT|DPSHP|DPS|DPK");
    private static final Pattern STATION_CODE = Pattern.compile("(?:KODE|KD|ID)TPS");
    private static final int LONGEST = 60;

    private final Heads<Column> heads;
    private final List<SheetRow> first;
    private final List<SheetRow> data;

    Rivals(Heads<Column> heads, List<SheetRow> first) {
        this.heads = heads;
        this.first = first;
        this.data = first.stream().filter(row -> row.line() > heads.line()).toList();
    }

    /** The header in which each meaning has one column, or is in doubt. */
    Header header() {
        var columns = new EnumMap<Column, Integer>(Column.class);
        var rivals = new EnumMap<Column, List<Integer>>(Column.class);
        heads.columns().forEach((column, places) -> {
            var saying = column == Column.PERSON ? places.subList(0, 1) : saying(column, places);
            if (saying.size() == 1) {
                columns.put(column, saying.get(0));
            } else {
                rivals.put(column, saying);
            }
        });
        return new Header(heads.line(), heads.titles(), columns, rivals, titled());
    }

    /** What titles above the table or between its rows name. */
    private Set<Column> titled() {
        var above = first.stream()
                .filter(row -> row.line() <= heads.line() - heads.rows())
                .flatMap(row -> PlaceTitle.inSentence(row).stream());
        var beside = first.stream()
                .filter(row -> row.line() <= heads.line() - heads.rows() || row.line() > heads.line())
                .flatMap(row -> PlaceTitle.in(row).stream());
        return Stream.concat(above, beside)
                .map(title -> title.kind() == PlaceTitle.Kind.DISTRICT ? Column.DISTRICT : Column.VILLAGE)
                .collect(toSet());
    }

    /** Of several columns those in which anything can be read that such a column says. */
    private List<Integer> saying(Column column, List<Integer> places) {
        if (places.size() == 1) {
            return places;
        }
        var saying = places.stream()
                .filter(place -> data.stream().anyMatch(row -> says(column, row.cell(place))))
                .toList();
        var numbers = saying.stream().filter(place -> !isCode(column, place)).toList();
        return Stream.of(numbers, saying, places)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Beside the number of a station its code says the same, as long as it can be read. */
    private boolean isCode(Column column, int place) {
        return column == Column.STATION
                && STATION_CODE.matcher(Title.key(heads.titles().get(place))).matches();
    }

    private static boolean says(Column column, String cell) {
        return switch (column) {
            case CODE, DISTRICT_CODE -> CodeText.read(cell).isPresent();
            case STATION -> StationNumber.read(cell).isPresent();
            case STATIONS, MALE, FEMALE, TOTAL ->
                cell.equals(SheetRow.FORMULA) || CountText.read(cell).isPresent();
            default -> !cell.isEmpty();
        };
    }

    /** A header in which what names the stage has won; a stage that nobody names decides nothing. */
    static Header settled(Header header, String stage) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        columns.putAll(header.columns());
        var rivals = new EnumMap<Column, List<Integer>>(Column.class);
        header.rivals().forEach((column, places) -> {
            var named = places.stream()
                    .filter(place -> isOf(stage, header.titles().get(place)))
                    .toList();
            if (named.size() == 1) {
                columns.put(column, named.get(0));
            } else {
                rivals.put(column, places);
            }
        });
        if (isOfOther(stage, header.title(Column.TOTAL)) && saysStage(stage, header, columns)) {
            columns.remove(Column.TOTAL);
        }
        return new Header(header.line(), header.titles(), columns, Map.copyOf(rivals), header.titled());
    }

    /** A sum of another stage is none of the men and women of this one. */
    private static boolean isOfOther(String stage, String title) {
        return StageWords.in(title).filter(said -> !said.equals(stage)).isPresent();
    }

    private static boolean saysStage(String stage, Header header, Map<Column, Integer> columns) {
        return Stream.of(Column.MALE, Column.FEMALE)
                .allMatch(column -> columns.containsKey(column)
                        && isOf(stage, header.titles().get(columns.get(column))));
    }

    /** By words, or by letters that nothing parts from the rest, as in JMLDPTL. */
    private static boolean isOf(String stage, String title) {
        var said = StageWords.in(title);
        if (said.isPresent()) {
            return said.get().equals(stage);
        }
        var key = Title.key(title);
        var within = STAGE.matcher(key.length() > LONGEST ? key.substring(0, LONGEST) : key);
        return within.find() && within.group().equals(stage);
    }
}
