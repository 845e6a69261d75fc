package id.kotaksuara.logistics.store;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.RuleBroken;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the store of a PPK.
 *
 * @param room standing boxes that fit, null where nobody has measured
 * @param releaseDay from this day boxes go on to the villages and the room no longer limits, null where it always does
 */
public record StoreFacts(@Nullable Integer room, @Nullable LocalDate releaseDay, String address, String contact) {

    static final StoreFacts UNKNOWN = new StoreFacts(null, null, "", "");

    public StoreFacts {
        requireNonNull(address, "address");
        requireNonNull(contact, "contact");
        if (room != null && (room < 1 || room > Room.MOST_BOXES)) {
            throw new RuleBroken("warehouse.room.outside", room, Room.MOST_BOXES);
        }
    }
}
