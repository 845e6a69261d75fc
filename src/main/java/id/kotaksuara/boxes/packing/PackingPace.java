package id.kotaksuara.boxes.packing;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.goods.readiness.Pace;
import id.kotaksuara.goods.readiness.WorkHours;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How fast the tables of an office pack, when that ends, and whether each box is ready when the plan sends it off.
 *
 * @param pace of sealing, by the hour
 * @param day the hours in which the tables work
 * @param leaving what is not sealed yet, in the order in which it leaves; what has no day is not among them
 */
record PackingPace(Pace pace, WorkHours day, Instant now, List<Leaving> leaving) {
    PackingPace {
        requireNonNull(pace, "pace");
        requireNonNull(day, "day");
        requireNonNull(now, "now");
        leaving = List.copyOf(leaving);
    }

    /** So many boxes that are not sealed leave then. */
    record Leaving(Instant departure, long boxes) {}

    /** What leaves then is sealed only at that end. */
    record Late(Instant departure, Instant end) {}

    public boolean known() {
        return pace.known();
    }

    public long sealed() {
        return pace.done();
    }

    public long hours() {
        return pace.spans();
    }

    public double perHour() {
        return (double) pace.done() / pace.spans();
    }

    public long left() {
        return pace.left();
    }

    public Instant end() {
        return end(pace, 0);
    }

    public Instant endWithOneMore() {
        return end(pace, 1);
    }

    private Instant end(Pace some, int more) {
        return day.after(now, some.spansLeft(more));
    }

    /** When the last of them leave by plan; null where no plan says. */
    public @Nullable Instant lastLeaves() {
        return leaving.isEmpty() ? null : leaving.get(leaving.size() - 1).departure();
    }

    /** The first that leave before they are sealed. */
    public Optional<Late> late() {
        return late(0);
    }

    public boolean behind() {
        return late(0).isPresent();
    }

    public boolean behindWithOneMore() {
        return late(1).isPresent();
    }

    private Optional<Late> late(int more) {
        long boxes = 0;
        for (Leaving next : leaving) {
            boxes += next.boxes();
            Instant end = end(pace.toward(boxes), more);
            if (end.isAfter(next.departure())) {
                return Optional.of(new Late(next.departure(), end));
            }
        }
        return Optional.empty();
    }
}
