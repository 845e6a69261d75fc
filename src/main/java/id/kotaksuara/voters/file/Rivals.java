package id.kotaksuara.voters.file;

import id.kotaksuara.base.officetable.Heads;
import id.kotaksuara.base.officetable.Title;
import id.kotaksuara.base.table.SheetRow;
import id.kotaksuara.voters.written.CodeText;
import id.kotaksuara.voters.written.CountText;
import id.kotaksuara.voters.written.StationNumber;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Columns that have one meaning, such as DPS beside DPT: never is the first of them taken without a word. */
final class Rivals {

    private static final Pattern STAGE = Pattern.compile("DPTHP|DPTB|DPT|DPSHP|DPS|DPK");
    private static final int LONGEST = 60;

    private final Heads<Column> heads;
    private final List<SheetRow> data;

    Rivals(Heads<Column> heads, List<SheetRow> first) {
        this.heads = heads;
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
        return new Header(heads.line(), heads.titles(), columns, rivals);
    }

    /** Of several columns those in which anything can be read that such a column says. */
    private List<Integer> saying(Column column, List<Integer> places) {
        if (places.size() == 1) {
            return places;
        }
        var saying = places.stream()
                .filter(place -> data.stream().anyMatch(row -> says(column, row.cell(place))))
                .toList();
        return saying.isEmpty() ? places : saying;
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
                    .filter(place -> stage(header.titles().get(place)).equals(stage))
                    .toList();
            if (named.size() == 1) {
                columns.put(column, named.get(0));
            } else {
                rivals.put(column, places);
            }
        });
        return new Header(header.line(), header.titles(), columns, Map.copyOf(rivals));
    }

    private static String stage(String title) {
        var key = Title.key(title);
        var stage = STAGE.matcher(key.length() > LONGEST ? key.substring(0, LONGEST) : key);
        return stage.find() ? stage.group() : "";
    }
}
