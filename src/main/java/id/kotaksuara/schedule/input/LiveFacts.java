package id.kotaksuara.schedule.input;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.requirement.StandingBoxes;
import id.kotaksuara.election.station.SentStations;
import id.kotaksuara.logistics.route.DistrictRoutes;
import id.kotaksuara.logistics.route.Route;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.road.blockage.ClosedWays;
import id.kotaksuara.road.input.PpkDeadlines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks requirements, warehouses, vehicles, routes and stores how things are now, in the planner's words. */
@Component
public class LiveFacts {

    private static final int MOST_LUMPS = 200;

    private final Requirements requirements;
    private final SentStations stations;
    private final DistrictRoutes routes;
    private final Means means;
    private final PpkDeadlines lastLegs;
    private final ClosedWays closedWays;

    LiveFacts(
            Requirements requirements,
            SentStations stations,
            DistrictRoutes routes,
            Means means,
            PpkDeadlines lastLegs,
            ClosedWays closedWays) {
        this.closedWays = closedWays;
        this.requirements = requirements;
        this.stations = stations;
        this.routes = routes;
        this.means = means;
        this.lastLegs = lastLegs;
    }

    /** The facts to plan with; where there is nothing to plan yet, the sentence that says what is missing. */
    @Transactional(readOnly = true)
    public Facts of(OfficeKey office, DepartureCalendar calendar) {
        return of(office, calendar, calendar);
    }

    /** The facts for a calendar with waves of some days only beside the usual ones, which alone count before the first day. */
    @Transactional(readOnly = true)
    public Facts of(OfficeKey office, DepartureCalendar calendar, DepartureCalendar usual) {
        var facts = find(office, calendar, usual);
        return facts.orElseThrow(() -> new RuleBroken("schedule.nothing.to.plan"));
    }

    /** The facts, or nothing where a regency has no warehouse or no boxes. */
    @Transactional(readOnly = true)
    public Optional<Facts> find(OfficeKey office, DepartureCalendar calendar) {
        return find(office, calendar, Map.of());
    }

    /** The facts for a calendar with waves of some days only beside the usual ones, which alone count before the first day. */
    @Transactional(readOnly = true)
    public Optional<Facts> find(OfficeKey office, DepartureCalendar calendar, DepartureCalendar usual) {
        return find(office, calendar, usual, Map.of());
    }

    /**
     * The facts, or nothing where a regency has no warehouse or no boxes.
     *
     * @param stated boxes by district code, for districts of which no voters are known
     */
    @Transactional(readOnly = true)
    public Optional<Facts> find(OfficeKey office, DepartureCalendar calendar, Map<String, Integer> stated) {
        return find(office, calendar, calendar, stated);
    }

    private Optional<Facts> find(
            OfficeKey office, DepartureCalendar calendar, DepartureCalendar usual, Map<String, Integer> stated) {
        var means = means(office, calendar, usual);
        if (means.origins().isEmpty()) {
            return Optional.empty();
        }
        var boxes = standing(office);
        stated.forEach((district, number) -> boxes.computeIfAbsent(district, unknown -> inLumps(district, number)));
        var reached =
                routes.ofRegency(office.regency()).stream().collect(toMap(Route::districtCode, Function.identity()));
        var ways = ways(office, calendar, reached);
        Function<String, Parcel.Reach> reach = district -> reach(reached.get(district), means, ways);
        var parcels = parcels(boxes, office.election(), means, reach).stream()
                .map(due(lastLegs.latestAtPpk(office)))
                .toList();
        return parcels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Facts(
                        means.with(parcels.stream().map(Parcel::consignment).toList()),
                        parcels.stream().map(Parcel::load).toList()));
    }

    private Ways ways(OfficeKey office, DepartureCalendar calendar, Map<String, Route> reached) {
        return new Ways(calendar, closedWays.closedDays(office, calendar.days(), district -> reached.get(district)
                .modes()));
    }

    /** A district whose last leg is planned has its boxes by the day that this asks for. */
    private static UnaryOperator<Parcel> due(Map<String, LocalDate> latest) {
        return parcel -> Optional.ofNullable(latest.get(parcel.load().districtCode()))
                .map(parcel::by)
                .orElse(parcel);
    }

    private PlanningProblem means(OfficeKey office, DepartureCalendar calendar, DepartureCalendar usual) {
        String regencyCode = office.regency();
        return new PlanningProblem(
                        regencyCode,
                        calendar.days(),
                        calendar.waveTimes().perDay(),
                        means.origins(office, calendar, usual),
                        means.vehicles(office),
                        means.destinations(regencyCode),
                        List.of())
                .sharing(means.shares(regencyCode));
    }

    private static Parcel.Reach reach(Route route, PlanningProblem means, Ways ways) {
        return new Parcel.Reach(route.districtCode(), originOf(route, means.origins()), route, ways.of(route));
    }

    private List<Parcel> parcels(
            Map<String, List<StandingBoxes>> boxes,
            String electionCode,
            PlanningProblem means,
            Function<String, Parcel.Reach> reached) {
        var parcels = new ArrayList<Parcel>();
        boxes.forEach((district, villages) -> {
            var reach = reached.apply(district);
            int most = reach.mostOfAPart(means.vehicles());
            var parts = villages.stream()
                    .flatMap(village -> parts(electionCode, village, most).stream())
                    .toList();
            parcels.add(reach.with(parts, means));
        });
        return parcels;
    }

    /** Only of a village that has to be cut the stations are asked for. */
    private List<VillageLoad> parts(String electionCode, StandingBoxes village, int most) {
        if (village.boxes() <= most || village.stations() < 2) {
            return List.of(new VillageLoad(village.villageCode(), village.boxes()));
        }
        var numbers = stations.ofVillage(electionCode, village.villageCode());
        return VillageParts.of(village.villageCode(), StationShares.of(village.boxes(), numbers), most);
    }

    private Map<String, List<StandingBoxes>> standing(OfficeKey office) {
        return requirements.standingBoxes(office).stream()
                .filter(village -> village.boxes() > 0)
                .collect(groupingBy(StandingBoxes::districtCode, TreeMap::new, toList()));
    }

    /** Where no villages are known a district may be cut nearly anywhere. */
    private static List<StandingBoxes> inLumps(String district, int boxes) {
        int lumps = Math.min(boxes, MOST_LUMPS);
        return IntStream.range(0, lumps)
                .mapToObj(lump -> new StandingBoxes(
                        district, district + "." + lump, 1, boxes * (lump + 1) / lumps - boxes * lump / lumps))
                .toList();
    }

    private static Origin originOf(Route route, List<Origin> origins) {
        String code =
                route.warehouse().map(Warehouse::code).orElse(origins.get(0).id());
        return origins.stream()
                .filter(origin -> origin.id().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
