package id.kotaksuara.delivery.pages;

import id.kotaksuara.delivery.goal.DueBy;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.election.election.Deadlines.Missed;
import id.kotaksuara.logistics.route.DistrictRoutes;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.blockage.ClosedWay;
import id.kotaksuara.road.blockage.ClosedWays;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.schedule.planb.PlanAhead;
import id.kotaksuara.schedule.planb.PlanBDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says of a shipment whose way is closed how many hours are left, and what follows when it opens as it is hoped. */
@Component
@Transactional(readOnly = true)
class ClosedShipments {

    private final ClosedWays closedWays;
    private final DistrictRoutes routes;
    private final DueBy due;
    private final PlanBDesk planBs;
    private final OfficeClock clock;

    ClosedShipments(ClosedWays closedWays, DistrictRoutes routes, DueBy due, PlanBDesk planBs, OfficeClock clock) {
        this.closedWays = closedWays;
        this.routes = routes;
        this.planBs = planBs;
        this.due = due;
        this.clock = clock;
    }

    /**
     * What a closed way means for a shipment.
     *
     * @param hoursToPpk whole ones until it is due at the PPK; null where that is over
     * @param hoursToStations until the end of H-1; null where that is over
     * @param there when it is at the PPK if all opens as it is hoped; null where nobody knows
     * @param missed what that misses; null where it misses nothing
     * @param planB what the schedule says for it; null where nothing was worked out, or where it has left
     */
    record Closed(
            List<ClosedWay> ways,
            @Nullable Long hoursToPpk,
            @Nullable Long hoursToStations,
            @Nullable Instant there,
            @Nullable Missed missed,
            @Nullable PlanAhead planB) {}

    /** Null where no way is closed that it still has to take. */
    public @Nullable Closed of(Shipment shipment) {
        boolean goes = shipment.status() == ShipmentStatus.PLANNED || shipment.status() == ShipmentStatus.DISPATCHED;
        String district = shipment.waybill().districtCode();
        var now = clock.now(district);
        var ways = goes ? closed(shipment, leaves(shipment, now)) : List.<ClosedWay>of();
        if (ways.isEmpty()) {
            return null;
        }
        var ends = due.ends(shipment, clock.zoneId(district));
        var there = there(shipment, ways, now);
        return new Closed(
                ways,
                hours(now, ends.ppk()),
                hours(now, ends.tps()),
                there,
                there == null ? null : ends.missedAt(there).orElse(null),
                planB(shipment));
    }

    /** What follows from the schedule when the way is closed on the day on which it is to leave. */
    private @Nullable PlanAhead planB(Shipment shipment) {
        var waybill = shipment.waybill();
        return shipment.status().left()
                ? null
                : shipment.timetable()
                        .leavesWith(clock.zoneId(waybill.districtCode()))
                        .flatMap(wave -> planBs.of(waybill.office(), waybill.districtCode(), wave.day()))
                        .orElse(null);
    }

    private static @Nullable Long hours(Instant now, Instant end) {
        return now.isBefore(end) ? Duration.between(now, end).toHours() : null;
    }

    /** As planned, or now where it is on its way or should be. */
    private static Instant leaves(Shipment shipment, Instant now) {
        var planned = shipment.timetable().plannedDeparture();
        return !shipment.status().left() && planned != null && planned.isAfter(now) ? planned : now;
    }

    /** Ways that are closed while it is on them. */
    private List<ClosedWay> closed(Shipment shipment, Instant leaves) {
        var waybill = shipment.waybill();
        var route = routes.ofDistrict(waybill.districtCode());
        return closedWays.of(new LegKey(waybill.electionCode(), waybill.districtCode())).stream()
                .filter(way -> way.stops(route::modes))
                .filter(way -> way.over() || way.closedBetween(leaves, leaves.plus(travel(shipment))))
                .toList();
    }

    private Duration travel(Shipment shipment) {
        var travel = shipment.timetable().travel();
        return travel.isZero()
                ? Duration.ofMinutes(
                        routes.ofDistrict(shipment.waybill().districtCode()).travelMinutes())
                : travel;
    }

    /** It goes on, or leaves, once all is open; what has left may be past it, and is there no later than that. */
    private @Nullable Instant there(Shipment shipment, List<ClosedWay> ways, Instant now) {
        if (ways.stream().anyMatch(way -> way.until() == null || way.over())) {
            return null;
        }
        var opens = ways.stream()
                .map(ClosedWay::until)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(now);
        var leaves = leaves(shipment, now);
        return (leaves.isAfter(opens) ? leaves : opens).plus(travel(shipment));
    }
}
