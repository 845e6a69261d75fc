package id.kotaksuara.road.input;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.road.stop.StopCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hears what became of a shipment that goes from the office past the PPK; whoever sent it knows what follows. */
public interface StraightWay {

    /** Everywhere somebody has answered. */
    void ended(int movement, List<End> ends);

    /** What one place did not receive is back at the office. */
    void back(int movement, End end);

    /** It goes to the PPK after all. */
    void withdrawn(int movement);

    /**
     * What was found at one place.
     *
     * @param name what people call it
     * @param sent boxes that left for it
     * @param came how many of them were received
     * @param whole whether all seals were; null where nobody has looked
     * @param receiver who says so
     */
    record End(
            StopCode stop,
            String name,
            int sent,
            int came,
            @Nullable Boolean whole,
            String receiver,
            Instant at) {
        public End {
            requireNonNull(stop, "stop");
            requireNonNull(name, "name");
            requireNonNull(receiver, "receiver");
            requireNonNull(at, "at");
        }
    }
}
