package id.kotaksuara.road.homeward;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.HandOver;
import id.kotaksuara.road.custody.Luggage;
import id.kotaksuara.road.custody.Luggage.Carried;
import id.kotaksuara.road.custody.Luggage.Company;
import id.kotaksuara.road.custody.Luggage.Container;
import id.kotaksuara.road.custody.MovementDesk;
import id.kotaksuara.road.custody.MovementDesk.Sending;
import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.page.LegCourse;
import id.kotaksuara.road.stop.StopCode;
import id.kotaksuara.road.tour.LegViews;
import id.kotaksuara.road.tour.TourLine;
import id.kotaksuara.road.tour.TourLine.StopLine;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the movements ready that a plan of the way home asks for. */
@Component
class HomewardDesk {

    private static final int LONGEST = 100;

    private final LastLegs legs;
    private final LegViews views;
    private final MovementDesk movements;
    private final OfficeClock clock;

    HomewardDesk(LastLegs legs, LegViews views, MovementDesk movements, OfficeClock clock) {
        this.legs = legs;
        this.views = views;
        this.movements = movements;
        this.clock = clock;
    }

    /**
     * Makes all of them ready; each leaves the PPK empty at its hour.
     *
     * @param seen tells the tours that somebody has looked at
     * @return how many
     * @throws RuleBroken where they are others by now, or the hour of one is over
     */
    @Transactional
    public int keep(LegKey leg, String seen, String by) {
        legs.hold(leg);
        var tours = views.tours(LegCourse.homeward(leg));
        if (tours.isEmpty() || !TourLine.seen(tours).equals(seen)) {
            throw new RuleBroken("homeward.changed");
        }
        var zone = clock.zoneId(leg.district());
        var now = LocalDateTime.ofInstant(clock.now(leg.district()), zone);
        for (TourLine tour : tours) {
            if (tour.times().leaves().isBefore(now)) {
                throw new RuleBroken("homeward.over", name(tour), tour.times().leavesAt());
            }
        }
        movements.send(tours.stream().map(tour -> sending(leg, tour, zone)).toList(), by);
        return tours.size();
    }

    private static String name(TourLine tour) {
        return tour.vehicle().name() + " " + tour.unit();
    }

    private static String driver(TourLine tour) {
        String driver =
                tour.vehicle().contact().isBlank() ? name(tour) : tour.vehicle().contact();
        return driver.substring(0, Math.min(LONGEST, driver.length()));
    }

    private static Sending sending(LegKey leg, TourLine tour, ZoneId zone) {
        var due = tour.times().back().atZone(zone).toInstant();
        var loads = tour.stops().stream()
                .collect(groupingBy(stop -> stop.load().village(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(parts -> load(parts, due, zone))
                .toList();
        int stations = loads.stream().mapToInt(HandOver::stations).sum();
        return new Sending(
                leg,
                MovementKind.FROM_VILLAGE,
                name(tour),
                driver(tour),
                tour.times().leaves().atZone(zone),
                loads,
                new Luggage(List.of(new Carried(Container.RESULTS, stations, null)), List.of()),
                tour.vehicle().code(),
                tour.unit(),
                Company.UNSAID);
    }

    /** Parts of a village on the same tour are one load, picked up when the last of them is. */
    private static HandOver load(List<StopLine> parts, Instant due, ZoneId zone) {
        var last = parts.get(parts.size() - 1);
        String village = last.load().village();
        return new HandOver(
                StopCode.of(village),
                last.name(),
                parts.stream().mapToInt(part -> part.load().stations()).sum(),
                parts.stream().mapToInt(part -> part.load().boxes()).sum(),
                parts.stream().mapToInt(part -> part.load().booths()).sum(),
                due,
                null,
                null,
                last.ends().atZone(zone).toInstant());
    }
}
