package id.kotaksuara.boxes.passport;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says on which movements a box went after it had left the office; whoever sends them on knows it. */
public interface BoxTravels {

    /** The earliest first. */
    List<Travel> of(String code);

    /**
     * One of its ways.
     *
     * @param way key of the message that says from where to where
     * @param received when it was; null while nobody has said so
     */
    record Travel(
            int movement,
            String way,
            String driver,
            Instant left,
            @Nullable Instant received,
            String receiver) {

        public Travel {
            requireNonNull(way, "way");
            requireNonNull(driver, "driver");
            requireNonNull(left, "left");
            requireNonNull(receiver, "receiver");
        }
    }
}
