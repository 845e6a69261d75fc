package id.kotaksuara.schedule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.election.Requirements;
import id.kotaksuara.election.StandingBoxes;
import id.kotaksuara.planning.Origin;
import id.kotaksuara.planning.PlanningProblem;
import id.kotaksuara.problem.RuleBroken;
import id.kotaksuara.route.Route;
import id.kotaksuara.route.RouteBook;
import id.kotaksuara.warehouse.Warehouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks requirements, warehouses, vehicles, routes and stores how things are now, in the planner's words. */
@Component
class LiveFacts {

    private final Requirements requirements;
    private final RouteBook routes;
    private final Means means;

    LiveFacts(Requirements requirements, RouteBook routes, Means means) {
        this.requirements = requirements;
        this.routes = routes;
        this.means = means;
    }

    @Transactional(readOnly = true)
    public Facts of(String electionCode, String regencyCode, DepartureCalendar calendar) {
        var origins = means.origins(regencyCode);
        if (origins.isEmpty()) {
            throw new RuleBroken("schedule.no.warehouse");
        }
        var empty = new PlanningProblem(
                regencyCode,
                calendar.days(),
                calendar.waveTimes().perDay(),
                origins,
                means.vehicles(regencyCode),
                means.destinations(regencyCode),
                List.of());
        var parcels = parcels(electionCode, regencyCode, empty, new Ways(calendar));
        return new Facts(
                empty.with(parcels.stream().map(Parcel::consignment).toList()),
                parcels.stream().map(Parcel::load).toList());
    }

    private List<Parcel> parcels(String electionCode, String regencyCode, PlanningProblem means, Ways ways) {
        var reached = routes.ofRegency(regencyCode).stream().collect(toMap(Route::districtCode, Function.identity()));
        var parcels = new ArrayList<Parcel>();
        loads(electionCode, regencyCode).forEach((district, villages) -> {
            var route = reached.get(district);
            var origin = originOf(route, means.origins());
            parcels.addAll(new Parcel.Uncut(district, origin, route, ways.of(route)).cut(villages, means));
        });
        if (parcels.isEmpty()) {
            throw new RuleBroken("schedule.no.boxes");
        }
        return parcels;
    }

    private Map<String, List<VillageLoad>> loads(String electionCode, String regencyCode) {
        return requirements.standingBoxes(electionCode, regencyCode).stream()
                .filter(village -> village.boxes() > 0)
                .collect(groupingBy(
                        StandingBoxes::districtCode,
                        TreeMap::new,
                        mapping(village -> new VillageLoad(village.villageCode(), village.boxes()), toList())));
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
