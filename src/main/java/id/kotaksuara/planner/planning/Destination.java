package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A district (PPK) store: boxes that arrived before its release day must not exceed its capacity; an unmeasured store has
 * no capacity, one that is never released a null release day.
 */
public record Destination(String id, String name, OptionalInt storageCapacity, LocalDate releaseDay) {

    public Destination {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(storageCapacity, "storageCapacity");
    }

    public static Destination unmeasured(String id, String name) {
        return new Destination(id, name, OptionalInt.empty(), null);
    }

    /** Whether a box that arrives on this day has to find room in the store. */
    boolean holds(LocalDate arrival) {
        return storageCapacity.isPresent() && keeps(arrival);
    }

    /** Whether boxes are still in the store on this day. */
    boolean keeps(LocalDate day) {
        return releaseDay == null || day.isBefore(releaseDay);
    }

    /** An unmeasured store has room anyway. */
    Destination withMoreRoom(int boxes) {
        return storageCapacity.isEmpty()
                ? this
                : new Destination(
                        id, name, OptionalInt.of(Math.max(0, storageCapacity.getAsInt() + boxes)), releaseDay);
    }

    Destination releasedEarlier(int days) {
        return releaseDay == null ? this : new Destination(id, name, storageCapacity, releaseDay.minusDays(days));
    }
}
