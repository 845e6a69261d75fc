package id.kotaksuara.board;

import id.kotaksuara.planning.Destination;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A district on the board: one cell a wave, and the parts that have no wave. */
public record BoardRow(
        Destination district, int difficultyClass, Optional<LocalDate> wish, List<BoardCell> cells, List<Chip> left) {

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
        return leftBoxes()
                + cells.stream()
                        .flatMap(cell -> cell.chips().stream())
                        .mapToInt(Chip::boxes)
                        .sum();
    }

    public int leftBoxes() {
        return left.stream().mapToInt(Chip::boxes).sum();
    }
}
