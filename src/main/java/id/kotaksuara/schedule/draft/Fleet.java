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
                .mapToObj(leg -> new LegPlan(
                        placement.vehicleTypes().get(leg),
                        vehicles(placement.vehicleTypes().get(leg), consignment.boxesOf(placement)),
                        consignment.way().legs().get(leg).mode()))
                .toList();
    }

    private int vehicles(String type, int boxes) {
        int each = types.get(type).boxes();
        return (boxes + each - 1) / each;
    }
}
