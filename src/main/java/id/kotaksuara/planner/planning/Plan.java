package id.kotaksuara.planner.planning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What leaves when; a consignment that is not placed is undelivered. */
public record Plan(List<Placement> placements) {

    public static final Plan EMPTY = new Plan(List.of());

    public Plan {
        placements = List.copyOf(placements);
    }

    public Optional<Placement> placementOf(String consignment) {
        return placements.stream()
                .filter(placement -> placement.consignment().equals(consignment))
                .findFirst();
    }

    /** The plan with this placement, in place of an earlier one of the same consignment. */
    public Plan with(Placement placement) {
        return new Plan(Stream.concat(without(placement.consignment()).placements.stream(), Stream.of(placement))
                .toList());
    }

    public Plan without(String consignment) {
        return new Plan(placements.stream()
                .filter(placement -> !placement.consignment().equals(consignment))
                .toList());
    }
}
