package id.kotaksuara.schedule.officefile;

import static id.kotaksuara.schedule.officefile.Departure.UNCLEAR;

import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.table.SheetRow;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a cell below a day says: how many boxes leave, when, or that its district leaves at all. What is not certain ends
 * in a question mark, which nobody can read as a number, and so is asked about.
 *
 * @param boxes how many boxes it says; empty where it says none
 * @param time when they leave; empty where it says no hour
 */
record MatrixCell(String boxes, String time) {

    private static final Pattern BOXES = Pattern.compile(
            "(?i)(?<![\\d.,:])(\\d{1,5}|\\d{1,3}[.,]\\d{3})\\s?(?:kotak suara|kotak|ktk|box|koli|buah|bh)\\b\\.?");
    private static final Pattern CLOCK =
            Pattern.compile("(?i)(?:(?:jam|pukul|pkl)\\.?\\s?\\d{1,2}(?:[.:]\\d{2})?|(?<!\\d)\\d{1,2}[.:]\\d{2}(?!\\d))"
                    + "\\s?(?:wita|wib|wit)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}|\\d{1,3}[.,]\\d{3}");
    private static final Pattern MARK =
            Pattern.compile("(?i)[vxy\u221a\u2713\u2714\u2705\u2611\u2715\u2717\u25cf\u2022\u25a0\u2588*]|ya|ada");
    private static final Pattern CROSS = Pattern.compile("(?i)[x\u2715\u2717]");
    private static final Pattern NOTHING =
            Pattern.compile("(?i)0|nihil|tidak|tdk|libur|kosong|[\\s\\p{Pd}\u2212_.\u2026\u00b7:~/|]*|={2,}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s()/,;:=@+-]+");

    /** Whether it says that nothing leaves; a formula without its value and a sign that nobody knows say no such thing. */
    static boolean isEmpty(String cell) {
        return NOTHING.matcher(cell).matches();
    }

    /** Whether it says what cells below days say, and no words of another kind. */
    static boolean isOfDays(String cell) {
        return cell.chars().noneMatch(Character::isLetterOrDigit)
                || !of(cell, true).isUnclear();
    }

    /** Whether most of what stands in a column does. */
    static boolean areOfDays(List<String> column) {
        var filled = column.stream().filter(cell -> !isEmpty(cell)).toList();
        long saying = filled.stream().filter(MatrixCell::isOfDays).count();
        return saying > 0 && saying * 2 >= filled.size();
    }

    static boolean isMark(String cell) {
        return MARK.matcher(cell).matches();
    }

    /** Whether it is a mark that crosses out as often as it marks. */
    static boolean isCross(String cell) {
        return CROSS.matcher(cell).matches();
    }

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    /** @param counts whether a number of nothing else is one of boxes */
    static MatrixCell of(String cell, boolean counts) {
        if (isMark(cell)) {
            return new MatrixCell("", "");
        }
        if (isNumber(cell)) {
            return counts ? new MatrixCell(cell, "") : unclear(cell);
        }
        var boxes = BOXES.matcher(cell);
        boolean counted = boxes.find();
        var rest = counted ? boxes.replaceFirst(" ") : cell;
        var clock = CLOCK.matcher(rest);
        boolean timed = clock.find();
        var left = BETWEEN.matcher(timed ? clock.replaceFirst(" ") : rest).replaceAll("");
        if (left.isEmpty() && (counted || timed) || isWhen(cell)) {
            return new MatrixCell(
                    counted ? boxes.group(1) : "", timed ? clock.group().strip() : isWhen(cell) ? cell : "");
        }
        return timed && counts && isNumber(left)
                ? new MatrixCell(left, clock.group().strip())
                : unclear(cell);
    }

    /** Pagi, Gel. 2: words that say when, and not how many. */
    private static boolean isWhen(String cell) {
        return Character.isLetter(cell.toLowerCase(Locale.ROOT).charAt(0))
                && HourText.read(cell, false).isPresent();
    }

    boolean isUnclear() {
        return boxes.endsWith(UNCLEAR);
    }

    static MatrixCell unclear(String cell) {
        return new MatrixCell(cell + UNCLEAR, "");
    }

    /** What numbers below days count, as far as the header says it. */
    enum Numbers {
        BOXES,
        /** Vehicles, people or the like. */
        OTHERS,
        UNKNOWN;

        private static final String KINDS = "(?:kotak(?: suara)?|ktk|box|boxes|koli)";
        private static final Pattern UNIT = Pattern.compile("(?i)" + KINDS);
        /** A title says what a table is about, and only with such a word what its numbers count. */
        private static final Pattern COUNTED =
                Pattern.compile("(?i)\\b(?:jumlah|jml|banyak(?:nya)?|total|satuan)\\b.{0,40}\\b" + KINDS
                        + "\\b|\\((?:dalam )?" + KINDS + "\\)");

        private static final Pattern OF_OTHERS =
                Pattern.compile("(?i)\\b(?:truk|kendaraan|armada|mobil|rit|trip|orang|personel)\\b");

        static Numbers in(List<SheetRow> header, Collection<Integer> beside, Set<Integer> ofDays) {
            var free = header.stream()
                    .flatMap(row -> said(row, column -> RowWords.isAlone(row) || !beside.contains(column)))
                    .toList();
            if (free.stream().anyMatch(cell -> OF_OTHERS.matcher(cell).find())) {
                return OTHERS;
            }
            boolean boxes = free.stream().anyMatch(cell -> COUNTED.matcher(cell).find())
                    || header.stream()
                            .filter(row -> !RowWords.isAlone(row))
                            .flatMap(row -> said(row, ofDays::contains))
                            .anyMatch(cell -> UNIT.matcher(cell).matches());
            return boxes ? BOXES : UNKNOWN;
        }

        private static Stream<String> said(SheetRow row, IntPredicate columns) {
            return IntStream.range(0, row.cells().size()).filter(columns).mapToObj(row::cell);
        }
    }
}
