package id.kotaksuara.planner.planning;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A plan seen by its trips: what leaves on the same vehicles, how much room they have, and what could ride along. */
final class Rides {

    private final PlanningProblem problem;
    private final Plan plan;
    private final Map<String, Consignment> consignments;
    private final Map<String, CarrierType> types;

    Rides(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        consignments = problem.consignments().stream().collect(toMap(Consignment::id, Function.identity()));
        types = problem.vehicles().stream().collect(toMap(CarrierType::id, Function.identity()));
    }

    /** Boxes for which the trips of a slot have room on which some of a consignment may leave. */
    IntStream rooms(Consignment consignment, int slot) {
        return plan.placements().stream()
                .filter(lead -> lead.slot() == slot && !lead.rides())
                .filter(lead -> lead.consignment().equals(consignment.id())
                        || problem.shares().allow(district(lead), consignment.destination()))
                .mapToInt(this::room);
    }

    private int room(Placement lead) {
        int boxes = boxes(trip(lead));
        return firstType(lead)
                .map(type -> type.needed(boxes) * type.boxes() - boxes)
                .orElse(0);
    }

    /** The plans in which a load that has its vehicles for itself goes with a trip and saves a vehicle. */
    Stream<Plan> merged(Placement guest) {
        return isAlone(guest)
                ? plan.placements().stream()
                        .filter(lead -> !lead.rides() && !lead.equals(guest))
                        .flatMap(lead -> guests(lead, guest).flatMap(guests -> together(lead, guests)))
                : Stream.empty();
    }

    /** Where two save no vehicle, three of a wave may. */
    private Stream<List<Placement>> guests(Placement lead, Placement guest) {
        var others = plan.placements().stream()
                .filter(other ->
                        other.slot() == lead.slot() && !other.equals(lead) && !other.equals(guest) && isAlone(other))
                .map(other -> List.of(guest, other));
        return Stream.concat(Stream.of(List.of(guest)), others);
    }

    /** One for each type that fits all and saves a vehicle. */
    private Stream<Plan> together(Placement lead, List<Placement> guests) {
        var before = trip(lead);
        var all = Stream.concat(before.stream(), guests.stream()).toList();
        if (!problem.shares().allow(all.stream().map(this::district).toList())) {
            return Stream.empty();
        }
        int boxes = boxes(all);
        long apart = needed(lead, boxes(before));
        for (var guest : guests) {
            apart += needed(guest, boxes(List.of(guest)));
        }
        long vehicles = apart;
        var rest =
                plan.placements().stream().filter(other -> !all.contains(other)).toList();
        return firstTypes(all)
                .filter(type -> types.get(type).needed(boxes) < vehicles)
                .map(type -> Plan.loosened(Stream.concat(rest.stream(), Trip.led(all, lead.slot(), type, this::way))));
    }

    private boolean isAlone(Placement load) {
        return plan.placements().contains(load) && !load.rides() && trip(load).size() == 1;
    }

    private List<Placement> trip(Placement lead) {
        return plan.placements().stream()
                .filter(other ->
                        other.equals(lead) || other.with().equals(lead.consignment()) && other.slot() == lead.slot())
                .toList();
    }

    private String district(Placement load) {
        return consignments.get(load.consignment()).destination();
    }

    private Way way(Placement load) {
        return consignments.get(load.consignment()).way();
    }

    private int boxes(List<Placement> loads) {
        return loads.stream()
                .mapToInt(load -> consignments.get(load.consignment()).boxesOf(load))
                .sum();
    }

    private Optional<CarrierType> firstType(Placement load) {
        return load.vehicleTypes().stream().findFirst().map(types::get);
    }

    private int needed(Placement load, int boxes) {
        return firstType(load).map(type -> type.needed(boxes)).orElse(0);
    }

    private Stream<String> firstTypes(List<Placement> all) {
        return all.stream()
                .map(load -> way(load).legs())
                .map(legs -> legs.isEmpty() ? List.<String>of() : legs.get(0).vehicleTypes())
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .stream()
                .flatMap(List::stream)
                .distinct();
    }
}
