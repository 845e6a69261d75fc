package id.kotaksuara.base.officetable;

import id.kotaksuara.base.table.SheetRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the columns of a table are called, in one row or a few, and what that means.
 *
 * @param line the last line of the header; data begin below it
 * @param rows how many rows it takes
 * @param titles one per column; of a header in several rows all parts, the upper ones repeated over merged cells
 * @param columns where each meaning stands, counted from 0: where the whole title says it, else where its lowest part does
 * @param whole how many of the meanings whole titles say
 */
public record Heads<M extends Enum<M>>(
        long line, int rows, List<String> titles, Map<M, List<Integer>> columns, int whole) {

    private static final int MOST_ROWS = 5;
    private static final Pattern DIGIT = Pattern.compile("\\d");

    public Heads {
        titles = List.copyOf(titles);
        columns = Map.copyOf(columns);
    }

    /**
     * The header among the first rows of a table: the rows in which most columns are recognised.
     *
     * @param meaning what a title means
     * @param enough whether columns of these meanings make a header
     */
    public static <M extends Enum<M>> Optional<Heads<M>> in(
            List<SheetRow> first, Function<String, Optional<M>> meaning, Predicate<Collection<M>> enough) {
        var heads = among(first.stream().filter(row -> !row.hidden()).toList(), meaning, enough);
        return heads.isPresent() ? heads : among(first, meaning, enough);
    }

    private static <M extends Enum<M>> Optional<Heads<M>> among(
            List<SheetRow> first, Function<String, Optional<M>> meaning, Predicate<Collection<M>> enough) {
        return IntStream.range(0, first.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(1, Math.min(MOST_ROWS, first.size() - from))
                        .mapToObj(rows -> first.subList(from, from + rows)))
                .map(rows -> of(rows, meaning))
                .filter(heads -> enough.test(heads.columns.keySet()))
                .max(Comparator.comparingInt((Heads<M> heads) -> heads.columns.size())
                        .thenComparing(heads -> !heads.hasTitlesBelow(first))
                        .thenComparingInt(Heads::whole)
                        .thenComparing(Comparator.comparingInt(Heads<M>::rows).reversed())
                        .thenComparing(Comparator.comparingLong(Heads<M>::line).reversed()));
    }

    /** The same, where of several columns with one meaning those that nobody sees are none if others are seen. */
    public Heads<M> without(Set<Integer> hidden) {
        var seen = new HashMap<M, List<Integer>>();
        columns.forEach((meaning, places) -> {
            var left = places.stream().filter(place -> !hidden.contains(place)).toList();
            seen.put(meaning, left.isEmpty() ? places : left);
        });
        return new Heads<>(line, rows, titles, seen, whole);
    }

    /** Whether the next row parts a merged title: then this one is not the whole header. */
    private boolean hasTitlesBelow(List<SheetRow> first) {
        return first.stream()
                .filter(row -> row.line() > line)
                .findFirst()
                .filter(below -> below.cells().stream()
                        .noneMatch(cell -> DIGIT.matcher(cell).find()))
                .filter(below -> IntStream.range(1, below.cells().size())
                        .anyMatch(column -> !below.cell(column).isEmpty()
                                && title(column).isEmpty()
                                && !title(column - 1).isEmpty()
                                && !below.cell(column - 1).isEmpty()))
                .isPresent();
    }

    private String title(int column) {
        return column < titles.size() ? titles.get(column) : "";
    }

    private static <M extends Enum<M>> Heads<M> of(List<SheetRow> rows, Function<String, Optional<M>> meaning) {
        var titles = new Joined(rows);
        var byWhole = new ArrayList<Optional<M>>();
        var byLowest = new ArrayList<Optional<M>>();
        for (int i = 0; i < titles.whole.size(); i++) {
            var said = meaning.apply(titles.whole.get(i));
            byWhole.add(said);
            byLowest.add(said.isPresent() ? Optional.empty() : meaning.apply(titles.lowest.get(i)));
        }
        var columns = byMeaning(byWhole);
        int whole = columns.size();
        byMeaning(byLowest).forEach(columns::putIfAbsent);
        return new Heads<>(rows.get(rows.size() - 1).line(), rows.size(), titles.whole, columns, whole);
    }

    private static <M extends Enum<M>> Map<M, List<Integer>> byMeaning(List<Optional<M>> meanings) {
        Map<M, List<Integer>> columns = new HashMap<>();
        for (int i = 0; i < meanings.size(); i++) {
            int column = i;
            meanings.get(i).ifPresent(meaning -> columns.computeIfAbsent(meaning, m -> new ArrayList<>())
                    .add(column));
        }
        return columns;
    }

    /** The titles of columns over several rows; a cell left empty above a filled one belongs to the merged one before it. */
    private static final class Joined {

        private final List<String> whole = new ArrayList<>();
        private final List<String> lowest = new ArrayList<>();
        private final String[] over;

        Joined(List<SheetRow> rows) {
            over = new String[rows.size()];
            Arrays.fill(over, "");
            int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            for (int column = 0; column < width; column++) {
                int at = column;
                add(rows.stream().map(row -> row.cell(at)).toList());
            }
        }

        private void add(List<String> own) {
            for (int level = 0; level < over.length; level++) {
                boolean filledBelow =
                        own.subList(level + 1, own.size()).stream().anyMatch(cell -> !cell.isEmpty());
                if (!own.get(level).isEmpty() || !filledBelow) {
                    Arrays.fill(over, level, over.length, "");
                    over[level] = own.get(level);
                }
            }
            whole.add(String.join(
                    " ", Stream.of(over).filter(part -> !part.isEmpty()).toList()));
            lowest.add(own.stream().filter(part -> !part.isEmpty()).reduce("", (upper, lower) -> lower));
        }
    }
}
