package id.kotaksuara.schedule.officefile;

import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.table.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    /** What numbers count. */
    enum Numbers {
        BOXES,
        /** Vehicles, people or the like. */
        OTHERS,
        UNKNOWN
    }

    private static final Pattern BOXES = Pattern.compile("(?i)\\b(?:kotak|ktk|box|boxes|koli)\\b");
    private static final Pattern LEAVING = Pattern.compile("(?i)(?:ke)?berangkat(?:an)?|departure");
    private static final Pattern OTHERS =
            Pattern.compile("(?i)\\b(?:truk|kendaraan|armada|mobil|rit|trip|orang|personel)\\b");

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
    static Optional<DayColumns> in(List<SheetRow> first, LocalDate votingDay, Predicate<String> namesADistrict) {
        var heads = new DayHeads(first, votingDay, namesADistrict);
        return IntStream.range(0, first.size())
                .filter(at -> heads.isHead(at) && !heads.isHead(at + 1))
                .boxed()
                .findFirst()
                .map(at -> new Finding(first, heads, at).columns(namesADistrict));
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

        DayColumns columns(Predicate<String> namesADistrict) {
            var days = heads.days(at);
            int weekdays = heads.weekdaysBelow(at) ? at + 1 : at;
            var titles = titlesBelow(weekdays, days, namesADistrict);
            int last = weekdays + (titles.isPresent() ? 1 : 0);
            var spans = spans(days, titles);
            var beside = beside(last, spans.keySet());
            var below = first.subList(last + 1, first.size());
            if (!beside.containsKey(Heading.DISTRICT) && !beside.containsKey(Heading.CODE)) {
                byContent(below, spans.keySet(), namesADistrict)
                        .ifPresent(column -> beside.put(Heading.DISTRICT, column));
            }
            return new DayColumns(first.get(last).line(), beside, ofDays(spans, titles), numbers(last, beside));
        }

        /** The row that says hour and boxes, or the waves, below the days. */
        private Optional<SheetRow> titlesBelow(int above, Map<Integer, String> days, Predicate<String> namesADistrict) {
            return Optional.of(above + 1)
                    .filter(next -> next < first.size())
                    .map(first::get)
                    .filter(row -> !RowWords.numbersColumns(row))
                    .filter(row -> row.cells().stream().noneMatch(cell -> isData(cell, namesADistrict)))
                    .filter(row -> IntStream.range(
                                    days.keySet().iterator().next(), row.cells().size())
                            .anyMatch(column -> isTitle(row.cell(column))));
        }

        private static boolean isData(String cell, Predicate<String> namesADistrict) {
            return !isTitle(cell) && namesADistrict.test(cell) || MatrixCell.isNumber(cell);
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

        /** Each column below a day; a day ends where the next one begins, or another title. */
        private Map<Integer, String> spans(Map<Integer, String> days, Optional<SheetRow> titles) {
            var spans = new TreeMap<Integer, String>();
            String day = "";
            int width = Math.max(
                    first.get(at).cells().size(),
                    titles.map(row -> row.cells().size()).orElse(0));
            int lastDay =
                    days.keySet().stream().mapToInt(column -> column).max().orElse(0);
            for (int column = 0; column < width; column++) {
                day = days.getOrDefault(column, isOwnTitle(column) ? "" : day);
                boolean titled = titles.isEmpty() || !titles.get().cell(column).isEmpty();
                if (!day.isEmpty()
                        && (days.containsKey(column) || titled && (titles.isPresent() || column < lastDay))) {
                    spans.put(column, day);
                }
            }
            return spans;
        }

        private boolean isOwnTitle(int column) {
            return IntStream.rangeClosed(Math.max(0, at - DayHeads.MOST_ABOVE), at)
                    .anyMatch(row -> !first.get(row).cell(column).isEmpty());
        }

        private Map<Heading, Integer> beside(int last, Set<Integer> taken) {
            var beside = new EnumMap<Heading, Integer>(Heading.class);
            var header = first.subList(Math.max(0, at - DayHeads.MOST_ABOVE), last + 1);
            int width =
                    header.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            for (int i = 0; i < width; i++) {
                int column = i;
                if (!taken.contains(column)) {
                    header.stream()
                            .map(row -> Heading.of(row.cell(column)))
                            .flatMap(Optional::stream)
                            .filter(heading -> heading != Heading.OTHER && heading != Heading.DAY)
                            .findFirst()
                            .ifPresent(heading -> beside.putIfAbsent(heading, column));
                }
            }
            return beside;
        }

        private static Optional<Integer> byContent(
                List<SheetRow> below, Set<Integer> taken, Predicate<String> namesADistrict) {
            int width = below.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            return IntStream.range(0, width)
                    .filter(column -> !taken.contains(column))
                    .filter(column -> below.stream()
                                    .filter(row -> namesADistrict.test(row.cell(column)))
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

        private Numbers numbers(int last, Map<Heading, Integer> beside) {
            var header = first.subList(0, last + 1);
            boolean others = header.stream()
                    .anyMatch(row -> IntStream.range(0, row.cells().size())
                            .filter(column -> RowWords.filled(row).size() == 1 || !beside.containsValue(column))
                            .anyMatch(column -> OTHERS.matcher(row.cell(column)).find()));
            boolean boxes = header.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> BOXES.matcher(cell)
                    .find());
            return others ? Numbers.OTHERS : boxes ? Numbers.BOXES : Numbers.UNKNOWN;
        }
    }
}
