package id.kotaksuara.planner.planning;

import java.util.Collection;
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

    /** All loads of a consignment, in the order of the plan. */
    public List<Placement> placementsOf(String consignment) {
        return placements.stream()
                .filter(placement -> placement.consignment().equals(consignment))
                .toList();
    }

    /**
     * The plan with this placement, in place of an earlier one of the same consignment; where it names parts, only these
     * leave their earlier loads.
     */
    public Plan with(Placement placement) {
        var others = placement.parts().isEmpty()
                ? without(placement.consignment())
                : without(placement.consignment(), placement.parts());
        return new Plan(
                Stream.concat(others.placements.stream(), Stream.of(placement)).toList());
    }

    /** The plan with this placement, as one load with what leaves of its consignment in the same slot. */
    public Plan joining(Placement placement) {
        var joined = placements.stream()
                .filter(other ->
                        other.consignment().equals(placement.consignment()) && other.slot() == placement.slot())
                .findFirst()
                .map(other -> other.withParts(Stream.concat(other.parts().stream(), placement.parts().stream())
                        .distinct()
                        .toList()))
                .orElse(placement);
        return new Plan(Stream.concat(
                        placements.stream()
                                .filter(other -> !other.consignment().equals(placement.consignment())
                                        || other.slot() != placement.slot()),
                        Stream.of(joined))
                .toList());
    }

    /** The plan in which these parts of a consignment stay; a load without any is none. */
    public Plan without(String consignment, Collection<String> parts) {
        return new Plan(placements.stream()
                .map(placement -> placement.consignment().equals(consignment)
                        ? placement.withParts(placement.parts().stream()
                                .filter(part -> !parts.contains(part))
                                .toList())
                        : placement)
                .filter(placement -> !placement.consignment().equals(consignment)
                        || !placement.parts().isEmpty())
                .toList());
    }

    public Plan without(String consignment) {
        return new Plan(placements.stream()
                .filter(placement -> !placement.consignment().equals(consignment))
                .toList());
    }
}
