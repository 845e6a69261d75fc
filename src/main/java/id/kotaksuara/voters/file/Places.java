package id.kotaksuara.voters.file;

import static id.kotaksuara.voters.file.FaultKind.CODE_NOT_OF_VILLAGE;
import static id.kotaksuara.voters.file.FaultKind.CODE_OF_BPS;
import static id.kotaksuara.voters.file.FaultKind.FORMULA;
import static id.kotaksuara.voters.file.FaultKind.PLACE_FROM_ABOVE;
import static id.kotaksuara.voters.file.FaultKind.PLACE_MISSING;

import id.kotaksuara.base.officetable.OfficialName;
import id.kotaksuara.base.officetable.PlaceName;
import id.kotaksuara.base.officetable.PlaceTitle;
import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.table.SheetRow;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.voters.written.CodeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads where a row is; cells left empty under merged ones mean what stands above them. */
final class Places {

    private final Header header;
    private final Tally tally;
    private List<String> lastCells = List.of();
    private @Nullable Place last;

    Places(Header header, Tally tally) {
        this.header = header;
        this.tally = tally;
    }

    /** The place of a row, the same object as long as the cells that name it stay the same; null if it has none. */
    @Nullable
    Place of(SheetRow row) {
        var cells = cells(row);
        int line = (int) row.line();
        if (isUnknown(row, cells)) {
            return null;
        }
        if (last != null && cells.stream().allMatch(String::isEmpty)) {
            return fromAbove(line, last);
        }
        if (cells.equals(lastCells)) {
            return last;
        }
        lastCells = cells;
        last = read(line, cells);
        return last;
    }

    private @Nullable Place fromAbove(int line, Place above) {
        if (header.ofStations() && above.code().isEmpty() && above.village().isEmpty()) {
            tally.fault(Fault.of(PLACE_MISSING, line, header.title(Column.CODE), ""));
            return null;
        }
        tally.fault(Fault.of(PLACE_FROM_ABOVE, line, "", "").saying(above.code(), above.village()));
        return above;
    }

    private List<String> cells(SheetRow row) {
        var names = Stream.of(Column.DISTRICT_CODE, Column.PROVINCE, Column.REGENCY, Column.DISTRICT, Column.VILLAGE)
                .map(column -> header.cell(row, column));
        return Stream.concat(Stream.of(code(row)), names)
                .map(cell -> cell.equals(SheetRow.FORMULA) || RowWords.isDitto(cell) ? "" : cell)
                .toList();
    }

    /**
     * Whether a column would name the place, were the value of its formula in the file; a code needs no names beside it.
     * Then nothing stands above the rows that follow.
     */
    private boolean isUnknown(SheetRow row, List<String> cells) {
        var unknown = Stream.of(Column.CODE, Column.DISTRICT_CODE, Column.DISTRICT, Column.VILLAGE)
                .filter(column -> column == Column.CODE || cells.get(0).isEmpty())
                .filter(column -> header.cell(row, column).equals(SheetRow.FORMULA))
                .findFirst();
        unknown.ifPresent(column -> {
            tally.fault(Fault.of(FORMULA, (int) row.line(), header.title(column), SheetRow.FORMULA));
            forget();
        });
        return unknown.isPresent();
    }

    /** The code of the village, put together where each of its parts has a column of its own. */
    private String code(SheetRow row) {
        var cell = header.cell(row, Column.CODE);
        var before = PlaceName.codeBefore(cell);
        var own = CodeText.read(before).isPresent() ? before : cell;
        return CodeText.ofParts(
                        header.cell(row, Column.PROVINCE_CODE),
                        header.cell(row, Column.REGENCY_CODE),
                        header.cell(row, Column.DISTRICT_CODE),
                        own)
                .orElse(own);
    }

    private @Nullable Place read(int line, List<String> cells) {
        boolean ofVillage = !cells.get(0).isEmpty();
        var column = ofVillage ? Column.CODE : Column.DISTRICT_CODE;
        var code = ofVillage || !header.ofStations() ? code(line, column, cells) : Optional.of("");
        if (code.isEmpty()) {
            return null;
        }
        var place = named(line, code.get(), cells);
        if (place.unnamed()) {
            tally.fault(Fault.of(PLACE_MISSING, line, header.title(Column.CODE), ""));
            return null;
        }
        return place;
    }

    /** The code in a cell; empty text where the cell is empty, nothing where it cannot be used. */
    private Optional<String> code(int line, Column column, List<String> cells) {
        var text = cells.get(column == Column.CODE ? 0 : 1);
        if (text.isEmpty()) {
            return Optional.of("");
        }
        var code = CodeText.read(text);
        boolean usable = code.isPresent() && (!header.ofStations() || RegionLevel.VILLAGE.reachedBy(code.get()));
        if (!usable) {
            var kind = code.isPresent() ? CODE_NOT_OF_VILLAGE : FaultKind.ofCode(text);
            var fault = Fault.of(kind, line, header.title(column), text);
            tally.fault(kind == CODE_OF_BPS ? fault.saying(district(cells), village(cells)) : fault);
        }
        return code.filter(known -> usable);
    }

    private static String district(List<String> cells) {
        return OfficialName.of(PlaceName.ofDistrict(cells.get(4)));
    }

    private static String village(List<String> cells) {
        return OfficialName.of(PlaceName.ofVillage(cells.get(5)));
    }

    /** Above the list stands where all of it is, unless its rows say otherwise. */
    void titleAbove(SheetRow row) {
        if (!titleOfKind(row)) {
            PlaceTitle.inSentence(row).ifPresent(title -> stand((int) row.line(), title));
        }
    }

    /** A row that says of which district or village the list below it is; tells whether it does. */
    boolean titleOfList(SheetRow row) {
        boolean ofList = DataRows.isTitleOfList(row, header);
        if (ofList) {
            titleAbove(row);
        }
        return ofList;
    }

    /** A row that names a district or a village with its kind, in whatever column; tells whether it does. */
    boolean titleOfKind(SheetRow row) {
        var titles = PlaceTitle.in(row);
        boolean inColumns = !titles.isEmpty() && DataRows.namesEachInItsColumn(row, header) && title(row);
        if (!inColumns) {
            titles.forEach(title -> stand((int) row.line(), title));
        }
        return !titles.isEmpty();
    }

    private void stand(int line, PlaceTitle title) {
        boolean district = title.kind() == PlaceTitle.Kind.DISTRICT;
        var before = last == null ? new Place(line, "", "", "", "", "") : last;
        boolean smallerFirst = line < header.line() && before.district().isEmpty();
        last = new Place(
                line,
                "",
                before.province(),
                before.regency(),
                district ? OfficialName.of(PlaceName.ofDistrict(title.name())) : before.district(),
                district ? smallerFirst ? before.village() : "" : OfficialName.of(PlaceName.ofVillage(title.name())));
        lastCells = List.of();
    }

    /** A row that names nothing but a place is the title of the rows below it; tells whether it could be read. */
    boolean title(SheetRow row) {
        var cells = cells(row);
        if (isUnknown(row, cells)) {
            return true;
        }
        var code = CodeText.read(PlaceName.codeBefore(cells.get(0))).filter(RegionLevel.VILLAGE::reachedBy);
        boolean read = cells.get(0).isEmpty() || code.isPresent();
        if (read) {
            last = named((int) row.line(), code.orElse(""), cells);
            lastCells = cells;
        }
        return read;
    }

    /** The names of where the last row was, as they are compared. */
    List<String> named() {
        return last == null ? List.of() : last.keys();
    }

    /** Whether a name is that of the village or the district of the last row, and no larger region's. */
    boolean isWithinRegency(String name) {
        return last != null && last.isWithinRegency(name);
    }

    /** What stands above does not name the rows below a title that cannot be read. */
    void forget() {
        last = null;
        lastCells = List.of();
    }

    private Place named(int line, String code, List<String> cells) {
        boolean merged = last != null && code.isEmpty() && cells.get(4).isEmpty();
        return new Place(
                line,
                code,
                OfficialName.of(merged ? last.province() : cells.get(2)),
                merged ? last.regency() : PlaceName.ofRegency(cells.get(3).replaceAll("\\s+", " ")),
                merged ? last.district() : district(cells),
                village(cells));
    }
}
