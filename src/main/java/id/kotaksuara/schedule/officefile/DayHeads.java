package id.kotaksuara.schedule.officefile;

import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.table.SheetRow;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which row of a table says a day above each of several columns, and which days those are. */
record DayHeads(List<SheetRow> first, LocalDate votingDay, Predicate<String> namesADistrict) {

    static final int FEWEST = 2;
    static final int MOST_ABOVE = 3; // rows of titles
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
                        .allMatch(column -> mayStandBeside(cells.get(column)))
                && IntStream.range(0, first.size())
                        .filter(row -> row < at - MOST_ABOVE || row > at + 1)
                        .filter(row -> !first.get(row).cells().equals(cells)) // on every page
                        .noneMatch(row -> saysADay(first.get(row), days));
    }

    private boolean mayStandBeside(String cell) {
        return cell.isEmpty()
                || Heading.of(cell).isPresent()
                || RowWords.isSum(cell)
                || !namesADistrict.test(cell) && cell.chars().noneMatch(Character::isDigit);
    }

    private boolean saysADay(SheetRow row, Map<Integer, String> days) {
        return RowWords.filled(row).size() > 1 && days.keySet().stream().anyMatch(column -> isDay(row.cell(column)));
    }

    /** The day that a row says above each column, by its number. */
    Map<Integer, String> days(int at) {
        var days = new TreeMap<Integer, String>();
        for (int column = 0; column < first.get(at).cells().size(); column++) {
            int place = column;
            day(at, column).ifPresent(day -> days.put(place, day));
        }
        return days;
    }

    private Optional<String> day(int at, int column) {
        String own = first.get(at).cell(column);
        if (OF_A_MONTH.matcher(own).matches()) {
            return monthOver(at, column)
                    .map(month -> weekday(at, column, own + " " + month))
                    .filter(this::isDay);
        }
        return isDay(own) ? Optional.of(sameAbove(at, column, weekday(at, column, own))) : Optional.empty();
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
        return differs ? above + " / " + day + " ?" : day;
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
