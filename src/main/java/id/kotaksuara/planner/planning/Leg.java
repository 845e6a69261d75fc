package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One leg of a way, road or river: the vehicle types that fit, when they are taken, counted in waves from the departure,
 * and the only days on which it may start (none named: any day).
 */
public record Leg(String mode, List<String> vehicleTypes, int startSlot, int busySlots, Set<LocalDate> openDays) {

    public Leg {
        requireNonNull(mode, "mode");
        vehicleTypes = List.copyOf(vehicleTypes);
        openDays = Set.copyOf(openDays);
    }

    /** The same for other vehicles. */
    public Leg with(List<String> types) {
        return new Leg(mode, types, startSlot, busySlots, openDays);
    }

    boolean opensOn(LocalDate day) {
        return openDays.isEmpty() || openDays.contains(day);
    }

    boolean hasNonsense() {
        return startSlot < 0 || busySlots < 0;
    }
}
