package id.kotaksuara.delivery.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an election's shipments and movements. */
record Evaluation(List<CauseCount> causes, List<LegOutcome> legs, List<LearnedTime> learned) {

    Evaluation {
        causes = List.copyOf(causes);
        legs = List.copyOf(legs);
        learned = List.copyOf(learned);
    }

    /**
     * How often one cause was told.
     *
     * @param source where it was told
     * @param word key of its message
     * @param boxes that it touched; nothing where nobody counts them
     */
    record CauseCount(String source, String word, int times, int boxes) {
        CauseCount {
            requireNonNull(word, "word");
        }
    }

    /**
     * One leg by one mode.
     *
     * @param leg kind of movement
     * @param modes of transport, a plus between them
     * @param inTime how many came no later than planned
     */
    record LegOutcome(String leg, String modes, int all, int inTime, int plannedMinutes, int minutes) {
        LegOutcome {
            requireNonNull(leg, "leg");
            requireNonNull(modes, "modes");
        }

        public int late() {
            return all - inTime;
        }
    }

    /**
     * How long a way took, in the middle of all that went it.
     *
     * @param village empty for the way from the office to the PPK
     * @param assumed how long it was planned with; null where nobody had said
     */
    record LearnedTime(
            String district,
            String village,
            String name,
            int times,
            int minutes,
            @Nullable Integer assumed) {
        LearnedTime {
            requireNonNull(district, "district");
            requireNonNull(village, "village");
            requireNonNull(name, "name");
        }

        public boolean lastLeg() {
            return !village.isEmpty();
        }
    }
}
