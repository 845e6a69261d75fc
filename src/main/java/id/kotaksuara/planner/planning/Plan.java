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
        return loosened(Stream.concat(others.placements.stream(), Stream.of(placement)));
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
        return loosened(Stream.concat(
                placements.stream()
                        .filter(other -> !other.consignment().equals(placement.consignment())
                                || other.slot() != placement.slot()),
                Stream.of(joined)));
    }

    /** The plan in which these parts of a consignment stay; a load without any is none. */
    public Plan without(String consignment, Collection<String> parts) {
        return loosened(placements.stream()
                .map(placement -> placement.consignment().equals(consignment)
                        ? placement.withParts(placement.parts().stream()
                                .filter(part -> !parts.contains(part))
                                .toList())
                        : placement)
                .filter(placement -> !placement.consignment().equals(consignment)
                        || !placement.parts().isEmpty()));
    }

    /** A load and those that leave on the same vehicles. */
    public List<Placement> onVehiclesOf(Placement load) {
        String lead = load.rides() ? load.with() : load.consignment();
        return placements.stream()
                .filter(other -> other.slot() == load.slot())
                .filter(other -> lead.equals(other.rides() ? other.with() : other.consignment()))
                .toList();
    }

    public Plan without(String consignment) {
        return loosened(
                placements.stream().filter(placement -> !placement.consignment().equals(consignment)));
    }

    /** Whoever rode with a load that no longer leaves with it has vehicles of its own. */
    public static Plan loosened(Stream<Placement> placements) {
        var all = placements.toList();
        return all.stream().noneMatch(Placement::rides)
                ? new Plan(all)
                : new Plan(all.stream()
                        .map(load -> all.stream().anyMatch(other -> isLed(load, other)) ? load : load.riding(""))
                        .toList());
    }

    private static boolean isLed(Placement load, Placement other) {
        return !other.rides()
                && other.slot() == load.slot()
                && other.consignment().equals(load.with());
    }
}
