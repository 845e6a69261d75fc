package id.kotaksuara.schedule.officefile;

import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.NamedSheet;
import id.kotaksuara.base.table.Sheet;
import id.kotaksuara.base.table.SheetRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads the rows of a timetable from a CSV or XLSX file; cells left empty under merged ones say what stands above them. */
public final class Timetable {

    /** More departures than any regency has; a file with more is something else. */
    static final int MOST_ROWS = 2_000;

    private static final int LONGEST = 120;

    private final LocalDate votingDay;
    private final Predicate<String> namesADistrict;
    private final Headings headings;
    private final List<Departure> departures = new ArrayList<>();
    private String dayAbove = "";
    private String timeAbove = "";

    private Timetable(LocalDate votingDay, Predicate<String> namesADistrict, Headings headings) {
        this.votingDay = votingDay;
        this.namesADistrict = namesADistrict;
        this.headings = headings;
    }

    /**
     * The rows below the header.
     *
     * @param namesADistrict whether a text is the code or the name of a district
     * @throws RuleBroken saying why the file is no timetable
     */
    public static List<Departure> in(Path file, LocalDate votingDay, Predicate<String> namesADistrict) {
        var table = table(NamedSheet.in(file), votingDay, namesADistrict);
        if (table.departures.stream().allMatch(Departure::aside)) {
            throw new RuleBroken("timetable.no.rows");
        }
        return List.copyOf(table.departures);
    }

    /** The first sheet that is a timetable; where none is, it is said of the first that says anything. */
    private static Timetable table(List<NamedSheet> sheets, LocalDate votingDay, Predicate<String> namesADistrict) {
        RuleBroken refused = null;
        for (var sheet : sheets) {
            var first = sheet.sheet().first(Headings.ROWS_LOOKED_AT);
            try {
                if (!first.isEmpty()) {
                    var headings = Headings.in(first, votingDay, namesADistrict);
                    return new Timetable(votingDay, namesADistrict, headings).filled(sheet.sheet());
                }
            } catch (RuleBroken noTimetable) {
                refused = refused == null ? noTimetable : refused;
            }
        }
        throw refused == null ? new RuleBroken("timetable.no.rows") : refused;
    }

    private Timetable filled(Sheet from) {
        from.read(row -> {
            if (row.line() > headings.line()) {
                take(row);
            }
            return true;
        });
        return this;
    }

    private void take(SheetRow row) {
        if (departures.size() >= MOST_ROWS) {
            throw new RuleBroken("timetable.long", MOST_ROWS);
        }
        boolean aside = isAside(row);
        if (aside) {
            heed(row);
        }
        departures.add(aside ? aside(row) : departure(row));
    }

    private Departure departure(SheetRow row) {
        String own = cell(row, Heading.DAY);
        String time = cell(row, headings.has(Heading.WAVE) ? Heading.WAVE : Heading.TIME);
        boolean dayFromAbove = own.isEmpty() && !dayAbove.isEmpty();
        if (!own.isEmpty()) {
            dayAbove = own;
            timeAbove = time;
        }
        boolean unnamed = who(row).isEmpty();
        return new Departure(
                (int) row.line(),
                unnamed ? last().code() : cell(row, Heading.CODE),
                unnamed ? last().district() : cell(row, Heading.DISTRICT),
                dayFromAbove ? dayAbove : own,
                dayFromAbove && time.isEmpty() ? timeAbove : time,
                !headings.has(Heading.WAVE),
                cell(row, Heading.VEHICLE),
                cell(row, Heading.BOXES),
                dayFromAbove,
                row.hidden(),
                false);
    }

    private Departure aside(SheetRow row) {
        return new Departure((int) row.line(), "", words(row), "", "", false, "", "", false, row.hidden(), true);
    }

    /** A row that says nothing but a day is the title of the rows below it. */
    private void heed(SheetRow row) {
        row.cells().stream()
                .filter(cell -> DayText.read(cell, votingDay).isPresent())
                .findFirst()
                .ifPresent(day -> {
                    dayAbove = day;
                    timeAbove = "";
                });
    }

    private boolean isAside(SheetRow row) {
        String who = who(row);
        if (namesADistrict.test(who)) {
            return false;
        }
        var filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() == 1
                || Heading.of(who).isPresent()
                || RowWords.isSum(who)
                || who.isEmpty() && filled.stream().anyMatch(RowWords::isSum)
                || RowWords.numbersColumns(row)
                || who.isEmpty() && !continues(row);
    }

    /** Whether a row without a district is one more departure for the district above it. */
    private boolean continues(SheetRow row) {
        return !cell(row, Heading.DAY).isEmpty() && !departures.isEmpty() && !last().aside();
    }

    private Departure last() {
        return departures.get(departures.size() - 1);
    }

    private String who(SheetRow row) {
        String name = cell(row, Heading.DISTRICT);
        return name.isEmpty() ? cell(row, Heading.CODE) : name;
    }

    private static String words(SheetRow row) {
        var words = String.join(" ", row.cells()).replaceAll("\\s+", " ").strip();
        return cut(words);
    }

    private String cell(SheetRow row, Heading heading) {
        return cut(headings.cell(row, heading));
    }

    private static String cut(String text) {
        var line = text.replace('\0', ' ').replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
