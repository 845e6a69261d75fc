package id.kotaksuara.road.report;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says at the end of a movement.
 *
 * @param boxes that came, by the code of each stop
 * @param outcome that a code read out means; empty where somebody has counted
 * @param sealsWhole null where nobody has looked
 * @param containers how many came, by sort; empty where nobody has counted them
 * @param seals by box, where one came with another seal than it left with
 */
public record WhatCame(
        Map<String, Integer> boxes,
        String outcome,
        @Nullable Boolean sealsWhole,
        String giver,
        String receiver,
        String note,
        Map<String, Integer> containers,
        Map<String, String> seals) {

    public WhatCame {
        boxes = Map.copyOf(boxes);
        requireNonNull(outcome, "outcome");
        requireNonNull(giver, "giver");
        requireNonNull(receiver, "receiver");
        requireNonNull(note, "note");
        containers = Map.copyOf(containers);
        seals = Map.copyOf(seals);
    }

    /** The same, but for how many came to a stop; a code that was read out means as much as that. */
    WhatCame with(String stop, int came) {
        var now = new HashMap<>(boxes);
        now.put(stop, came);
        String means = counted() ? "" : HandOverOutcome.MISSING.name(); // where none are missing, all are there
        return new WhatCame(now, means, sealsWhole, giver, receiver, note, containers, seals);
    }

    public boolean counted() {
        return outcome.isEmpty();
    }

    /** Whether it says of containers and seals that they came or not: a code says so only where nothing came. */
    public boolean tellsOfLuggage() {
        return counted() || came() == 0;
    }

    public int came() {
        return boxes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether somebody who knows the other would learn nothing from this. */
    public boolean addsNothingTo(WhatCame other) {
        return boxes.equals(other.boxes) && (counted() ? saysNoMoreThan(other) : readsAs(other));
    }

    private boolean saysNoMoreThan(WhatCame other) {
        return Objects.equals(sealsWhole, other.sealsWhole)
                && containers.equals(other.containers)
                && seals.equals(other.seals)
                && receiver.equalsIgnoreCase(other.receiver)
                && (other.giver.isEmpty() || giver.equalsIgnoreCase(other.giver))
                && (note.isEmpty() || note.equals(other.note));
    }

    /** A code says no more than its outcome and how many came. */
    private boolean readsAs(WhatCame other) {
        if (!other.counted()) {
            return outcome.equals(other.outcome);
        }
        return sealsWhole == null ? came() > 0 : sealsWhole.equals(other.sealsWhole);
    }
}
