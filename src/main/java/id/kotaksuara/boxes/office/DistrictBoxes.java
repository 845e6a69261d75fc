package id.kotaksuara.boxes.office;

import id.kotaksuara.boxes.box.BoxState;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the boxes of one district are.
 *
 * @param departure when the first of them leave by plan, null where no plan says
 */
record DistrictBoxes(
        String code,
        String name,
        Map<BoxState, Integer> counts,
        @Nullable Instant departure) {
    DistrictBoxes {
        counts = Map.copyOf(counts);
    }

    public int in(BoxState state) {
        return counts.getOrDefault(state, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Sealed, or gone. */
    public int ready() {
        return in(BoxState.SEALED) + in(BoxState.ON_ROAD) + in(BoxState.ARRIVED);
    }

    public int lacking() {
        return all() - ready();
    }

    /** The plan's time has come, and some of them are not ready. */
    public boolean late(Instant now) {
        return departure != null && lacking() > 0 && !departure.isAfter(now);
    }

    /** The same within a day from now. */
    public boolean pressing(Instant now) {
        return departure != null && !late(now) && late(now.plus(Duration.ofDays(1)));
    }

    public int percent() {
        return all() == 0 ? 0 : 100 * ready() / all();
    }
}
