package id.kotaksuara.schedule.officeplan;

import java.util.List;

/**
 * Boxes of a district that leave at one time, as the office has it.
 *
 * @param slots the slots it may mean; none where the office gives no usable day
 * @param boxes how many
 * @param vehicles codes of the vehicle types the row names
 */
public record Share(List<Integer> slots, int boxes, List<String> vehicles) {

    public Share {
        slots = List.copyOf(slots);
        vehicles = List.copyOf(vehicles);
    }

    /** Boxes that no row speaks of. */
    static Share left(int boxes) {
        return new Share(List.of(), boxes, List.of());
    }

    public Share of(int fewer) {
        return new Share(slots, fewer, vehicles);
    }
}
