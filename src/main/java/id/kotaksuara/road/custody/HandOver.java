package id.kotaksuara.road.custody;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The hand-over at one stop of a movement, due or done.
 *
 * @param name of the village
 * @param dueAt when the tour arrives by its plan
 * @param answer what was said there; null while nothing was
 */
record HandOver(
        String village,
        String name,
        int stations,
        int boxes,
        int booths,
        Instant dueAt,
        @Nullable Answer answer) {

    HandOver {
        requireNonNull(village, "village");
        requireNonNull(name, "name");
        requireNonNull(dueAt, "dueAt");
    }

    /**
     * What was said at a stop.
     *
     * @param giver empty where only the receiver called
     * @param notedBy who typed what came by telephone; empty for what came by the link
     */
    record Answer(
            HandOverOutcome outcome,
            int boxes,
            String giver,
            String receiver,
            String note,
            String notedBy,
            Instant at) {

        public boolean byTelephone() {
            return !notedBy.isEmpty();
        }
    }

    public boolean done() {
        return answer != null;
    }

    /** Past the time of the plan, and nobody has said anything. */
    public boolean lateAt(Instant now) {
        return answer == null && now.isAfter(dueAt);
    }
}
