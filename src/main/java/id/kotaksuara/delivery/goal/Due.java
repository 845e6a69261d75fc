package id.kotaksuara.delivery.goal;

import id.kotaksuara.election.election.Deadlines;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Until when the shipments of an office may arrive.
 *
 * @param later of those that go to a later vote, by the number of the shipment
 * @param lacking of those of which what is lacking goes to one
 */
public record Due(Deadlines.Ends usual, Map<String, Deadlines.Ends> later, Map<String, Deadlines.Ends> lacking) {

    public Due {
        later = Map.copyOf(later);
        lacking = Map.copyOf(lacking);
    }

    /** What a shipment misses that arrives at a moment. */
    public Optional<Deadlines.Missed> missed(String number, Instant arrival) {
        return of(number).missedAt(arrival);
    }

    /** The ends of the days that count for a shipment. */
    public Deadlines.Ends of(String number) {
        return later.getOrDefault(number, usual);
    }

    /** The same for what is lacking of it. */
    public Deadlines.Ends ofLacking(String number) {
        return lacking.getOrDefault(number, of(number));
    }
}
