package id.kotaksuara.delivery.shipment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a shipment stands; each knows what may come next. */
public enum ShipmentStatus {
    /** Terjadwal: still in the warehouse. */
    PLANNED,
    /** Di jalan. */
    DISPATCHED,
    /** Tiba: counted in colli by the PPK. */
    ARRIVED,
    /** Diperiksa: counted station by station or in total. */
    CHECKED,
    /** Ditarik: a later schedule sends its boxes otherwise. */
    WITHDRAWN;

    public boolean mayBecome(ShipmentStatus next) {
        return switch (this) {
            case PLANNED -> next == DISPATCHED || next == WITHDRAWN;
            case DISPATCHED -> next == ARRIVED || next == PLANNED; // taken back
            case ARRIVED -> next == CHECKED;
            case CHECKED, WITHDRAWN -> false;
        };
    }

    public boolean left() {
        return this == DISPATCHED || this == ARRIVED || this == CHECKED;
    }

    /** Whether the PPK has the next word. */
    public boolean awaitsAnswer() {
        return this == DISPATCHED || this == ARRIVED;
    }

    /** When a shipment is to arrive by its plan or by what is known on the road; null where it has or nobody knows. */
    public @Nullable Instant awaited(TravelTimes plan, @Nullable Instant expected) {
        return switch (this) {
            case PLANNED -> plan.plannedArrival();
            case DISPATCHED -> expected;
            default -> null;
        };
    }

    public boolean received() {
        return this == ARRIVED || this == CHECKED;
    }
}
