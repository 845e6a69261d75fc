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

    /** After that somebody has decided about two reports of one place: this is what holds, and nobody is asked again. */
    void decided(int movement, List<End> ends, Ground ground);

    /** What one place did not receive is back at the office. */
    void back(int movement, End end);

    /** It goes to the PPK after all. */
    void withdrawn(int movement);

    /** Why, and by whom, something was decided. */
    record Ground(String reason, String by) {
        public Ground {
            requireNonNull(reason, "reason");
            requireNonNull(by, "by");
        }
    }

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
