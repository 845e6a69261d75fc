package id.kotaksuara.schedule.draft;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Counts the vehicles that a placement takes on each leg. */
final class Fleet {

    private final Map<String, Consignment> consignments;
    private final Map<String, CarrierType> types;

    Fleet(PlanningProblem problem) {
        consignments = problem.consignments().stream().collect(toMap(Consignment::id, Function.identity()));
        types = problem.vehicles().stream().collect(toMap(CarrierType::id, Function.identity()));
    }

    List<LegPlan> legs(Placement placement) {
        var consignment = consignments.get(placement.consignment());
        return IntStream.range(0, placement.vehicleTypes().size())
                .mapToObj(leg -> leg(consignment, leg, placement.vehicleTypes().get(leg)))
                .toList();
    }

    private LegPlan leg(Consignment consignment, int number, String type) {
        int boxes = types.get(type).boxes();
        int vehicles = (consignment.boxes() + boxes - 1) / boxes;
        return new LegPlan(type, vehicles, consignment.way().legs().get(number).mode());
    }
}
