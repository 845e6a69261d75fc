package id.kotaksuara.delivery.resupply;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.route.DistrictRoutes;
import id.kotaksuara.logistics.route.Route;
import id.kotaksuara.logistics.route.RouteLeg;
import id.kotaksuara.region.OfficeClock;
import id.kotaksuara.road.blockage.ClosedWays;
import id.kotaksuara.road.leg.LegStop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Works out with which vehicles a replacement would go, when it leaves and when it is there. */
@Component
class ResupplyWays {

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final DistrictRoutes routes;
    private final Elections elections;
    private final ClosedWays closedWays;
    private final OfficeClock clock;

    ResupplyWays(DistrictRoutes routes, Elections elections, ClosedWays closedWays, OfficeClock clock) {
        this.routes = routes;
        this.elections = elections;
        this.closedWays = closedWays;
        this.clock = clock;
    }

    /** The least vehicle for each part of the way that takes all of it; where none does, the largest. */
    List<String> vehicles(String district, int boxes) {
        return routes.ofDistrict(district).legs().stream()
                .flatMap(leg -> vehicle(leg, boxes).stream())
                .map(VehicleType::name)
                .toList();
    }

    private static Optional<VehicleType> vehicle(RouteLeg leg, int boxes) {
        var there = leg.vehicles().stream().filter(type -> type.count() > 0).toList();
        return there.stream()
                .filter(type -> type.boxes() >= boxes)
                .min(comparingInt(VehicleType::boxes).thenComparing(VehicleType::code))
                .or(() -> there.stream().max(comparing(VehicleType::boxes)));
    }

    /** It leaves at the next full hour once it is ready, on a day on which the way is open. */
    ResupplyTimes times(Shipment first, int readyMinutes, Map<String, LegStop> stops) {
        var waybill = first.waybill();
        var zone = clock.zoneId(waybill.regencyCode());
        var ends = elections.withCode(waybill.electionCode()).ends(zone);
        var ready = clock.now(waybill.regencyCode()).plus(readyMinutes, ChronoUnit.MINUTES);
        var hour = ready.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        Instant leaves = open(first, hour);
        var way = way(first);
        var there = leaves.plus(way);
        var onward = onward(first, stops);
        return new ResupplyTimes(
                leaves, there, there.plus(onward.orElse(Duration.ZERO)), !way.isZero(), onward.isPresent(), ends);
    }

    /** That hour, or the morning of the first day after on which everything runs; the hour itself where none does. */
    private Instant open(Shipment first, Instant hour) {
        var waybill = first.waybill();
        var zone = clock.zoneId(waybill.regencyCode());
        var today = hour.atZone(zone).toLocalDate();
        var last = elections.withCode(waybill.electionCode()).votingDay();
        var days = Stream.iterate(today, day -> !day.isAfter(last), day -> day.plusDays(1))
                .toList();
        var shut = closedWays.closedDays(waybill.office(), days).getOrDefault(waybill.districtCode(), Set.of());
        var route = routes.ofDistrict(waybill.districtCode());
        return days.stream()
                .filter(day -> !shut.contains(day) && runs(route, day))
                .findFirst()
                .filter(day -> !day.equals(today))
                .map(day -> day.atTime(MORNING).atZone(zone).toInstant())
                .orElse(hour);
    }

    private static boolean runs(Route route, LocalDate day) {
        return !route.closedDays().contains(day) && route.legs().stream().allMatch(leg -> leg.runsOn(day));
    }

    /** As long as the shipment it completes was to take; otherwise as the office has described the way. */
    private Duration way(Shipment first) {
        var planned = first.timetable().travel();
        return planned.isZero()
                ? Duration.ofMinutes(
                        routes.ofDistrict(first.waybill().districtCode()).travelMinutes())
                : planned;
    }

    /** From the PPK to the farthest of the stations; nothing where nobody has said how long their villages take. */
    private static Optional<Duration> onward(Shipment first, Map<String, LegStop> stops) {
        var minutes = first.contents().stream()
                .map(Content::villageCode)
                .filter(Objects::nonNull)
                .distinct()
                .map(stops::get)
                .filter(stop -> stop != null && stop.minutes() != null)
                .mapToInt(stop -> stop.minutes() + stop.unloadingMinutes() + stop.onwardMinutes())
                .max();
        return minutes.isPresent() ? Optional.of(Duration.ofMinutes(minutes.getAsInt())) : Optional.empty();
    }
}
