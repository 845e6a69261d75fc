package id.kotaksuara.schedule.officefile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Several districts in one cell, as offices write those that leave together: each is a departure of its own. */
public final class Several {

    private static final Pattern BETWEEN = Pattern.compile("(?i)[\\n,;/&+]|\\bdan\\b|\\bserta\\b");

    private final Predicate<String> namesADistrict;

    private final LocalDate votingDay;

    Several(Predicate<String> namesADistrict, LocalDate votingDay) {
        this.namesADistrict = namesADistrict;
        this.votingDay = votingDay;
    }

    /** Whether something stands in a text that joins names, which no name has in it. */
    public static boolean joins(String text) {
        return BETWEEN.matcher(text).find();
    }

    /** The districts of a cell: more than one only where each part names one, and the whole none. */
    List<String> in(String cell) {
        if (namesADistrict.test(cell.replace('\n', ' '))) {
            return List.of(cell);
        }
        var parts = BETWEEN.splitAsStream(cell)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() > 1 && parts.stream().allMatch(namesADistrict) ? parts : List.of(cell);
    }

    /** The day of one of them: its own line where there is one for each, else what the cell says of all. */
    String day(String cell, int which, int all) {
        return of(cell, which, all, this::saysADay);
    }

    boolean saysADay(String text) {
        return DayText.read(text, votingDay).isPresent();
    }

    /** The time of one of them, likewise. */
    String time(String cell, int which, int all) {
        return of(cell, which, all, text -> HourText.read(text, true).isPresent());
    }

    private static String of(String cell, int which, int all, Predicate<String> readable) {
        var lines = lines(cell);
        return lines.size() == all && !isWrapped(lines, readable) ? lines.get(which) : cell;
    }

    /** Whether lines are one text broken in two, as {@code Rabu} above {@code 20 November 2024}, and not one for each. */
    private static boolean isWrapped(List<String> lines, Predicate<String> readable) {
        return !lines.stream().allMatch(readable)
                && lines.stream().allMatch(line -> line.chars().anyMatch(Character::isLetterOrDigit))
                && readable.test(String.join(" ", lines));
    }

    /** How many boxes are one's own; a number for all of them together is nobody's, and has to be asked about. */
    static String boxes(String cell, int which, int all) {
        return all == 1 || cell.isEmpty() || lines(cell).size() == all
                ? of(cell, which, all, text -> false)
                : cell + " / " + all;
    }

    /** Without those that say nothing. */
    private static List<String> lines(String cell) {
        return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
