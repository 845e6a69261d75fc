package id.kotaksuara.schedule.officefile;

import id.kotaksuara.base.officetable.Heads;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.Sheet;
import id.kotaksuara.base.table.SheetRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a timetable means what: by the names above it and, where a needed one is not named, by what stands in it.
 *
 * @param line the last line of the header, 0 where there is none
 * @param zone whose time the title of the hours names, empty where it names none
 */
record Headings(long line, Map<Heading, Integer> columns, String zone) {

    /** How many rows of a table are looked at. */
    static final int ROWS_LOOKED_AT = 60;

    private static final int FEWEST_NAMED = 2;
    private static final int FEWEST_SAYING = 2;
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[.:]\\d{2}");
    private static final Pattern ZONE = Pattern.compile("\\b(?:WIB|WITA|WIT)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile("\\d{1,5}");

    Headings {
        columns = Map.copyOf(columns);
    }

    /**
     * Finds the columns among the first rows of a sheet.
     *
     * @param namesADistrict whether a text is the code or the name of a district
     * @throws RuleBroken when no column names districts, or none says days
     */
    static Headings in(Sheet sheet, LocalDate votingDay, Predicate<String> namesADistrict) {
        var first = sheet.first(ROWS_LOOKED_AT);
        var heads = Heads.in(first, Heading::of, Headings::enough).map(found -> found.without(sheet.hiddenColumns()));
        heads.ifPresent(found -> titled(found).whole(first, votingDay, namesADistrict)); // refuses what is no timetable
        return heads.map(found -> named(new OneColumn(found, below(first, found.line()), votingDay, namesADistrict)))
                .orElse(new Headings(0, Map.of(), ""))
                .whole(first, votingDay, namesADistrict);
    }

    /** With the columns that a title names first, whatever else they are called. */
    private static Headings titled(Heads<Heading> heads) {
        var columns = new EnumMap<Heading, Integer>(Heading.class);
        heads.columns().forEach((heading, places) -> columns.put(heading, places.get(0)));
        return new Headings(heads.line(), columns, "");
    }

    private Headings whole(List<SheetRow> first, LocalDate votingDay, Predicate<String> namesADistrict) {
        var rows = below(first, line);
        var whole = withColumnThat(
                Heading.DAY, rows, cell -> DayText.read(cell, votingDay).isPresent());
        boolean days = whole.has(Heading.DAY) || rows.stream().anyMatch(row -> isLoneDay(row, votingDay));
        if (!whole.has(Heading.CODE)) {
            if (days) {
                whole.refuseSeveral(rows, first, namesADistrict);
            }
            whole = whole.withColumnThat(Heading.DISTRICT, rows, namesADistrict);
        }
        whole = whole.line == 0 ? whole.withBareColumns(rows) : whole;
        whole.requireNeeded(first, days);
        return whole;
    }

    /** Without any title a column of clock times says when things leave, and the only one of other numbers how many boxes. */
    private Headings withBareColumns(List<SheetRow> rows) {
        var timed = withColumnThat(
                Heading.TIME,
                rows,
                cell -> CLOCK.matcher(cell).lookingAt()
                        && HourText.read(cell, true).isPresent());
        var counting = IntStream.range(0, widest(rows))
                .filter(column -> !timed.columns.containsValue(column))
                .filter(column ->
                        count(rows, column, cell -> COUNT.matcher(cell).matches()) == rows.size())
                .filter(column -> !numbersRows(rows, column))
                .boxed()
                .toList();
        return counting.size() == 1 ? timed.with(Heading.BOXES, counting.get(0)) : timed;
    }

    private static boolean numbersRows(List<SheetRow> rows, int column) {
        return IntStream.range(0, rows.size())
                .allMatch(at -> Integer.parseInt(rows.get(at).cell(column)) == at + 1);
    }

    /** What a row says of when it leaves, in the zone that the title names where the row names none; line by line. */
    String hour(SheetRow row) {
        String said = cell(row, Heading.TIME);
        return zone.isEmpty() || ZONE.matcher(said).find()
                ? said
                : said.lines().map(this::zoned).collect(Collectors.joining("\n"));
    }

    private String zoned(String line) {
        return HourText.read(line, true).map(HourText::time).isPresent() ? line + " " + zone : line;
    }

    /** Whether a row says the titles again, as some lists do on every page. */
    boolean repeatedIn(SheetRow row) {
        return enough(columns.keySet().stream()
                .filter(heading -> Heading.of(cell(row, heading)).equals(Optional.of(heading)))
                .toList());
    }

    boolean has(Heading heading) {
        return columns.containsKey(heading);
    }

    String cell(SheetRow row, Heading heading) {
        return row.cell(columns.getOrDefault(heading, -1));
    }

    private Headings withColumnThat(Heading heading, List<SheetRow> rows, Predicate<String> says) {
        if (has(heading)) {
            return this;
        }
        var taken = columns.values();
        return IntStream.range(0, widest(rows))
                .boxed()
                .filter(column -> !taken.contains(column))
                .filter(column -> count(rows, column, says) >= FEWEST_SAYING)
                .max(Comparator.comparingLong(column -> count(rows, column, says)))
                .map(column -> with(heading, column))
                .orElse(this);
    }

    /** Where no title says which column names districts and several do as often, none of them is left out unseen. */
    private void refuseSeveral(List<SheetRow> rows, List<SheetRow> first, Predicate<String> namesADistrict) {
        var naming = IntStream.range(0, has(Heading.DISTRICT) ? 0 : widest(rows))
                .filter(column -> !columns.containsValue(column))
                .filter(column -> count(rows, column, namesADistrict) >= FEWEST_SAYING)
                .boxed()
                .sorted(Comparator.comparingLong(column -> -count(rows, column, namesADistrict)))
                .toList();
        if (naming.size() > 1
                && 2 * count(rows, naming.get(1), namesADistrict) > count(rows, naming.get(0), namesADistrict)) {
            throw new RuleBroken(
                    "timetable.columns.several", titles(first, naming.get(0)), titles(first, naming.get(1)));
        }
    }

    private String titles(List<SheetRow> first, int column) {
        return first.stream()
                .filter(row -> row.line() >= line)
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Headings with(Heading heading, int column) {
        var more = new EnumMap<Heading, Integer>(Heading.class);
        more.putAll(columns);
        more.put(heading, column);
        return new Headings(line, more, zone);
    }

    private static long count(List<SheetRow> rows, int column, Predicate<String> says) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty() && says.test(cell))
                .count();
    }

    private static int widest(List<SheetRow> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private static boolean isLoneDay(SheetRow row, LocalDate votingDay) {
        var filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() == 1 && DayText.read(filled.get(0), votingDay).isPresent();
    }

    private void requireNeeded(List<SheetRow> first, boolean days) {
        String titles = titles(first);
        if (!has(Heading.DISTRICT) && !has(Heading.CODE)) {
            throw new RuleBroken("timetable.no.district", titles);
        }
        if (!days) {
            throw new RuleBroken("timetable.no.day", titles);
        }
    }

    /** What stands where the header is, so that its reader sees what was looked at. */
    private String titles(List<SheetRow> first) {
        return first.stream()
                .filter(row -> row.line() >= line)
                .findFirst()
                .map(row -> row.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", ")))
                .orElse("");
    }

    private static boolean enough(Collection<Heading> found) {
        return found.stream().filter(heading -> heading != Heading.OTHER).count() >= FEWEST_NAMED;
    }

    private static List<SheetRow> below(List<SheetRow> first, long line) {
        return first.stream().filter(row -> row.line() > line).toList();
    }

    private static Headings named(OneColumn one) {
        var columns = one.all();
        return new Headings(one.heads().line(), columns, zone(one.heads(), columns.get(Heading.TIME)));
    }

    private static String zone(Heads<Heading> heads, @Nullable Integer ofTime) {
        var named = ZONE.matcher(ofTime == null ? "" : heads.titles().get(ofTime));
        return named.find() ? named.group() : "";
    }
}
