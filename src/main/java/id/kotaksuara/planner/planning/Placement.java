package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One consignment leaves in one slot, with one vehicle type per leg, in leg order; of one that is cut the load of the parts
 * named.
 */
public record Placement(String consignment, int slot, List<String> vehicleTypes, List<String> parts) {

    public Placement {
        requireNonNull(consignment, "consignment");
        vehicleTypes = List.copyOf(vehicleTypes);
        parts = parts == null ? List.of() : List.copyOf(parts); // as kept before there were any
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
                parts);
    }

    Placement withParts(List<String> others) {
        return new Placement(consignment, slot, vehicleTypes, others);
    }
}
