package id.kotaksuara.planner.planning;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A plan read against its problem: the departures that both know, and the things they share by id. */
final class Reading {

    private final PlanningProblem problem;
    private final List<Placement> placements;
    private final Map<String, Consignment> consignments;
    private final Map<String, CarrierType> vehicles;
    private final List<PlannedDeparture> departures = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Reading(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        placements = plan.placements();
        consignments = problem.consignments().stream().collect(toMap(Consignment::id, Function.identity()));
        vehicles = problem.vehicles().stream().collect(toMap(CarrierType::id, Function.identity()));
        for (var placement : placements) {
            add(placement);
        }
    }

    private Reading(Reading known, Placement more) {
        problem = known.problem;
        consignments = known.consignments;
        vehicles = known.vehicles;
        placements = new ArrayList<>(known.placements);
        placements.add(more);
        departures.addAll(known.departures);
        seen.addAll(known.seen);
        add(more);
    }

    /** What was read before is not read again: no consignment twice, no load twice, no part twice. */
    private void add(Placement placement) {
        if (!knows(placement) || !isInSlots(placement)) {
            return;
        }
        var consignment = consignments.get(placement.consignment());
        if (!consignment.isCut()) {
            if (seen.add(consignment.id())) {
                departures.add(PlannedDeparture.whole(consignment, placement));
            }
        } else if (seen.add(consignment.id() + " " + placement.slot())) {
            departures.add(PlannedDeparture.load(consignment, placement, parts(consignment, placement)));
        }
    }

    private List<Part> parts(Consignment consignment, Placement placement) {
        return placement.parts().stream()
                .filter(part -> seen.add(consignment.id() + "  " + part))
                .flatMap(part -> consignment.cutting().part(part).stream())
                .toList();
    }

    /** The same reading with one more placement, of a consignment that is not placed yet. */
    Reading with(Placement placement) {
        return new Reading(this, placement);
    }

    PlanningProblem problem() {
        return problem;
    }

    List<Placement> placements() {
        return placements;
    }

    List<PlannedDeparture> departures() {
        return departures;
    }

    /** The departures by the vehicles on which they leave. */
    List<Trip> trips() {
        return Trip.of(departures);
    }

    List<PlannedDeparture> departuresFrom(Origin origin) {
        return departures.stream()
                .filter(departure -> departure.consignment().origin().equals(origin.id()))
                .toList();
    }

    CarrierType vehicle(String id) {
        return vehicles.get(id);
    }

    Consignment consignment(Placement placement) {
        return consignments.get(placement.consignment());
    }

    boolean isCut(Placement placement) {
        return knows(placement) && consignment(placement).isCut();
    }

    boolean knows(Placement placement) {
        return consignments.containsKey(placement.consignment());
    }

    boolean isInSlots(Placement placement) {
        return placement.slot() >= 0 && placement.slot() < problem.slots();
    }
}
