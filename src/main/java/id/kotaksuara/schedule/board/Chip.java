package id.kotaksuara.schedule.board;

import java.util.List;

/**
 * A consignment on the board, with its vehicles leg by leg.
 *
 * @param with codes of the other districts on the vehicles of the first leg
 */
public record Chip(
        String code, int slot, int boxes, List<Carrier> carriers, List<String> with, boolean pinned, boolean wrong) {

    public static final int NO_SLOT = -1;

    /** Vehicles of one type (its code) for one leg. */
    public record Carrier(String type, int vehicles) {}

    public Chip {
        carriers = List.copyOf(carriers);
        with = List.copyOf(with);
    }
}
