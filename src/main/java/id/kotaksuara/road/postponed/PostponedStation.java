package id.kotaksuara.road.postponed;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A station at which voting is postponed.
 *
 * @param name of its village
 * @param newDay null while nobody has decided it
 * @param keeper who has its boxes
 * @param again what has to be made again; empty where nothing
 */
public record PostponedStation(
        int number,
        String village,
        String name,
        int station,
        Cause cause,
        @Nullable LocalDate newDay,
        SealedAt sealedAt,
        String keeper,
        String again) {

    public PostponedStation {
        requireNonNull(village, "village");
        requireNonNull(name, "name");
        requireNonNull(cause, "cause");
        requireNonNull(sealedAt, "sealedAt");
        requireNonNull(keeper, "keeper");
        requireNonNull(again, "again");
    }

    /** Why voting is postponed. */
    public enum Cause {
        FLOOD,
        /** Ballots are lacking. */
        SHORTAGE,
        /** The boxes are not there. */
        LOGISTICS,
        UNREST,
        OTHER
    }

    /** Where its boxes stay sealed until then. */
    public enum SealedAt {
        WAREHOUSE,
        PPK,
        VILLAGE,
        STATION
    }
}
