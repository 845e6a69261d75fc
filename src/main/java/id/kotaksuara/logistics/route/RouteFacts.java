package id.kotaksuara.logistics.route;

import id.kotaksuara.logistics.difficulty.ClassOverride;
import id.kotaksuara.logistics.difficulty.Conditions;
import id.kotaksuara.logistics.warehouse.Warehouse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an office says about the way to a district.
 *
 * @param warehouse where it begins, null for the regency's first
 * @param override the class people give against the points, null where the points decide
 */
record RouteFacts(
        @Nullable Warehouse warehouse,
        Conditions conditions,
        List<LegFacts> legs,
        List<ClosedDay> closures,
        @Nullable ClassOverride override) {
    RouteFacts {
        legs = List.copyOf(legs);
        closures = List.copyOf(closures);
    }
}
