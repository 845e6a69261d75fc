package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** One consignment leaves in one slot, with one vehicle type per leg, in leg order. */
public record Placement(String consignment, int slot, List<String> vehicleTypes) {

    public Placement {
        requireNonNull(consignment, "consignment");
        vehicleTypes = List.copyOf(vehicleTypes);
    }
}
