package id.kotaksuara.schedule.officefile;

import static id.kotaksuara.schedule.officefile.Departure.cut;

import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.Sheet;
import id.kotaksuara.base.table.SheetRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the rows of a timetable from a CSV or XLSX file; cells left empty under merged ones say what stands above them. */
public final class Timetable {

    /** More departures than any regency has; a file with more is something else. */
    static final int MOST_ROWS = 2_000;

    private final Predicate<String> namesADistrict;
    private final Headings headings;
    private final List<Departure> departures = new ArrayList<>();
    private final Above above;
    private final Several several;
    private List<String> districts = List.of();
    private String code = "";
    private boolean leaving; // the row above is a departure, or the titles of the next page below one
    private boolean signed; // what names no district below it are names of people

    private Timetable(LocalDate votingDay, Predicate<String> namesADistrict, Headings headings) {
        this.namesADistrict = namesADistrict;
        this.headings = headings;
        this.above = new Above(votingDay);
        this.several = new Several(namesADistrict, votingDay);
    }

    /**
     * The rows below the header; of a message without columns its lines.
     *
     * @param namesADistrict whether a text is the code or the name of a district
     * @throws RuleBroken saying why the file is no timetable
     */
    public static List<Departure> in(Path file, LocalDate votingDay, Predicate<String> namesADistrict) {
        return new OfficeSheets(votingDay, namesADistrict).read(file);
    }

    /** The rows below the header of one sheet. */
    static List<Departure> in(Sheet sheet, LocalDate votingDay, Predicate<String> namesADistrict) {
        var headings = Headings.in(sheet, votingDay, namesADistrict);
        return List.copyOf(new Timetable(votingDay, namesADistrict, headings).filled(sheet).departures);
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
        if (isAside(row)) {
            setAside(row);
            return;
        }
        if (!continues(row)) {
            districts = several.in(headings.cell(row, Heading.DISTRICT));
            code = cell(row, Heading.CODE);
        }
        leaving = true;
        IntStream.range(0, districts.size())
                .mapToObj(which -> departure(row, which))
                .forEach(departures::add);
    }

    private void setAside(SheetRow row) {
        if (!headings.repeatedIn(row)) {
            above.heed(row);
            leaving = false;
        }
        departures.add(Departure.aside(row));
    }

    /** A row without a district is one more departure for each of the row above it. */
    private Departure departure(SheetRow row, int which) {
        int all = districts.size();
        String own = cut(several.day(headings.cell(row, Heading.DAY), which, all));
        boolean timed = saysSomething(cell(row, Heading.TIME)) || !headings.has(Heading.WAVE);
        String time = cut(several.time(timed ? headings.hour(row) : headings.cell(row, Heading.WAVE), which, all));
        boolean dayFromAbove = own.isEmpty() && !above.day().isEmpty();
        boolean timeFromAbove = dayFromAbove && time.isEmpty();
        above.says(own, time, timed);
        return new Departure(
                (int) row.line(),
                all == 1 ? 0 : which + 1,
                code,
                cut(districts.get(which)),
                dayFromAbove ? above.day() : own,
                timeFromAbove ? above.time() : time,
                timeFromAbove ? above.hours() : timed,
                cell(row, Heading.VEHICLE),
                cut(Several.boxes(headings.cell(row, Heading.BOXES), which, all)),
                dayFromAbove,
                row.hidden(),
                false);
    }

    private static boolean saysSomething(String cell) {
        return cell.chars().anyMatch(Character::isLetterOrDigit);
    }

    private boolean isAside(SheetRow row) {
        String who = who(row);
        if (namesADistrict.test(who)
                || several.in(headings.cell(row, Heading.DISTRICT)).size() > 1) {
            return false;
        }
        var filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return headings.repeatedIn(row)
                || isSigned(row, filled)
                || filled.size() == 1
                || filled.stream().noneMatch(Timetable::saysSomething)
                || above.isTitle(row) && !continues(row)
                || Heading.of(who).isPresent()
                || RowWords.isSum(who)
                || who.isEmpty() && filled.stream().anyMatch(RowWords::isSum)
                || RowWords.numbersColumns(row)
                || who.isEmpty() && !continues(row) && !saysWhen(row);
    }

    /** The head of an office stands below the list, and in it beside the departures that he answers for. */
    private boolean isSigned(SheetRow row, List<String> filled) {
        if (saysWhen(row)) {
            return false;
        }
        signed |= filled.stream().anyMatch(RowWords::isSignature);
        return signed;
    }

    /** Whether a day or an hour can be read where the list says them. */
    private boolean saysWhen(SheetRow row) {
        return several.saysADay(cell(row, Heading.DAY))
                || Stream.of(Heading.TIME, Heading.WAVE).anyMatch(heading -> HourText.read(cell(row, heading), true)
                        .isPresent());
    }

    /** Whether a row without a district leaves once more. */
    private boolean continues(SheetRow row) {
        return leaving && who(row).isEmpty() && (!cell(row, Heading.DAY).isEmpty() || saysWhen(row));
    }

    private String who(SheetRow row) {
        String name = cell(row, Heading.DISTRICT);
        return name.isEmpty() ? cell(row, Heading.CODE) : name;
    }

    private String cell(SheetRow row, Heading heading) {
        return cut(headings.cell(row, heading));
    }
}
