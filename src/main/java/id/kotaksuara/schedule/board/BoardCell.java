package id.kotaksuara.schedule.board;

import java.util.List;

/** A district in one wave: what leaves, whether something is still on the road, and whether the way is closed. */
public record BoardCell(int slot, List<Chip> chips, boolean road, boolean closed) {

    public BoardCell {
        chips = List.copyOf(chips);
    }
}
