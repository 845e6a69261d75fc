package id.kotaksuara.schedule.progress;

import id.kotaksuara.planner.planning.Away;
import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Destination;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is still to be answered of a problem once waves are over and loads have left: those loads are no longer in it, what
 * carries them is away, the room they take in stores is taken, and warehouses hold what stands when the first open wave is
 * loaded.
 */
public final class OpenQuestion {

    private final PlanningProblem whole;
    private final int first;
    private final List<Consignment> gone;
    private final List<Load> loads;
    private final Plan plan;
    private final Set<String> departed;

    /** A load that has left, as it was planned; of what leaves on the same vehicles one has all boxes on them, the others none. */
    private record Load(Consignment consignment, Placement placement, int onFirst) {

        int boxes() {
            return consignment.boxesOf(placement);
        }

        Stream<Away> escort(Origin origin, List<CarrierType> types, int first) {
            int back = placement.slot() + consignment.way().escortBusy(placement.slot());
            return back > first && !placement.rides()
                    ? Stream.of(new Away(back, origin.escortsFor(firstVehicles(types))))
                    : Stream.empty();
        }

        private int firstVehicles(List<CarrierType> types) {
            return types.stream()
                    .filter(type -> type.boxes() > 0
                            && placement.vehicleTypes().stream().limit(1).anyMatch(type.id()::equals))
                    .mapToInt(type -> vehiclesOf(type, 0))
                    .sum();
        }

        private int vehiclesOf(CarrierType type, int leg) {
            return ((leg == 0 ? onFirst : boxes()) + type.boxes() - 1) / type.boxes();
        }

        Stream<Away> vehicles(CarrierType type, int first) {
            var away = new ArrayList<Away>();
            List<Leg> legs = consignment.way().legs();
            for (int leg = 0;
                    leg < Math.min(legs.size(), placement.vehicleTypes().size());
                    leg++) {
                int slot = placement.slot();
                int back = slot + legs.get(leg).start(slot) + legs.get(leg).busy(slot);
                if (back > first && placement.vehicleTypes().get(leg).equals(type.id()) && type.boxes() > 0) {
                    away.add(new Away(back, vehiclesOf(type, leg)));
                }
            }
            return away.stream();
        }
    }

    /** @param first the first wave that is not over */
    public OpenQuestion(PlanningProblem problem, Plan plan, int first, Set<String> departed) {
        this.first = Math.max(first, problem.firstSlot());
        this.plan = plan;
        this.departed = Set.copyOf(departed);
        Predicate<Consignment> left = consignment -> departed.contains(consignment.id());
        gone = problem.consignments().stream().filter(left).toList();
        loads = loads(Plan.loosened(
                plan.placements().stream().filter(placement -> departed.contains(placement.consignment()))));
        whole = problem.withOrigins(problem.origins().stream()
                        .map(origin -> standing(problem, origin))
                        .toList())
                .from(this.first);
    }

    private List<Load> loads(Plan left) {
        return gone.stream()
                .flatMap(consignment -> left.placementsOf(consignment.id()).stream()
                        .map(placement -> new Load(consignment, placement, onFirst(left, placement))))
                .toList();
    }

    private int onFirst(Plan left, Placement placement) {
        return placement.rides()
                ? 0
                : gone.stream()
                        .mapToInt(consignment -> left.onVehiclesOf(placement).stream()
                                .filter(load -> load.consignment().equals(consignment.id()))
                                .mapToInt(consignment::boxesOf)
                                .sum())
                        .sum();
    }

    /** All of it, what has left too, as pages draw it. */
    public PlanningProblem whole() {
        return whole;
    }

    /** What has left and what is still to leave. */
    public Plan drawn() {
        return Plan.loosened(plan.placements().stream()
                .filter(placement -> departed.contains(placement.consignment()) || placement.slot() >= first));
    }

    /** What is still to be planned. */
    public PlanningProblem problem() {
        return gone.isEmpty()
                ? whole
                : new PlanningProblem(
                        whole.name(),
                        whole.days(),
                        whole.wavesPerDay(),
                        whole.origins().stream().map(this::withoutEscorts).toList(),
                        whole.vehicles().stream().map(this::withoutVehicles).toList(),
                        whole.destinations().stream().map(this::withRest).toList(),
                        whole.consignments().stream()
                                .filter(consignment -> !departed.contains(consignment.id()))
                                .toList(),
                        whole.closures(),
                        first,
                        whole.shares());
    }

    /** What is planned for waves that are not over. */
    public Plan plan() {
        return Plan.loosened(plan.placements().stream()
                .filter(placement -> !departed.contains(placement.consignment()) && placement.slot() >= first));
    }

    public List<Overdue> overdue() {
        return whole.consignments().stream()
                .filter(consignment -> !departed.contains(consignment.id()))
                .flatMap(consignment -> plan.placements().stream()
                        .filter(placement -> placement.consignment().equals(consignment.id()))
                        .filter(placement -> placement.slot() < first)
                        .map(placement -> new Overdue(consignment, placement)))
                .toList();
    }

    /** As many boxes as stand when the first open wave is loaded, had as much been made ready as fits. */
    private Origin standing(PlanningProblem problem, Origin origin) {
        if (first == problem.firstSlot()) {
            return origin;
        }
        long standing = Math.min(origin.openingBoxes(), origin.storageCapacity());
        long all = standing;
        for (int slot = problem.firstSlot(); slot < first; slot++) {
            all = Math.max(0, standing - shipped(origin, slot)) + problem.prepared(origin, slot + 1);
            standing = Math.min(origin.storageCapacity(), all);
        }
        boolean full = origin.fillsInAWave() && problem.prepared(origin, first) > 0;
        return origin.openedWith(Math.toIntExact(standing))
                .openingAtMost(full ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(all)))
                .withAway(origin.away());
    }

    private long shipped(Origin origin, int slot) {
        return loads.stream()
                .filter(load -> load.placement().slot() == slot)
                .filter(load -> load.consignment().origin().equals(origin.id()))
                .mapToLong(Load::boxes)
                .sum();
    }

    private Origin withoutEscorts(Origin origin) {
        var away = loads.stream()
                .filter(load -> load.consignment().origin().equals(origin.id()))
                .flatMap(load -> load.escort(origin, whole.vehicles(), first));
        return origin.withAway(Stream.concat(origin.away().stream(), away).toList());
    }

    private CarrierType withoutVehicles(CarrierType type) {
        var away = loads.stream().flatMap(load -> load.vehicles(type, first));
        return new CarrierType(
                type.id(),
                type.boxes(),
                type.count(),
                Stream.concat(type.away().stream(), away).toList());
    }

    private Destination withRest(Destination store) {
        int taken = loads.stream()
                .filter(load -> load.consignment().destination().equals(store.id()))
                .filter(load -> isHeld(store, load))
                .mapToInt(Load::boxes)
                .sum();
        return store.storageCapacity().isEmpty() || taken == 0
                ? store
                : new Destination(
                        store.id(),
                        store.name(),
                        OptionalInt.of(Math.max(0, store.storageCapacity().getAsInt() - taken)),
                        store.releaseDay());
    }

    private boolean isHeld(Destination store, Load load) {
        var arrives =
                whole.dayOf(load.consignment().way().arrival(load.placement().slot()));
        return store.releaseDay() == null || arrives.isBefore(store.releaseDay());
    }
}
