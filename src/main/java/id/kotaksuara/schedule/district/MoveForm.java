package id.kotaksuara.schedule.district;

import id.kotaksuara.schedule.version.ScheduledConsignment;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a load, or some parts of one, are to go; no wave takes them out of the plan. What goes to a wave in which a load of
 * the district leaves already goes with it.
 *
 * @param parts null or none for all of it
 * @param vehicles a type for each leg, empty where the planner may choose
 */
public record MoveForm(
        @NotBlank @Nullable String consignment,
        @Nullable List<String> parts,
        @Nullable Integer slot,
        @Nullable List<String> vehicles,
        boolean pin,
        @NotNull @Nullable Integer edits) {

    /** Give these parts of a load this slot (null: take them out of the plan) and perhaps keep the day. */
    public record HandMove(
            String load, List<String> parts, @Nullable Integer slot, List<String> vehicles, boolean pin) {

        public HandMove {
            parts = List.copyOf(parts);
            vehicles = List.copyOf(vehicles);
        }

        /** All of a load, with the vehicles that fit best. */
        public static HandMove whole(String load, @Nullable Integer slot, boolean pin) {
            return new HandMove(load, List.of(), slot, List.of(), pin);
        }

        boolean choosesVehicles() {
            return !vehicles.stream().allMatch(String::isEmpty);
        }

        List<String> partsOf(ScheduledConsignment row) {
            return parts.isEmpty()
                    ? row.partIds()
                    : row.partIds().stream().filter(parts::contains).toList();
        }
    }

    HandMove toMove() {
        return new HandMove(
                consignment, parts == null ? List.of() : parts, slot, vehicles == null ? List.of() : vehicles, pin);
    }

    /** Whether a page that shows the form again has this part chosen. */
    public boolean has(String part) {
        return parts == null || parts.isEmpty() || parts.contains(part);
    }

    /** The type that was chosen for a leg. */
    public String vehicle(int leg) {
        return vehicles == null || leg >= vehicles.size() ? "" : vehicles.get(leg);
    }
}
