package id.kotaksuara.schedule.officefile;

import id.kotaksuara.base.officetable.Heads;
import id.kotaksuara.base.officetable.KindWords;
import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.officetable.Title;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Of several columns with one meaning the only one that says it; never the first of two without a word. */
record OneColumn(Heads<Heading> heads, List<SheetRow> rows, LocalDate votingDay, Predicate<String> namesADistrict) {

    /** When something is there says nothing about when it leaves. */
    private static final Pattern OF_ARRIVAL = Pattern.compile("TIBA|SAMPAI|DATANG|BONGKAR|KEMBALI|ARRIVAL");

    private static final Pattern OF_DISTRICTS = Pattern.compile(KindWords.DISTRICTS);
    private static final Pattern OF_BOXES = Pattern.compile("KOTAK|BOX|KOLI");

    /** What the columns beside those that are taken are called; a sum behind these adds them up, where another says as much. */
    static Heads<Heading> titled(List<SheetRow> header, TreeSet<Integer> taken) {
        var titles = new ArrayList<String>();
        var columns = new EnumMap<Heading, List<Integer>>(Heading.class);
        int width = header.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int i = 0; i < width; i++) {
            int column = i;
            String title = header.stream()
                    .map(row -> taken.contains(column) ? "" : row.cell(column))
                    .filter(cell -> besides(cell).isPresent())
                    .findFirst()
                    .orElse("");
            boolean sum = column > taken.first() && RowWords.isSum(title);
            titles.add(title);
            besides(title)
                    .filter(heading -> !sum || !columns.containsKey(heading))
                    .ifPresent(heading -> columns.computeIfAbsent(heading, none -> new ArrayList<>())
                            .add(column));
        }
        return new Heads<>(header.get(header.size() - 1).line(), header.size(), titles, columns, 0);
    }

    /** What may stand beside days. */
    static Optional<Heading> besides(String title) {
        return Heading.of(title).filter(heading -> heading != Heading.OTHER && heading != Heading.DAY);
    }

    /** Whether a title says what its column holds, and that it is no day. */
    static boolean isKnown(String title) {
        return Heading.of(title).isPresent() || RowWords.isSum(title) || RowWords.isCompared(title);
    }

    /** Where each meaning stands. */
    Map<Heading, Integer> all() {
        var columns = new EnumMap<Heading, Integer>(Heading.class);
        heads.columns().keySet().forEach(heading -> columns.put(heading, of(heading)));
        return columns;
    }

    private int of(Heading heading) {
        var places = heads.columns().get(heading);
        if (places.size() == 1 || heading == Heading.OTHER) {
            return places.get(0);
        }
        var saying = places.stream().filter(place -> isSaid(heading, place)).toList();
        if (saying.isEmpty()) {
            return places.get(0);
        }
        if (saying.size() == 1 || saying.stream().allMatch(place -> cells(place).equals(cells(saying.get(0))))) {
            return saying.get(0);
        }
        throw new RuleBroken(
                "timetable.columns.twice",
                heads.titles().get(saying.get(0)),
                heads.titles().get(saying.get(1)));
    }

    private boolean isSaid(Heading heading, int place) {
        if (isOfArrival(place) && !heads.columns().get(heading).stream().allMatch(this::isOfArrival)) {
            return false;
        }
        if (isOutdone(heading, place, OF_BOXES, Heading.BOXES)) {
            return false; // Jumlah beside Kotak counts something else
        }
        if (namesADistrict.test(DayHeads.ANY_WORD) && isOutdone(heading, place, OF_DISTRICTS, Heading.DISTRICT)) {
            return false; // Lokasi beside Kecamatan may say anything
        }
        return cells(place).stream().anyMatch(cell -> says(heading, cell));
    }

    private boolean isOfArrival(int place) {
        return isTitled(place, OF_ARRIVAL);
    }

    /** Whether another title says the word and this one does not. */
    private boolean isOutdone(Heading heading, int place, Pattern word, Heading ofWord) {
        return heading == ofWord
                && !isTitled(place, word)
                && heads.columns().get(heading).stream().anyMatch(other -> isTitled(other, word));
    }

    private boolean isTitled(int place, Pattern word) {
        return word.matcher(Title.key(heads.titles().get(place))).find();
    }

    private boolean says(Heading heading, String cell) {
        return switch (heading) {
            case DAY -> DayText.read(cell, votingDay).isPresent();
            case DISTRICT, CODE -> namesADistrict.test(cell);
            case TIME, WAVE -> HourText.read(cell, true).isPresent();
            default -> !cell.isEmpty();
        };
    }

    private List<String> cells(int place) {
        return rows.stream().map(row -> row.cell(place)).toList();
    }
}
