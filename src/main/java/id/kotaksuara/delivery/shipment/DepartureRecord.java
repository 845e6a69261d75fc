package id.kotaksuara.delivery.shipment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the office writes down when a shipment leaves.
 *
 * @param loaded boxes loaded per polling station, only where fewer than planned
 * @param escorts names
 * @param seals numbers of the vehicles' seals
 */
public record DepartureRecord(
        Instant at,
        Instant expectedArrival,
        Map<Station, Integer> loaded,
        List<Carrier> carriers,
        List<String> escorts,
        List<String> seals,
        String notes) {
    public DepartureRecord {
        requireNonNull(at, "at");
        requireNonNull(expectedArrival, "expectedArrival");
        requireNonNull(notes, "notes");
        loaded = Map.copyOf(loaded);
        carriers = List.copyOf(carriers);
        escorts = List.copyOf(escorts);
        seals = List.copyOf(seals);
    }
}
