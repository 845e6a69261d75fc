package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

/** Vehicles of one kind: boxes that one of them carries, and how many there are. */
public record VehicleType(String id, int boxes, int count) {

    public VehicleType {
        requireNonNull(id, "id");
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
        return boxes <= 0 || count < 0;
    }

    VehicleType withCount(int vehicles) {
        return new VehicleType(id, boxes, vehicles);
    }
}
