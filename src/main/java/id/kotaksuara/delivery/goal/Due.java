package id.kotaksuara.delivery.goal;

import id.kotaksuara.election.election.Deadlines;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Until when the shipments of an office may arrive.
 *
 * @param later of those that go to a later vote, by the number of the shipment
 */
public record Due(Deadlines.Ends usual, Map<String, Deadlines.Ends> later) {

    public Due {
        later = Map.copyOf(later);
    }

    /** What a shipment misses that arrives at a moment. */
    public Optional<Deadlines.Missed> missed(String number, Instant arrival) {
        return of(number).missedAt(arrival);
    }

    /** The ends of the days that count for a shipment. */
    public Deadlines.Ends of(String number) {
        return later.getOrDefault(number, usual);
    }
}
