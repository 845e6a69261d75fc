package id.kotaksuara.planner.planning;

import java.util.List;

/** Vehicles or escorts that left before the first slot and are out until a slot, which they can serve again. */
public record Away(int untilSlot, int count) {

    /** How many are still out in a slot. */
    static int in(int slot, List<Away> all) {
        return all.stream()
                .filter(away -> slot < away.untilSlot())
                .mapToInt(Away::count)
                .sum();
    }

    boolean hasNonsense() {
        return count < 0;
    }
}
