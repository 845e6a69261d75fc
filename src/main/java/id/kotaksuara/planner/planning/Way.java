package id.kotaksuara.planner.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How a consignment travels: waves until it arrives, waves its escort is away, its legs, and days it must not be out. */
public record Way(int travelSlots, int escortBusySlots, List<Leg> legs, Set<LocalDate> blockedDays) {

    public Way {
        legs = List.copyOf(legs);
        blockedDays = Set.copyOf(blockedDays);
    }

    boolean hasNonsense() {
        return travelSlots < 0 || escortBusySlots < 0 || legs.stream().anyMatch(Leg::hasNonsense);
    }
}
