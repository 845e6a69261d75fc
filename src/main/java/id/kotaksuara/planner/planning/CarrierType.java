package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Vehicles of one kind: boxes that one of them carries, and how many there are. */
public record CarrierType(String id, int boxes, int count, List<Away> away) {

    public CarrierType {
        requireNonNull(id, "id");
        away = away == null ? List.of() : List.copyOf(away); // as kept before there were any
    }

    public CarrierType(String id, int boxes, int count) {
        this(id, boxes, count, List.of());
    }

    /** Vehicles that are not still out in a slot. */
    public int available(int slot) {
        return Math.max(0, count - Away.in(slot, away));
    }

    /** Vehicles that so many boxes need; more than any fleet has where a vehicle carries nothing. */
    int needed(int load) {
        return boxes <= 0 ? Integer.MAX_VALUE : (int) (((long) load + boxes - 1) / boxes);
    }

    /** Whether the whole fleet of this type can carry so many boxes at once. */
    boolean carries(int load) {
        return needed(load) <= count;
    }

    boolean hasNonsense() {
        return boxes <= 0 || count < 0 || away.stream().anyMatch(Away::hasNonsense);
    }

    CarrierType withAway(List<Away> others) {
        return new CarrierType(id, boxes, count, others);
    }

    CarrierType withCount(int vehicles) {
        return new CarrierType(id, boxes, vehicles, away);
    }
}
