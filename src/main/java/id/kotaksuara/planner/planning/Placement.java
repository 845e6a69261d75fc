package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One consignment leaves in one slot, with one vehicle type per leg, in leg order; of one that is cut the load of the parts
 * named.
 *
 * @param with the consignment on whose vehicles it leaves in the same slot, or "" where it has its own
 */
public record Placement(String consignment, int slot, List<String> vehicleTypes, List<String> parts, String with) {

    public Placement {
        requireNonNull(consignment, "consignment");
        vehicleTypes = List.copyOf(vehicleTypes);
        parts = parts == null ? List.of() : List.copyOf(parts); // as kept before there were any
        with = with == null ? "" : with; // as kept before it was asked
    }

    /** On vehicles of its own. */
    public Placement(String consignment, int slot, List<String> vehicleTypes, List<String> parts) {
        this(consignment, slot, vehicleTypes, parts, "");
    }

    /** Of a consignment that leaves whole. */
    public Placement(String consignment, int slot, List<String> vehicleTypes) {
        this(consignment, slot, vehicleTypes, List.of());
    }

    /** Parts of a consignment, wherever they leave; none of one that leaves whole. */
    public static Placement ofParts(String consignment, List<String> parts) {
        return new Placement(consignment, 0, List.of(), parts);
    }

    /** With other vehicles, where their types are named, leg by leg. */
    public Placement withVehicles(List<String> named) {
        return new Placement(
                consignment,
                slot,
                IntStream.range(0, vehicleTypes.size())
                        .mapToObj(leg -> leg < named.size() && !named.get(leg).isEmpty()
                                ? named.get(leg)
                                : vehicleTypes.get(leg))
                        .toList(),
                parts,
                with);
    }

    /** Whether it leaves on the vehicles of another. */
    public boolean rides() {
        return !with.isEmpty();
    }

    /** Whether both leave on the same type of vehicle. */
    boolean startsLike(Placement other) {
        return !vehicleTypes.isEmpty()
                && !other.vehicleTypes.isEmpty()
                && vehicleTypes.get(0).equals(other.vehicleTypes.get(0));
    }

    /** On the vehicles of another, or with "" on its own. */
    public Placement riding(String other) {
        return new Placement(consignment, slot, vehicleTypes, parts, other);
    }

    Placement withParts(List<String> others) {
        return new Placement(consignment, slot, vehicleTypes, others, with);
    }
}
