package id.kotaksuara.planner.planning;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A plan read against its problem: the departures that both know, and the things they share by id. */
final class Reading {

    private final PlanningProblem problem;
    private final List<Placement> placements;
    private final Map<String, Consignment> consignments;
    private final Map<String, VehicleType> vehicles;
    private final List<Departure> departures = new ArrayList<>();

    Reading(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        placements = plan.placements();
        consignments = problem.consignments().stream().collect(toMap(Consignment::id, Function.identity()));
        vehicles = problem.vehicles().stream().collect(toMap(VehicleType::id, Function.identity()));
        var seen = new HashSet<String>();
        for (var placement : placements) {
            if (knows(placement) && isInSlots(placement) && seen.add(placement.consignment())) {
                departures.add(departure(placement));
            }
        }
    }

    private Reading(Reading known, Placement more) {
        problem = known.problem;
        consignments = known.consignments;
        vehicles = known.vehicles;
        placements = new ArrayList<>(known.placements);
        placements.add(more);
        departures.addAll(known.departures);
        if (knows(more) && isInSlots(more)) {
            departures.add(departure(more));
        }
    }

    /** The same reading with one more placement, of a consignment that is not placed yet. */
    Reading with(Placement placement) {
        return new Reading(this, placement);
    }

    private Departure departure(Placement placement) {
        return new Departure(consignments.get(placement.consignment()), placement.slot(), placement.vehicleTypes());
    }

    PlanningProblem problem() {
        return problem;
    }

    List<Placement> placements() {
        return placements;
    }

    List<Departure> departures() {
        return departures;
    }

    List<Departure> departuresFrom(Origin origin) {
        return departures.stream()
                .filter(departure -> departure.consignment().origin().equals(origin.id()))
                .toList();
    }

    VehicleType vehicle(String id) {
        return vehicles.get(id);
    }

    boolean knows(Placement placement) {
        return consignments.containsKey(placement.consignment());
    }

    boolean isInSlots(Placement placement) {
        return placement.slot() >= 0 && placement.slot() < problem.slots();
    }
}
