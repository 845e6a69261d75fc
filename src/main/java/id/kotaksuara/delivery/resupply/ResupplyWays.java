package id.kotaksuara.delivery.resupply;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.delivery.goal.DueBy;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Waybill;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.route.DistrictRoutes;
import id.kotaksuara.logistics.route.Route;
import id.kotaksuara.logistics.route.RouteLeg;
import id.kotaksuara.region.OncePerRequest;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.blockage.ClosedWay;
import id.kotaksuara.road.blockage.ClosedWays;
import id.kotaksuara.road.leg.LegStop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Works out with which vehicles a replacement would go, when it leaves and when it is there. */
@Component
class ResupplyWays {

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final DistrictRoutes routes;
    private final DueBy due;
    private final ClosedWays closedWays;
    private final OfficeClock clock;

    ResupplyWays(DistrictRoutes routes, DueBy due, ClosedWays closedWays, OfficeClock clock) {
        this.routes = routes;
        this.due = due;
        this.closedWays = closedWays;
        this.clock = clock;
    }

    private Route route(String district) {
        String regency = RegionCode.at(RegionLevel.REGENCY, district);
        return OncePerRequest.of("resupply routes " + regency, () -> routes.ofRegency(regency)).stream()
                .filter(each -> each.districtCode().equals(district))
                .findFirst()
                .orElseGet(() -> routes.ofDistrict(district));
    }

    /** For each part of the way the least vehicle that takes all of it; where none does, the largest. */
    List<Chosen> vehicles(String district, int boxes, Map<String, Integer> out) {
        return route(district).legs().stream()
                .flatMap(leg -> vehicle(leg, boxes, out).stream())
                .toList();
    }

    /**
     * A kind of vehicle for a part of the way.
     *
     * @param away whether all of them are on the road now
     */
    record Chosen(String name, boolean away) {}

    /** One that takes all of it, though it is on the road, before one that is here and too small. */
    private static Optional<Chosen> vehicle(RouteLeg leg, int boxes, Map<String, Integer> out) {
        var all = leg.vehicles().stream().filter(type -> type.count() > 0).toList();
        var there = all.stream()
                .filter(type -> type.count() > out.getOrDefault(type.name(), 0))
                .toList();
        return fitting(there, boxes)
                .or(() -> fitting(all, boxes))
                .or(() -> largest(there))
                .or(() -> largest(all))
                .map(type -> new Chosen(type.name(), !there.contains(type)));
    }

    private static Optional<VehicleType> fitting(List<VehicleType> types, int boxes) {
        return types.stream()
                .filter(type -> type.boxes() >= boxes)
                .min(comparingInt(VehicleType::boxes).thenComparing(VehicleType::code));
    }

    private static Optional<VehicleType> largest(List<VehicleType> types) {
        return types.stream().max(comparing(VehicleType::boxes));
    }

    /** It leaves at the next full hour once it is ready, while the way is open; nothing where that is not before the vote. */
    Optional<ResupplyTimes> times(Shipment first, List<Content> lacking, int readyMinutes, Map<String, LegStop> stops) {
        var waybill = first.waybill();
        var zone = clock.zoneId(waybill.regencyCode());
        var ends = due.ends(first, lacking, zone);
        var ready = clock.now(waybill.regencyCode()).plus(readyMinutes, ChronoUnit.MINUTES);
        var hour = ready.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        var way = way(first);
        var onward = onward(villages(first, lacking), stops);
        return open(first, hour.atZone(zone), way, due.votingDay(first, lacking, zone))
                .map(leaves -> new ResupplyTimes(
                        leaves,
                        leaves.plus(way),
                        leaves.plus(way).plus(onward.orElse(Duration.ZERO)),
                        !way.isZero(),
                        onward.isPresent(),
                        ends));
    }

    /** That hour, or the next one after it until the vote from which the whole way is open: a morning, or when it opens. */
    private Optional<Instant> open(Shipment first, ZonedDateTime hour, Duration way, LocalDate last) {
        var waybill = first.waybill();
        var route = route(waybill.districtCode());
        var closed = closed(waybill, route);
        var mornings =
                after(hour.toLocalDate(), last).map(day -> day.atTime(MORNING).atZone(hour.getZone()));
        var openings = closed.stream()
                .flatMap(each -> Stream.ofNullable(each.until()))
                .map(until -> fullHour(until.atZone(hour.getZone())))
                .filter(leaves -> leaves.isAfter(hour) && !leaves.toLocalDate().isAfter(last));
        return Stream.of(Stream.of(hour), mornings, openings)
                .flatMap(Function.identity())
                .sorted()
                .filter(leaves -> days(leaves, way).noneMatch(route.closedDays()::contains) && runs(route, leaves))
                .map(ZonedDateTime::toInstant)
                .filter(leaves -> closed.stream().noneMatch(each -> each.closedBetween(leaves, leaves.plus(way))))
                .findFirst();
    }

    private List<ClosedWay> closed(Waybill waybill, Route route) {
        return OncePerRequest.of("resupply closed " + waybill.office(), () -> closedWays.of(waybill.office())).stream()
                .filter(each -> each.leg().district().equals(waybill.districtCode()))
                .filter(each -> each.stops(route::modes))
                .toList();
    }

    private static ZonedDateTime fullHour(ZonedDateTime at) {
        var hour = at.truncatedTo(ChronoUnit.HOURS);
        return hour.isBefore(at) ? hour.plusHours(1) : hour;
    }

    private static Stream<LocalDate> after(LocalDate day, LocalDate last) {
        return day.isBefore(last) ? day.plusDays(1).datesUntil(last.plusDays(1)) : Stream.empty();
    }

    /** All on which it is on the way to the PPK. */
    private static Stream<LocalDate> days(ZonedDateTime leaves, Duration way) {
        return leaves.toLocalDate().datesUntil(leaves.plus(way).toLocalDate().plusDays(1));
    }

    /** Whether each part of the way runs on the day on which it begins. */
    private static boolean runs(Route route, ZonedDateTime leaves) {
        return route.legs().stream()
                .allMatch(
                        leg -> leg.runsOn(leaves.plusMinutes(leg.startMinutes()).toLocalDate()));
    }

    /** As long as the shipment it completes was to take; otherwise as the office has described the way. */
    private Duration way(Shipment first) {
        var planned = first.timetable().travel();
        return planned.isZero()
                ? Duration.ofMinutes(route(first.waybill().districtCode()).travelMinutes())
                : planned;
    }

    /** Those that lack boxes; all of the shipment where nobody knows the station of one. */
    private static Set<String> villages(Shipment first, List<Content> lacking) {
        boolean known = lacking.stream().allMatch(content -> content.villageCode() != null);
        return (known ? lacking : first.contents())
                .stream().map(Content::villageCode).filter(Objects::nonNull).collect(toSet());
    }

    /** From the PPK to the farthest station of villages; nothing where nobody has said how long the way to one takes. */
    private static Optional<Duration> onward(Set<String> villages, Map<String, LegStop> stops) {
        var known = villages.stream()
                .flatMap(village -> Stream.ofNullable(stops.get(village)))
                .flatMap(stop -> Stream.ofNullable(stop.minutesToStations()))
                .toList();
        return known.size() < villages.size()
                ? Optional.empty()
                : known.stream().max(naturalOrder()).map(Duration::ofMinutes);
    }
}
