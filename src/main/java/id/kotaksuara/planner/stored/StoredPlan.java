package id.kotaksuara.planner.stored;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as it is kept. */
public record StoredPlan(@Nullable Integer version, List<StoredPlan.StoredLoad> placements) {

    /**
     * What leaves in one wave.
     *
     * @param parts those of a consignment that is cut; null in version 1
     * @param with the consignment whose vehicles it shares; null where it has its own, and before version 4
     */
    public record StoredLoad(
            String consignment,
            int slot,
            List<String> vehicleTypes,
            @Nullable List<String> parts,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String with) {

        private static StoredLoad of(Placement placement) {
            return new StoredLoad(
                    placement.consignment(),
                    placement.slot(),
                    placement.vehicleTypes(),
                    placement.parts(),
                    placement.rides() ? placement.with() : null);
        }

        private Placement placement() {
            return new Placement(
                    consignment, slot, vehicleTypes, parts == null ? List.of() : parts, with == null ? "" : with);
        }
    }

    public static StoredPlan of(Plan plan) {
        return new StoredPlan(
                StoredVersion.NOW,
                plan.placements().stream().map(StoredLoad::of).toList());
    }

    public Plan plan() {
        StoredVersion.requireKnown(version);
        return new Plan(placements.stream().map(StoredLoad::placement).toList());
    }
}
