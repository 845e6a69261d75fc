package id.kotaksuara.road.night;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.kotaksuara.road.custody.Whereabouts.Ride;
import id.kotaksuara.road.custody.Whereabouts.RideState;
import java.time.Instant;
import java.util.List;

/**
 * The night board: its lines, those that need somebody first, and whom to call.
 *
 * @param all the sum of the lines
 */
record NightBoard(NightRow all, List<NightRow> rows, List<Call> calls) {

    NightBoard {
        rows = rows.stream()
                .sorted(comparingInt(NightRow::urgency).thenComparing(NightRow::name))
                .toList();
        calls = calls.stream()
                .sorted(comparing(Call::isCritical).reversed().thenComparing(Call::since))
                .toList();
    }

    /**
     * Somebody to call, because boxes are not where they should be.
     *
     * @param contact of the village; empty where nobody has said it
     */
    record Call(Ride ride, String contact) {

        public Instant since() {
            return ride.load().dueAt();
        }

        /** Something with it without which nothing can be counted again. */
        boolean isCritical() {
            return ride.movement().kind().home();
        }

        public boolean overdue() {
            return ride.state() == RideState.OVERDUE;
        }
    }
}
