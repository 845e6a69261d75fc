package id.kotaksuara.delivery.shipment;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
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

    /**
     * Who and what goes along with the vehicles, as it is written down.
     *
     * @param escorts one name a line
     * @param seals the numbers of the vehicles' seals, one a line
     */
    @Embeddable
    record Company(String escorts, String seals, String notes) {

        static final Company NONE = new Company("", "", "");

        Company {
            requireNonNull(escorts, "escorts");
            requireNonNull(seals, "seals");
            requireNonNull(notes, "notes");
        }

        static Company of(DepartureRecord departure) {
            return new Company(
                    String.join("\n", departure.escorts()), String.join("\n", departure.seals()), departure.notes());
        }

        static Company of(Carrier.Crew crew, String notes) {
            return new Company(String.join("\n", crew.escorts()), String.join("\n", crew.seals()), notes);
        }

        List<String> names() {
            return escorts.lines().toList();
        }

        List<String> numbers() {
            return seals.lines().toList();
        }
    }
}
