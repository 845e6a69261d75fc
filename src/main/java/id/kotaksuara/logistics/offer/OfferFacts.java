package id.kotaksuara.logistics.offer;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.logistics.store.Room;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is offered.
 *
 * @param floorHeightCm how high its floor lies above the ground around it
 */
@Embeddable
record OfferFacts(
        String offeredBy,
        String contact,
        String address,
        @Column(name = "floor_m2") BigDecimal floorM2,
        int stacking,
        int floorHeightCm,
        boolean floodProne,
        LocalDate firstDay,
        LocalDate lastDay) {
    OfferFacts {
        requireNonNull(offeredBy, "offeredBy");
        requireNonNull(contact, "contact");
        requireNonNull(address, "address");
        requireNonNull(firstDay, "firstDay");
        requireNonNull(lastDay, "lastDay");
        room(floorM2, stacking);
    }

    private static Room room(BigDecimal floor, int stacking) {
        return Room.measured(floor, Room.USUAL_PERCENT, stacking);
    }

    /** How its room is measured: as that of a warehouse, with the usual share of its floor. */
    public Room room() {
        return room(floorM2, stacking);
    }
}
