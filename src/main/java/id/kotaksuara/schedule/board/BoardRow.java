package id.kotaksuara.schedule.board;

import id.kotaksuara.planner.planning.Destination;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A district on the board: one cell a wave, and the parts that have no wave.
 *
 * @param wish the day its PPK asked for, and that still counts
 * @param wishMissed whether some of it arrives on another day, or has no day
 */
public record BoardRow(
        Destination district,
        int difficultyClass,
        Optional<LocalDate> wish,
        boolean wishMissed,
        List<BoardCell> cells,
        List<Chip> left) {

    public BoardRow {
        cells = List.copyOf(cells);
        left = List.copyOf(left);
    }

    public String code() {
        return district.id();
    }

    public String name() {
        return district.name();
    }

    public int boxes() {
        return leftBoxes() + placed().mapToInt(Chip::boxes).sum();
    }

    /** The wave in which the first of it leaves; nothing leaves later than all waves. */
    int firstSlot() {
        return placed().mapToInt(Chip::slot).min().orElse(Integer.MAX_VALUE);
    }

    /** The wave in which the last of it leaves; later than all waves where some of it has none. */
    int lastSlot() {
        return left.isEmpty() ? placed().mapToInt(Chip::slot).max().orElse(-1) : Integer.MAX_VALUE;
    }

    /** Whether anybody has said how hard it is to reach. */
    boolean described() {
        return difficultyClass > 0;
    }

    /** Whether some of it leaves before a wave. */
    boolean leavesBefore(int slot) {
        return placed().anyMatch(chip -> chip.slot() < slot);
    }

    boolean pinned() {
        return Stream.concat(placed(), left.stream()).anyMatch(Chip::pinned);
    }

    boolean wrong() {
        return Stream.concat(placed(), left.stream()).anyMatch(Chip::wrong);
    }

    /** Its loads that share vehicles with those of other districts. */
    public List<Chip> sharing() {
        return placed().filter(chip -> !chip.with().isEmpty()).toList();
    }

    private Stream<Chip> placed() {
        return cells.stream().flatMap(cell -> cell.chips().stream());
    }

    public int leftBoxes() {
        return left.stream().mapToInt(Chip::boxes).sum();
    }
}
