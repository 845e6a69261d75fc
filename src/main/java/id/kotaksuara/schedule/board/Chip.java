package id.kotaksuara.schedule.board;

import java.util.List;

/** A consignment on the board, with its vehicles leg by leg. */
public record Chip(String code, int slot, int boxes, List<Carrier> carriers, boolean pinned, boolean wrong) {

    public static final int NO_SLOT = -1;

    /** Vehicles of one type (its code) for one leg. */
    public record Carrier(String type, int vehicles) {}

    public Chip {
        carriers = List.copyOf(carriers);
    }
}
