package id.kotaksuara.schedule.officefile;

import static id.kotaksuara.schedule.officefile.Departure.UNCLEAR;

import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.table.SheetRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which row of a table says a day above each of several columns, and which days those are. */
record DayHeads(List<SheetRow> first, LocalDate votingDay, Predicate<String> namesADistrict) {

    static final int FEWEST = 2;
    static final int MOST_ABOVE = 3; // rows of titles
    static final String ANY_WORD = "Kecamatan"; // no district is called so
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final Pattern OF_A_MONTH = Pattern.compile("\\d{1,2}");
    private static final Pattern MONTH = Pattern.compile(
            "(?i)^(?:(?:bulan|tanggal|tgl|hari|dan|jadwal|rencana|pengiriman|distribusi|pendistribusian|berangkat|logistik)[\\s/:.]{0,3}){0,6}"
                    + "([a-z]{3,10})[\\s,.'-]{0,3}((?:20)?\\d{2})?$");

    /** Whether a row says days and nothing that a row of the list would, and no row of the list says days where it does. */
    boolean isHead(int at) {
        if (at >= first.size() || RowWords.numbersColumns(first.get(at))) {
            return false;
        }
        var days = days(at);
        var cells = first.get(at).cells();
        return new HashSet<>(days.values()).size() >= FEWEST
                && IntStream.range(0, cells.size())
                        .filter(column -> !days.containsKey(column))
                        .allMatch(column -> mayStandBeside(at, column))
                && IntStream.range(0, first.size())
                        .filter(row -> row < at - MOST_ABOVE || row > at + 1)
                        .filter(row -> !first.get(row).cells().equals(cells)) // on every page
                        .noneMatch(row -> saysADay(first.get(row), days))
                && !isAboveAList(at, days);
    }

    private boolean mayStandBeside(int at, int column) {
        String cell = first.get(at).cell(column);
        return cell.isEmpty()
                || Heading.of(cell).isPresent()
                || RowWords.isSum(cell)
                || !mayName(at, column, cell) && cell.chars().noneMatch(Character::isDigit);
    }

    /** Whether a cell may name a district; where any word may, only what stands in the column of the districts does. */
    boolean mayName(int at, int column, String cell) {
        if (!namesADistrict.test(cell)) {
            return false;
        }
        var columns = namesADistrict.test(ANY_WORD) ? ofDistricts(at) : Set.<Integer>of();
        return columns.isEmpty() || columns.contains(column);
    }

    /** The columns that a row or those above it call the districts'. */
    private Set<Integer> ofDistricts(int at) {
        return first.subList(Math.max(0, at - MOST_ABOVE), at + 1).stream()
                .flatMapToInt(row -> columns(row, Heading.DISTRICT, Heading.CODE))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static IntStream columns(SheetRow row, Heading... headings) {
        return IntStream.range(0, row.cells().size()).filter(column -> Heading.of(row.cell(column))
                .filter(List.of(headings)::contains)
                .isPresent());
    }

    /** Whether the days are those from which and to which a list below them is: it has a column of its own days. */
    private boolean isAboveAList(int at, Map<Integer, String> days) {
        var below = first.subList(at + 1, first.size());
        if (below.stream().limit(1).anyMatch(DayHeads::titlesAList)) {
            return true;
        }
        var titled = below.stream()
                .limit(MOST_ABOVE)
                .flatMapToInt(row -> columns(row, Heading.DAY))
                .boxed()
                .collect(Collectors.toSet());
        columns(first.get(at), Heading.DAY).forEach(titled::add);
        boolean untitled = ofDistricts(at).isEmpty();
        int width = below.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return IntStream.range(0, width)
                .filter(column -> !days.containsKey(column))
                .filter(column -> untitled || titled.contains(column))
                .anyMatch(column -> below.stream()
                                .map(row -> row.cell(column))
                                .filter(cell -> isDay(cell) && !SerialDay.isOne(cell))
                                .count()
                        >= (titled.contains(column) ? 1 : FEWEST));
    }

    private static boolean titlesAList(SheetRow row) {
        return columns(row, Heading.DAY).findAny().isPresent()
                && columns(row, Heading.DISTRICT, Heading.CODE).findAny().isPresent();
    }

    private boolean saysADay(SheetRow row, Map<Integer, String> days) {
        return RowWords.filled(row).size() > 1 && days.keySet().stream().anyMatch(column -> isDay(row.cell(column)));
    }

    /** The day that a row says above each column, by its number. */
    Map<Integer, String> days(int at) {
        var days = new TreeMap<Integer, String>();
        var numbered = new Numbered("", "", Optional.empty());
        for (int column = 0; column < first.get(at).cells().size(); column++) {
            String own = first.get(at).cell(column);
            var month = OF_A_MONTH.matcher(own).matches() ? monthOver(at, column) : Optional.<String>empty();
            if (month.filter(name -> isDay(own + " " + name)).isPresent()) {
                numbered = numbered.next(own, month.get(), votingDay);
                days.put(column, weekday(at, column, numbered.said()));
            } else if (isDay(own)) {
                days.put(column, sameAbove(at, column, weekday(at, column, own)));
            }
        }
        return days;
    }

    /**
     * The day of a number below the name of a month.
     *
     * @param day nothing where it cannot be told
     */
    private record Numbered(String month, String said, Optional<LocalDate> day) {

        /** Below one name numbers only rise, or go on from the last day of a month; of others it is asked which they mean. */
        Numbered next(String number, String name, LocalDate votingDay) {
            String text = number + " " + name;
            var own = DayText.read(text, votingDay).map(DayText::day);
            boolean begins = !name.equals(month);
            if (begins || day.isPresent() && !own.get().isBefore(day.get())) {
                return new Numbered(name, text, own);
            }
            var on = day.flatMap(left -> Stream.of(left, left.plusDays(1), left.plusDays(2), left.plusDays(3))
                    .filter(next -> next.getDayOfMonth() == Integer.parseInt(number))
                    .findFirst());
            return new Numbered(name, on.map(next -> next.format(WRITTEN)).orElse(text + UNCLEAR), on);
        }
    }

    /** With the name of the day that stands right above it or below. */
    private String weekday(int at, int column, String day) {
        return IntStream.of(at - 1, at + 1)
                .filter(row -> row >= 0 && row < first.size())
                .mapToObj(row -> first.get(row).cell(column))
                .filter(cell -> isWeekday(cell, day))
                .map(cell -> cell + ", " + day)
                .findFirst()
                .orElse(day);
    }

    private boolean isWeekday(String cell, String day) {
        return !cell.isEmpty()
                && cell.chars().noneMatch(Character::isDigit)
                && DayText.read(cell + ", " + day, votingDay)
                        .filter(said -> said.weekday() != null)
                        .isPresent();
    }

    /** A day beside another that stands above it, as H-7 above its date: together they are one only where they agree. */
    private String sameAbove(int at, int column, String day) {
        String above = at == 0 ? "" : first.get(at - 1).cell(column);
        var other = DayText.read(above, votingDay).map(DayText::day);
        boolean differs =
                other.isPresent() && !other.equals(DayText.read(day, votingDay).map(DayText::day));
        return differs ? above + " / " + day + UNCLEAR : day;
    }

    /** Whether the row below the days names them. */
    boolean weekdaysBelow(int at) {
        return at + 1 < first.size()
                && days(at).entrySet().stream().allMatch(day -> {
                    String below = first.get(at + 1).cell(day.getKey());
                    return !below.isEmpty() && day.getValue().startsWith(below + ", ");
                });
    }

    /** The month that stands above numbers of its days, alone or over merged cells. */
    private Optional<String> monthOver(int at, int column) {
        return IntStream.rangeClosed(1, Math.min(MOST_ABOVE, at))
                .mapToObj(above -> over(first.get(at - above), column))
                .map(MONTH::matcher)
                .filter(found -> found.find()
                        && MonthName.read(found.group(1).toLowerCase(Locale.ROOT))
                                .isPresent())
                .map(found -> found.group(1) + (found.group(2) == null ? "" : " " + found.group(2)))
                .findFirst();
    }

    private static String over(SheetRow row, int column) {
        return IntStream.rangeClosed(0, column)
                .map(left -> column - left)
                .mapToObj(row::cell)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private boolean isDay(String cell) {
        return !cell.isEmpty() && DayText.read(cell, votingDay).isPresent();
    }
}
