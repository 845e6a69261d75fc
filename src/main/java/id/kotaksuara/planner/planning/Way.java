package id.kotaksuara.planner.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How a consignment travels: waves until it arrives, waves its escort is away, its legs, and days it must not be out.
 *
 * @param travelSlots waves until it arrives, whichever wave of a day it leaves in
 * @param travelByWave the same for each wave of a day, where that differs; otherwise none
 * @param escortByWave waves for which its escort is away, for each wave of a day, where that differs; otherwise none
 * @param known whether anybody has described it; otherwise all of this is no more than assumed
 */
public record Way(
        int travelSlots,
        int escortBusySlots,
        List<Leg> legs,
        Set<LocalDate> blockedDays,
        List<Integer> travelByWave,
        List<Integer> escortByWave,
        Boolean known) {

    public Way {
        escortByWave = escortByWave == null ? List.of() : List.copyOf(escortByWave); // as kept before it was asked
        legs = List.copyOf(legs);
        blockedDays = Set.copyOf(blockedDays);
        travelByWave = travelByWave == null ? List.of() : List.copyOf(travelByWave); // as kept before it was asked
        known = known == null || known; // as kept before it was asked
    }

    /** A way that somebody has described, as long for every wave of a day. */
    public Way(int travelSlots, int escortBusySlots, List<Leg> legs, Set<LocalDate> blockedDays) {
        this(travelSlots, escortBusySlots, legs, blockedDays, List.of(), List.of(), true);
    }

    /** One whose escort is away as long for every wave of a day. */
    public Way(
            int travelSlots,
            int escortBusySlots,
            List<Leg> legs,
            Set<LocalDate> blockedDays,
            List<Integer> travelByWave,
            Boolean known) {
        this(travelSlots, escortBusySlots, legs, blockedDays, travelByWave, List.of(), known);
    }

    /** The same with vehicles on its legs. */
    public Way with(List<Leg> others) {
        return new Way(travelSlots, escortBusySlots, others, blockedDays, travelByWave, escortByWave, known);
    }

    /** The same, which must not be used on these days alone. */
    public Way blockedOn(Set<LocalDate> days) {
        return new Way(travelSlots, escortBusySlots, legs, days, travelByWave, escortByWave, known);
    }

    /** Waves for which the escort is away of what leaves in a slot. */
    public int escortBusy(int slot) {
        return escortByWave.isEmpty() ? escortBusySlots : escortByWave.get(Math.floorMod(slot, escortByWave.size()));
    }

    /** The slot in which what leaves in a slot arrives. */
    public int arrival(int slot) {
        long travel = travelByWave.isEmpty() ? travelSlots : travelByWave.get(Math.floorMod(slot, travelByWave.size()));
        return (int) Math.min(Integer.MAX_VALUE, slot + travel);
    }

    boolean hasNonsense() {
        return travelSlots < 0
                || escortBusySlots < 0
                || travelByWave.stream().anyMatch(slots -> slots < 0)
                || escortByWave.stream().anyMatch(slots -> slots < 0)
                || legs.stream().anyMatch(Leg::hasNonsense);
    }
}
