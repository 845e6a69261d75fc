package id.kotaksuara.road.homeward;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.election.election.Elections;
import id.kotaksuara.planner.touring.DrivenTour;
import id.kotaksuara.planner.touring.TourChecker;
import id.kotaksuara.planner.touring.TourHours;
import id.kotaksuara.planner.tours.HardestFirstTours;
import id.kotaksuara.planner.tours.RoutedTours;
import id.kotaksuara.region.OfficeClock;
import id.kotaksuara.road.custody.HandOver;
import id.kotaksuara.road.custody.Luggage;
import id.kotaksuara.road.custody.Luggage.Carried;
import id.kotaksuara.road.custody.Luggage.Container;
import id.kotaksuara.road.custody.MovementDesk;
import id.kotaksuara.road.custody.MovementDesk.Sending;
import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.custody.Whereabouts;
import id.kotaksuara.road.custody.Whereabouts.VillageBoxes;
import id.kotaksuara.road.homeward.Fetching.At;
import id.kotaksuara.road.homeward.Fetching.Fetch;
import id.kotaksuara.road.input.LegDays;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.input.LegProblem;
import id.kotaksuara.road.leg.LastLeg;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.leg.LegVehicle;
import id.kotaksuara.road.stop.StopCode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans who fetches the boxes of which villages when counting is over, and makes these movements ready. */
@Component
class HomewardDesk {

    /** Until the next morning. */
    private static final int MINUTES = 14 * 60;

    private static final int QUARTER = 15;
    private static final int EFFORT = 50;
    private static final int LONGEST = 100;

    private final LastLegs legs;
    private final Whereabouts whereabouts;
    private final MovementDesk movements;
    private final Elections elections;
    private final OfficeClock clock;

    HomewardDesk(
            LastLegs legs, Whereabouts whereabouts, MovementDesk movements, Elections elections, OfficeClock clock) {
        this.legs = legs;
        this.whereabouts = whereabouts;
        this.movements = movements;
        this.elections = elections;
        this.clock = clock;
    }

    /**
     * From the end of counting on; from now on where that is over.
     *
     * @param counted when the stations are to be done with counting, on the day of voting
     */
    Fetching plan(LegKey leg, LocalTime counted) {
        var facts = legs.of(leg);
        var there = new TreeMap<String, VillageBoxes>();
        whereabouts.of(leg).stream()
                .filter(village -> waiting(village) > 0)
                .forEach(village -> there.put(village.village(), village));
        var begins = begins(leg, counted);
        var days = new LegDays(begins.toLocalDate(), begins.toLocalTime(), new TourHours(1, MINUTES), 0);
        var problem = LegProblem.homeward(facts, loads(there), days);
        var plan = new RoutedTours().better(problem.problem(), HardestFirstTours.plan(problem.problem()), EFFORT);
        var left = problem.problem().stops().stream()
                .filter(stop -> plan.tourOf(stop.id()).isEmpty())
                .map(stop -> there.get(stop.id()).name())
                .toList();
        var driven = TourChecker.check(problem.problem(), plan).driven();
        return new Fetching(fetches(facts, days, there, driven), left);
    }

    /** By the quarter, so that a plan stays the same while somebody looks at it. */
    private LocalDateTime begins(LegKey leg, LocalTime counted) {
        var planned = elections.withCode(leg.election()).votingDay().atTime(counted);
        var now = LocalDateTime.ofInstant(clock.now(leg.district()), clock.zoneId(leg.district()));
        var next = now.truncatedTo(ChronoUnit.HOURS).plusMinutes(QUARTER * (now.getMinute() / QUARTER + 1L));
        return planned.isBefore(now) ? next : planned;
    }

    /** What is at its stations and in the village, and on no movement to the PPK. */
    private static int waiting(VillageBoxes village) {
        return village.free(MovementKind.FROM_VILLAGE);
    }

    private static Map<String, LegLoad> loads(Map<String, VillageBoxes> there) {
        var loads = new TreeMap<String, LegLoad>();
        there.forEach((code, village) ->
                loads.put(code, new LegLoad(StopCode.of(code), village.stations(), waiting(village), 0)));
        return loads;
    }

    private static List<Fetch> fetches(
            LastLeg facts, LegDays days, Map<String, VillageBoxes> there, List<DrivenTour> driven) {
        var vehicles = facts.vehicles().stream().collect(toMap(LegVehicle::code, identity()));
        return driven.stream()
                .sorted(Comparator.comparingInt(tour -> tour.tour().departs()))
                .map(tour -> new Fetch(
                        vehicles.get(tour.tour().vehicle()),
                        tour.tour().unit() + 1,
                        days.leavesAt(tour.tour().departs()),
                        tour.visits().stream()
                                .map(visit -> at(there.get(visit.stop().id()), days, visit))
                                .toList(),
                        days.at(tour.back())))
                .toList();
    }

    private static At at(VillageBoxes village, LegDays days, DrivenTour.Visit visit) {
        return new At(
                village.village(),
                village.name(),
                village.stations(),
                visit.stop().boxes(),
                days.at(visit.arrives()),
                days.at(visit.ends()));
    }

    /**
     * Makes all of them ready; they leave the villages at their hours.
     *
     * @param seen the key of the plan that somebody has looked at
     * @return how many; nothing where the plan is another one by now
     */
    @Transactional
    public OptionalInt keep(LegKey leg, LocalTime counted, String seen, String by) {
        legs.hold(leg);
        var fetching = plan(leg, counted);
        if (!fetching.key().equals(seen)) {
            return OptionalInt.empty();
        }
        var zone = clock.zoneId(leg.district());
        var ready = fetching.fetches().stream()
                .map(fetch -> sending(leg, fetch, zone))
                .toList();
        if (!ready.isEmpty()) {
            movements.send(ready, by);
        }
        return OptionalInt.of(fetching.fetches().size());
    }

    private static Sending sending(LegKey leg, Fetch fetch, ZoneId zone) {
        var due = fetch.back().atZone(zone).toInstant();
        var loads = fetch.stops().stream()
                .map(at -> new HandOver(
                        StopCode.of(at.village()), at.name(), at.stations(), at.boxes(), 0, due, null, null))
                .toList();
        int stations = loads.stream().mapToInt(HandOver::stations).sum();
        String driver = fetch.driver();
        return new Sending(
                leg,
                MovementKind.FROM_VILLAGE,
                fetch.name(),
                driver.substring(0, Math.min(LONGEST, driver.length())),
                fetch.stops().get(0).ends().atZone(zone),
                loads,
                new Luggage(List.of(new Carried(Container.RESULTS, stations, null)), List.of()));
    }
}
