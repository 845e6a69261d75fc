package id.kotaksuara.logistics.route;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.logistics.fleet.VehicleType;
import java.time.DayOfWeek;
import java.util.Set;

/**
 * What an office says about one leg.
 *
 * @param travelMinutes one way, from departure to the end of the leg
 * @param vehicles the types that fit, all moving in the leg's mode
 * @param weekdays days on which it runs
 */
public record LegFacts(TransportMode mode, int travelMinutes, Set<VehicleType> vehicles, Set<DayOfWeek> weekdays) {

    public static final Set<DayOfWeek> EVERY_DAY = Set.of(DayOfWeek.values());

    static final int LONGEST_MINUTES = 14 * 24 * 60;

    public LegFacts {
        requireNonNull(mode, "mode");
        vehicles = Set.copyOf(vehicles);
        weekdays = Set.copyOf(weekdays);
        if (travelMinutes < 1 || travelMinutes > LONGEST_MINUTES) {
            throw new RuleBroken("route.leg.minutes", travelMinutes, LONGEST_MINUTES);
        }
        if (vehicles.isEmpty() || weekdays.isEmpty()) {
            throw new RuleBroken("route.leg.empty");
        }
        for (VehicleType vehicle : vehicles) {
            if (vehicle.mode() != mode) {
                throw new RuleBroken("route.leg.mode", vehicle.name());
            }
        }
    }
}
