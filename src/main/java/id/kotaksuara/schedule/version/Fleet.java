package id.kotaksuara.schedule.version;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Counts the vehicles that a placement takes on each leg, and tells which chosen ones can be kept. */
public final class Fleet {

    private final Map<String, Consignment> consignments;
    private final Map<String, CarrierType> types;

    public Fleet(PlanningProblem problem) {
        consignments = problem.consignments().stream().collect(toMap(Consignment::id, Function.identity()));
        types = problem.vehicles().stream().collect(toMap(CarrierType::id, Function.identity()));
    }

    /** Of vehicles that are shared each of those on them has all. */
    List<LegPlan> legs(Plan plan, Placement placement) {
        var consignment = consignments.get(placement.consignment());
        return IntStream.range(0, placement.vehicleTypes().size())
                .mapToObj(leg -> new LegPlan(
                        placement.vehicleTypes().get(leg),
                        vehicles(
                                placement.vehicleTypes().get(leg),
                                leg == 0 ? together(plan, placement) : consignment.boxesOf(placement)),
                        consignment.way().legs().get(leg).mode()))
                .toList();
    }

    /** Boxes on the vehicles on which it leaves. */
    private int together(Plan plan, Placement placement) {
        return plan.onVehiclesOf(placement).stream()
                .mapToInt(load -> consignments.get(load.consignment()).boxesOf(load))
                .sum();
    }

    /** Why a type that was chosen for a leg cannot be kept. */
    public enum Lost {
        /** It does not travel this leg, or there is none of it any more. */
        ELSEWHERE,
        /** All there are carry less. */
        TOO_SMALL
    }

    /** The types chosen for what stays together, but empty where one cannot be kept. */
    public List<String> keepable(Consignment of, ScheduledPart part) {
        var chosen = part.chosen();
        var kept = IntStream.range(0, chosen.size())
                .mapToObj(leg -> lost(of, part, leg).isPresent() ? "" : chosen.get(leg))
                .toList();
        return kept.stream().allMatch(String::isEmpty) ? List.of() : kept;
    }

    /** Why what was chosen for a leg cannot be kept; nothing where it can or nobody chose. */
    public Optional<Lost> lost(Consignment of, ScheduledPart part, int leg) {
        String chosen = part.chosen().get(leg);
        var legs = of.way().legs();
        var type = types.get(chosen);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        if (type == null || leg >= legs.size() || !legs.get(leg).vehicleTypes().contains(chosen)) {
            return Optional.of(Lost.ELSEWHERE);
        }
        return (long) type.boxes() * type.count() < part.boxes() ? Optional.of(Lost.TOO_SMALL) : Optional.empty();
    }

    private int vehicles(String type, int boxes) {
        int each = types.get(type).boxes();
        return (boxes + each - 1) / each;
    }
}
