package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One leg of a way, road or river: the vehicle types that fit, when they are taken, counted in waves from the departure,
 * and the only days on which it may start (none named: any day).
 *
 * @param startSlot waves until they are taken, whichever wave of a day it leaves in
 * @param busySlots waves for which they are out
 * @param byWave both for each wave of a day, where they differ; otherwise none
 */
public record Leg(
        String mode,
        List<String> vehicleTypes,
        int startSlot,
        int busySlots,
        Set<LocalDate> openDays,
        List<Out> byWave) {

    /** Waves from the departure until vehicles are taken, and for which they are out. */
    public record Out(int start, int busy) {}

    /** One whose vehicles are out alike for every wave of a day. */
    public Leg(String mode, List<String> vehicleTypes, int startSlot, int busySlots, Set<LocalDate> openDays) {
        this(mode, vehicleTypes, startSlot, busySlots, openDays, List.of());
    }

    public Leg {
        byWave = byWave == null ? List.of() : List.copyOf(byWave); // as kept before it was asked
        requireNonNull(mode, "mode");
        vehicleTypes = List.copyOf(vehicleTypes);
        openDays = Set.copyOf(openDays);
    }

    /** The same for other vehicles. */
    public Leg with(List<String> types) {
        return new Leg(mode, types, startSlot, busySlots, openDays, byWave);
    }

    /** Waves until its vehicles are taken by what leaves in a slot. */
    public int start(int slot) {
        return byWave.isEmpty() ? startSlot : of(slot).start();
    }

    /** Waves for which they are out then. */
    public int busy(int slot) {
        return byWave.isEmpty() ? busySlots : of(slot).busy();
    }

    private Out of(int slot) {
        return byWave.get(Math.floorMod(slot, byWave.size()));
    }

    boolean opensOn(LocalDate day) {
        return openDays.isEmpty() || openDays.contains(day);
    }

    boolean hasNonsense() {
        return startSlot < 0 || busySlots < 0 || byWave.stream().anyMatch(out -> out.start() < 0 || out.busy() < 0);
    }
}
