package id.kotaksuara.road.blockage;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.stop.StopCode;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A way on which nothing gets through.
 *
 * @param village to which the way from the PPK's store leads; null for the way from the office to the PPK
 * @param name of that village, or of the district
 * @param mode by which nobody gets through; null where none does
 * @param until when it is probably open again; null where nobody knows
 * @param over whether that has gone by and nobody has said that it is open
 */
public record ClosedWay(
        int number,
        LegKey leg,
        @Nullable String village,
        String name,
        @Nullable TransportMode mode,
        Cause cause,
        String place,
        Instant since,
        @Nullable Instant until,
        boolean over,
        String reportedBy) {

    public ClosedWay {
        requireNonNull(leg, "leg");
        requireNonNull(name, "name");
        requireNonNull(cause, "cause");
        requireNonNull(place, "place");
        requireNonNull(since, "since");
    }

    /** What closes a way. */
    public enum Cause {
        LANDSLIDE,
        FLOOD,
        JETTY,
        BRIDGE,
        UNREST,
        OTHER
    }

    /** Whether it stops what goes from the office to the PPK by all of these modes, one after the other. */
    public boolean stops(Supplier<Set<TransportMode>> modes) {
        return village == null && (mode == null || modes.get().contains(mode));
    }

    /** Whether it is closed at some time between two moments. */
    public boolean closedBetween(Instant from, Instant to) {
        return since.isBefore(to) && (until == null || until.isAfter(from));
    }

    /** Whether boxes for this village or station pass there: all do that come from the office. */
    public boolean concerns(String stop) {
        return village == null || village.equals(StopCode.read(stop).village());
    }
}
