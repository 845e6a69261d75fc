package id.kotaksuara.schedule.officefile;

import static id.kotaksuara.schedule.officefile.Departure.cut;

import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.table.Sheet;
import id.kotaksuara.base.table.SheetRow;
import id.kotaksuara.schedule.officefile.DayColumns.OfDay;
import id.kotaksuara.schedule.officefile.MatrixCell.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads a table of districts by days: the districts below each other, the days beside each other, boxes or marks between. */
final class DayMatrix {

    private static final int FIRST_NUMBER_OF_BOXES = 25; // what is smaller may be an hour

    private final DayColumns columns;
    private final Predicate<String> namesADistrict;
    private final Set<Integer> hiddenColumns;
    private final List<SheetRow> header;
    private final List<SheetRow> rows;
    private final boolean counts;
    private final boolean crossed;
    private final List<Departure> departures = new ArrayList<>();
    private boolean signed; // what names no district below it are names of people

    private DayMatrix(DayColumns columns, Sheet sheet, Predicate<String> namesADistrict) {
        this.columns = columns;
        this.namesADistrict = namesADistrict;
        this.hiddenColumns = sheet.hiddenColumns();
        this.header = sheet.first(Headings.ROWS_LOOKED_AT).stream()
                .filter(row -> row.line() <= columns.line())
                .toList();
        this.rows = below(sheet, columns.line());
        var values = rows.stream()
                .filter(this::isNamed)
                .flatMap(row -> columns.values(row).stream())
                .toList();
        this.counts = columns.numbers() == Numbers.BOXES
                || columns.numbers() == Numbers.UNKNOWN && values.stream().anyMatch(DayMatrix::canOnlyBeBoxes);
        this.crossed = isCrossed();
    }

    /** What a sheet says, where its header has days beside each other and districts stand below. */
    static Optional<List<Departure>> in(Sheet sheet, LocalDate votingDay, Predicate<String> namesADistrict) {
        return DayColumns.in(sheet, votingDay, namesADistrict)
                .map(columns -> new DayMatrix(columns, sheet, namesADistrict))
                .filter(matrix -> matrix.rows.stream().anyMatch(matrix::isNamed))
                .map(DayMatrix::read);
    }

    private static List<SheetRow> below(Sheet sheet, long line) {
        var rows = new ArrayList<SheetRow>();
        sheet.read(row -> {
            if (row.line() > line) {
                rows.add(row);
            }
            return rows.size() <= Timetable.MOST_ROWS;
        });
        return rows;
    }

    /** Whether crosses stand beside something else that says what leaves: then they may mean that nothing does. */
    private boolean isCrossed() {
        var marks = rows.stream()
                .filter(this::isNamed)
                .flatMap(row -> columns.days().stream()
                        .flatMap(day -> day.values().keySet().stream())
                        .map(row::cell))
                .filter(cell -> !MatrixCell.isEmpty(cell))
                .toList();
        return marks.stream().anyMatch(MatrixCell::isCross)
                && marks.stream().anyMatch(cell -> !MatrixCell.isCross(cell) && MatrixCell.isOfDays(cell));
    }

    private static boolean canOnlyBeBoxes(String cell) {
        return MatrixCell.isNumber(cell) && Integer.parseInt(cell.replaceAll("\\D", "")) >= FIRST_NUMBER_OF_BOXES;
    }

    private List<Departure> read() {
        rows.forEach(this::take);
        return List.copyOf(departures);
    }

    private void take(SheetRow row) {
        if (isAside(row)) {
            departures.add(Departure.aside(row));
            return;
        }
        var leaving =
                columns.days().stream().flatMap(day -> cells(row, day).stream()).toList();
        var all = leaving.isEmpty() ? List.of(new Leaving("", "", "", true, "", false)) : leaving;
        for (int part = 0; part < all.size(); part++) {
            departures.add(departure(row, all.size() == 1 ? 0 : part + 1, all.get(part), all.size()));
        }
    }

    private boolean isNamed(SheetRow row) {
        return namesADistrict.test(who(row)) && !RowWords.isSum(who(row));
    }

    private String who(SheetRow row) {
        String name = beside(row, Heading.DISTRICT);
        return name.isEmpty() ? beside(row, Heading.CODE) : name;
    }

    private String beside(SheetRow row, Heading heading) {
        return cut(row.cell(columns.beside().getOrDefault(heading, -1)));
    }

    /** A row without a district that says something below a day is asked about. */
    private boolean isAside(SheetRow row) {
        var filled = RowWords.filled(row);
        if (isNamed(row)) {
            return false;
        }
        signed |= filled.stream().anyMatch(RowWords::isSignature);
        return signed
                || header.stream().anyMatch(title -> title.cells().equals(row.cells())) // on every page
                || RowWords.numbersColumns(row)
                || Heading.of(who(row)).isPresent()
                || filled.stream().anyMatch(RowWords::isSum)
                || filled.size() == 1 && MatrixCell.of(filled.get(0), true).isUnclear()
                || columns.values(row).stream().allMatch(MatrixCell::isEmpty);
    }

    /** What one cell or a few below a day say of one departure. */
    private record Leaving(String day, String boxes, String time, boolean hours, String vehicle, boolean hidden) {}

    private List<Leaving> cells(SheetRow row, OfDay day) {
        var leaving = new ArrayList<Leaving>();
        if (!day.named().isEmpty()) {
            named(row, day).ifPresent(leaving::add);
        }
        for (Map.Entry<Integer, String> column : day.values().entrySet()) {
            String cell = row.cell(column.getKey());
            if (!MatrixCell.isEmpty(cell)) {
                leaving.add(value(cell, column.getValue(), day.day(), hiddenColumns.contains(column.getKey())));
            }
        }
        return leaving;
    }

    private Optional<Leaving> named(SheetRow row, OfDay day) {
        String hour = joined(row, day, Heading.TIME);
        String time = hour.isEmpty() ? joined(row, day, Heading.WAVE) : hour;
        String boxes = joined(row, day, Heading.BOXES);
        String vehicle = joined(row, day, Heading.VEHICLE);
        boolean hidden = day.named().values().stream().anyMatch(hiddenColumns::containsAll);
        return (hour + time + boxes + vehicle).isEmpty()
                ? Optional.empty()
                : Optional.of(new Leaving(day.day(), boxes, time, !hour.isEmpty(), vehicle, hidden));
    }

    private static String joined(SheetRow row, OfDay day, Heading heading) {
        return day.named().getOrDefault(heading, List.of()).stream()
                .map(row::cell)
                .filter(cell -> !MatrixCell.isEmpty(cell))
                .collect(Collectors.joining(" / "));
    }

    private Leaving value(String cell, String wave, String day, boolean hidden) {
        var said = crossed && MatrixCell.isCross(cell) ? MatrixCell.unclear(cell) : MatrixCell.of(cell, counts);
        String time = said.time().isEmpty() ? wave : said.time();
        return new Leaving(day, said.boxes(), time, true, "", hidden);
    }

    /** What stands beside the days holds for all of them; a number of boxes only where there is one departure. */
    private Departure departure(SheetRow row, int part, Leaving it, int all) {
        String boxes = beside(row, Heading.BOXES);
        boolean own = !it.boxes().isEmpty() || boxes.isEmpty();
        boolean timed = !it.time().isEmpty() || beside(row, Heading.TIME).isEmpty();
        return new Departure(
                (int) row.line(),
                part,
                beside(row, Heading.CODE),
                beside(row, Heading.DISTRICT),
                cut(it.day()),
                cut(timed ? it.time() : beside(row, Heading.TIME)),
                it.hours() || !timed,
                it.vehicle().isEmpty() ? beside(row, Heading.VEHICLE) : cut(it.vehicle()),
                cut(own ? it.boxes() : all == 1 ? boxes : boxes + " / " + all),
                false,
                row.hidden() || it.hidden(),
                false);
    }
}
