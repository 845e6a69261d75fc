package id.kotaksuara.schedule.board;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.planner.planning.BoxNights;
import id.kotaksuara.planner.planning.Breach;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Destination;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Waves against districts, hardest district first (papan jadwal). */
public record Board(List<BoardColumn> columns, List<BoardRow> rows) {

    static final Comparator<BoardRow> HARDEST_FIRST =
            comparing(BoardRow::difficultyClass).reversed().thenComparing(BoardRow::name);

    private static final int HARD = 3;

    public Board {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The board of a plan, with what it breaks marked where it breaks it. */
    public static Board of(PlanningProblem problem, Plan plan, List<Breach> breaches) {
        var chips = new Chips(problem, plan, breaches);
        int[] slots = slots(problem, plan);
        Map<String, List<Consignment>> districts =
                problem.consignments().stream().collect(groupingBy(Consignment::destination));
        return new Board(
                IntStream.of(slots)
                        .mapToObj(slot -> BoardColumn.of(problem, plan, breaches, slot))
                        .toList(),
                problem.destinations().stream()
                        .filter(destination -> districts.containsKey(destination.id()))
                        .map(destination -> row(destination, districts.get(destination.id()), chips, slots))
                        .sorted(HARDEST_FIRST)
                        .toList());
    }

    /** All waves but those that are not run on their day, unless something was put there. */
    private static int[] slots(PlanningProblem problem, Plan plan) {
        var notRun = problem.closures().waves();
        var used = plan.placements().stream().map(Placement::slot).collect(toSet());
        return IntStream.range(0, problem.slots())
                .filter(slot -> used.contains(slot) || !notRun.contains(problem.waveOf(slot)))
                .toArray();
    }

    private static BoardRow row(Destination destination, List<Consignment> parts, Chips chips, int[] slots) {
        var first = parts.get(0);
        Predicate<Chip> left = chip -> chip.slot() == Chip.NO_SLOT;
        var all = parts.stream().flatMap(chips::of).toList();
        return new BoardRow(
                destination,
                first.shownClass(),
                Optional.ofNullable(first.dates().preferredArrival()),
                parts.stream().anyMatch(chips::missesItsWish),
                chips.cells(parts, all, slots),
                all.stream().filter(left).toList());
    }

    /** The same board with other rows, or in another order. */
    public Board arranged(Arrangement arrangement, BoxNights nights) {
        return new Board(
                columns,
                rows.stream()
                        .filter(arrangement.shown())
                        .sorted(arrangement.order(nights))
                        .toList());
    }

    /**
     * Whether the hardest leave first.
     *
     * @param any whether a district is hard to reach (class 3 or 4) and another is easier
     * @param later hard districts of which a load leaves after one of an easier district, or has no wave while that has
     */
    public record Order(boolean any, List<String> later) {}

    public Order order() {
        boolean any = rows.stream().anyMatch(row -> row.difficultyClass() >= HARD)
                && rows.stream()
                                .filter(BoardRow::described)
                                .map(BoardRow::difficultyClass)
                                .distinct()
                                .count()
                        > 1;
        return new Order(
                any,
                rows.stream()
                        .filter(row -> row.difficultyClass() >= HARD && isPreceded(row))
                        .map(BoardRow::name)
                        .toList());
    }

    private boolean isPreceded(BoardRow hard) {
        return rows.stream()
                .filter(BoardRow::described)
                .anyMatch(other ->
                        other.difficultyClass() < hard.difficultyClass() && other.leavesBefore(hard.lastSlot()));
    }

    /** The most waves that any day has, for the heading above the waves. */
    public int wavesPerDay() {
        return days().stream().mapToInt(day -> waves(day.day())).max().orElse(1);
    }

    /** The waves of one day. */
    public int waves(LocalDate day) {
        return (int) columns.stream().filter(column -> column.day().equals(day)).count();
    }

    /** The first wave of each day. */
    public List<BoardColumn> days() {
        return columns.stream()
                .filter(column -> columns.stream()
                        .filter(other -> other.day().equals(column.day()))
                        .findFirst()
                        .filter(column::equals)
                        .isPresent())
                .toList();
    }

    public boolean hasLeft() {
        return rows.stream().anyMatch(row -> !row.left().isEmpty());
    }
}
