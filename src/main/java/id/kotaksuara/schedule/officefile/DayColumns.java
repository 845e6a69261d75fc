package id.kotaksuara.schedule.officefile;

import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.table.Sheet;
import id.kotaksuara.base.table.SheetRow;
import id.kotaksuara.schedule.officefile.MatrixCell.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns of a table with a day above each, or above a few that say the hour and the boxes of that day.
 *
 * @param line the last line of the header
 * @param beside the columns that belong to no day, such as the district's
 * @param days each day with its columns
 * @param numbers what numbers in the columns of days count, as far as the header says it
 */
record DayColumns(long line, Map<Heading, Integer> beside, List<OfDay> days, Numbers numbers) {

    private static final Pattern LEAVING = Pattern.compile("(?i)(?:ke)?berangkat(?:an)?|departure");

    DayColumns {
        beside = Map.copyOf(beside);
        days = List.copyOf(days);
    }

    /**
     * One day and the columns below it.
     *
     * @param named which of its columns say what by their titles
     * @param values its other columns, each with the hour or the wave above it, empty where there is none
     */
    record OfDay(String day, Map<Heading, List<Integer>> named, Map<Integer, String> values) {
        OfDay {
            named = Map.copyOf(named);
            values = new TreeMap<>(values);
        }
    }

    /** The columns of a table whose header says days, as far as its first rows have one. */
    static Optional<DayColumns> in(Sheet sheet, LocalDate votingDay, Predicate<String> namesADistrict) {
        var heads = new DayHeads(sheet.first(Headings.ROWS_LOOKED_AT), votingDay, namesADistrict);
        return IntStream.range(0, heads.first().size())
                .filter(at -> heads.isHead(at) && !heads.isHead(at + 1))
                .boxed()
                .findFirst()
                .map(at -> new Finding(heads, at).columns(sheet.hiddenColumns()));
    }

    /** What a row says below days. */
    List<String> values(SheetRow row) {
        return days.stream()
                .flatMap(day -> Stream.concat(
                        day.named().values().stream().flatMap(List::stream), day.values().keySet().stream()))
                .map(row::cell)
                .toList();
    }

    /** What is found around the row of the days. */
    private record Finding(List<SheetRow> first, DayHeads heads, int at) {

        Finding(DayHeads heads, int at) {
            this(heads.first(), heads, at);
        }

        DayColumns columns(Set<Integer> hidden) {
            var days = new TreeMap<>(heads.days(at));
            int weekdays = heads.weekdaysBelow(at) ? at + 1 : at;
            var titles = titlesBelow(weekdays, days.firstKey());
            int last = weekdays + (titles.isPresent() ? 1 : 0);
            var spans = spans(days, titles, last);
            var beside = beside(last, new TreeSet<>(spans.keySet()), hidden);
            if (!beside.containsKey(Heading.DISTRICT) && !beside.containsKey(Heading.CODE)) {
                byContent(below(last), spans.keySet()).ifPresent(column -> beside.put(Heading.DISTRICT, column));
            }
            var numbers = Numbers.in(first.subList(0, last + 1), beside.values(), spans.keySet());
            return new DayColumns(first.get(last).line(), beside, ofDays(spans, titles), numbers);
        }

        /** The row that says hour and boxes, or the waves, below the days. */
        private Optional<SheetRow> titlesBelow(int above, int firstDay) {
            return Optional.of(above + 1)
                    .filter(next -> next < first.size())
                    .map(first::get)
                    .filter(row -> !RowWords.numbersColumns(row))
                    .filter(row -> IntStream.range(0, row.cells().size())
                            .noneMatch(column -> isData(column, row.cell(column))))
                    .filter(row -> IntStream.range(firstDay, row.cells().size())
                            .anyMatch(column -> isTitle(row.cell(column))));
        }

        private boolean isData(int column, String cell) {
            return !isTitle(cell) && heads.mayName(at, column, cell) || MatrixCell.isNumber(cell);
        }

        private static boolean isTitle(String cell) {
            return heading(cell).isPresent() || isWave(cell);
        }

        /** Below a day the word for leaving is the title of its hours. */
        private static Optional<Heading> heading(String title) {
            return LEAVING.matcher(title).matches() ? Optional.of(Heading.TIME) : Heading.of(title);
        }

        private static boolean isWave(String cell) {
            return cell.length() > 1
                    && !MatrixCell.isMark(cell)
                    && HourText.read(cell, false).isPresent();
        }

        /** Each column below a day; a day ends where the next one begins, or another title, be it one that nobody can read. */
        private Map<Integer, String> spans(TreeMap<Integer, String> days, Optional<SheetRow> titles, int last) {
            var spans = new TreeMap<Integer, String>();
            var header = header(at);
            String over = "";
            for (int column = days.firstKey(); column < widest(first); column++) {
                String title = days.getOrDefault(column, lowest(header, column));
                over = title.isEmpty() ? over : title;
                boolean ofDay = days.containsValue(over);
                if (days.containsKey(column) || ofDay && goesOn(column, days, titles)) {
                    spans.put(column, over);
                } else if (!OneColumn.isKnown(over) && MatrixCell.areOfDays(cells(column, last))) {
                    spans.put(column, ofDay ? "" : over);
                }
            }
            return spans;
        }

        private static boolean goesOn(int column, TreeMap<Integer, String> days, Optional<SheetRow> titles) {
            return titles.map(row -> !row.cell(column).isEmpty()).orElse(column < days.lastKey());
        }

        private List<String> cells(int column, int last) {
            return below(last).stream()
                    .filter(row -> !RowWords.numbersColumns(row))
                    .map(row -> row.cell(column))
                    .toList();
        }

        /** The rows that title columns: a row with one cell, or above all such, is the title of the table. */
        private List<SheetRow> header(int last) {
            return first.subList(Math.max(0, at - DayHeads.MOST_ABOVE), last + 1).stream()
                    .dropWhile(row -> row.line() < first.get(at).line()
                            && row.cells().stream()
                                    .allMatch(cell -> OneColumn.besides(cell).isEmpty()))
                    .filter(row -> !RowWords.isAlone(row))
                    .toList();
        }

        private static String lowest(List<SheetRow> header, int column) {
            return header.stream()
                    .map(row -> row.cell(column))
                    .filter(cell -> !cell.isEmpty())
                    .reduce("", (upper, lower) -> lower);
        }

        private static int widest(List<SheetRow> rows) {
            return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        }

        private Map<Heading, Integer> beside(int last, TreeSet<Integer> taken, Set<Integer> hidden) {
            var titled = OneColumn.titled(header(last), taken).without(hidden);
            return new OneColumn(titled, below(last), heads.votingDay(), heads.namesADistrict()).all();
        }

        private List<SheetRow> below(int last) {
            return first.subList(last + 1, first.size());
        }

        private Optional<Integer> byContent(List<SheetRow> below, Set<Integer> taken) {
            return IntStream.range(0, widest(below))
                    .filter(column -> !taken.contains(column))
                    .filter(column -> below.stream()
                                    .filter(row -> heads.namesADistrict().test(row.cell(column)))
                                    .count()
                            >= DayHeads.FEWEST)
                    .boxed()
                    .findFirst();
        }

        private List<OfDay> ofDays(Map<Integer, String> spans, Optional<SheetRow> titles) {
            var found = new ArrayList<OfDay>();
            for (String day : new LinkedHashSet<>(spans.values())) {
                var named = new EnumMap<Heading, List<Integer>>(Heading.class);
                var values = new TreeMap<Integer, String>();
                spans.forEach((column, of) -> {
                    if (of.equals(day)) {
                        take(column, titles.map(row -> row.cell(column)).orElse(""), named, values);
                    }
                });
                values.keySet()
                        .removeIf(
                                column -> !named.isEmpty() && values.get(column).isEmpty());
                found.add(new OfDay(day, named, values));
            }
            return found;
        }

        private static void take(
                int column, String title, Map<Heading, List<Integer>> named, Map<Integer, String> values) {
            var heading = heading(title);
            if (heading.isPresent()) {
                named.merge(heading.get(), List.of(column), (one, other) -> Stream.concat(one.stream(), other.stream())
                        .toList());
            } else {
                values.put(column, isWave(title) ? title : "");
            }
        }
    }
}
