package id.kotaksuara.schedule.officefile;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.NamedSheet;
import id.kotaksuara.base.table.Sheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which sheet of a file is read: the first that is seen and is a timetable; others that are one are told, hidden ones are not read. */
record OfficeSheets(LocalDate votingDay, Predicate<String> namesADistrict) {

    /** What no person would see is no reason to read it: that only such a sheet is a timetable is said. */
    List<Departure> read(Path file) {
        var sheets = NamedSheet.in(file);
        var seen = sheets.stream().filter(sheet -> !sheet.hidden()).toList();
        try {
            return read(seen);
        } catch (RuleBroken noTable) {
            requireNone(noTable);
            return Optional.of(seen)
                    .filter(some -> !some.isEmpty())
                    .flatMap(some -> ChatLines.in(some.get(0).sheet(), votingDay, namesADistrict))
                    .orElseThrow(() -> hidden(sheets).orElse(noTable));
        }
    }

    /** What is a timetable and refused for another reason is not passed over: its own reason is said. */
    private static void requireNone(RuleBroken refused) {
        if (isOther(refused)) {
            throw refused;
        }
    }

    private static boolean isOther(RuleBroken refused) {
        return !refused.key().startsWith("timetable.no.");
    }

    private Optional<RuleBroken> hidden(List<NamedSheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.hidden() && isTimetable(sheet))
                .findFirst()
                .map(sheet -> new RuleBroken("timetable.sheet.hidden", sheet.name()));
    }

    /** The first sheet that is a timetable; where none is, it is said of the first that says anything. */
    private List<Departure> read(List<NamedSheet> sheets) {
        RuleBroken refused = null;
        for (int at = 0; at < sheets.size(); at++) {
            try {
                if (!sheets.get(at).sheet().first(1).isEmpty()) {
                    var read = leaving(table(sheets.get(at).sheet()));
                    return besideOthers(read, sheets.subList(at + 1, sheets.size()));
                }
            } catch (RuleBroken noTimetable) {
                requireNone(noTimetable);
                refused = refused == null ? noTimetable : refused;
            }
        }
        throw refused == null ? new RuleBroken("timetable.no.rows") : refused;
    }

    private List<Departure> table(Sheet sheet) {
        return DayMatrix.in(sheet, votingDay, namesADistrict)
                .orElseGet(() -> Timetable.in(sheet, votingDay, namesADistrict));
    }

    private static List<Departure> leaving(List<Departure> departures) {
        if (departures.stream().allMatch(Departure::aside)) {
            throw new RuleBroken("timetable.no.rows");
        }
        if (departures.size() > Timetable.MOST_ROWS) {
            throw new RuleBroken("timetable.long", Timetable.MOST_ROWS);
        }
        return departures;
    }

    private List<Departure> besideOthers(List<Departure> read, List<NamedSheet> others) {
        var left = others.stream().filter(this::isTimetable).toList();
        return Stream.concat(
                        read.stream(),
                        IntStream.range(0, left.size())
                                .mapToObj(at ->
                                        Departure.unread(at + 1, left.get(at).name())))
                .toList();
    }

    private boolean isTimetable(NamedSheet sheet) {
        try {
            return !sheet.sheet().first(1).isEmpty()
                    && !leaving(table(sheet.sheet())).isEmpty();
        } catch (RuleBroken refused) {
            return isOther(refused);
        }
    }
}
