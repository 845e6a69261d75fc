package id.kotaksuara.schedule.officefile;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Several districts in one cell, as offices write those that leave together: each is a departure of its own. */
final class Several {

    private static final Pattern BETWEEN = Pattern.compile("(?i)[\\n,;/&+]|\\bdan\\b|\\bserta\\b");

    private final Predicate<String> namesADistrict;

    Several(Predicate<String> namesADistrict) {
        this.namesADistrict = namesADistrict;
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

    /** What a cell beside them says of one of them: its own line where there is one for each, else what it says of all. */
    static String of(String cell, int which, int all) {
        var lines = lines(cell);
        return lines.size() == all ? lines.get(which) : cell;
    }

    /** How many boxes are one's own; a number for all of them together is nobody's, and has to be asked about. */
    static String boxes(String cell, int which, int all) {
        return all == 1 || cell.isEmpty() || lines(cell).size() == all ? of(cell, which, all) : cell + " / " + all;
    }

    /** Without those that say nothing. */
    private static List<String> lines(String cell) {
        return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
