package id.kotaksuara.region.clock;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Tells what time it is at offices that do not live by the machine's time, as those of the demo do not. */
public interface SimulatedTime {

    /** The time in this region; empty where the machine's counts. Of several offices the one furthest on tells it. */
    Optional<Instant> in(String regionCode);

    /** The time of each regency in this region that has one of its own, by code. */
    Map<String, Instant> ofRegencies(String regionCode);
}
