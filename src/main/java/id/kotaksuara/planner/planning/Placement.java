package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.util.List;

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

    Placement withParts(List<String> others) {
        return new Placement(consignment, slot, vehicleTypes, others);
    }
}
