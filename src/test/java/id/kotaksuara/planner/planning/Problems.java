package id.kotaksuara.planner.planning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** One small world for planner tests: a warehouse for 100 boxes, two trucks for 50, two waves a day from 20 November. */
public final class Problems {

    public static final LocalDate FIRST = LocalDate.of(2024, 11, 20);
    public static final CarrierType TRUCK = new CarrierType("truck", 50, 2);
    public static final CarrierType BOAT = new CarrierType("boat", 20, 2);
    public static final Leg ROAD = new Leg("road", List.of("truck"), 0, 1, Set.of());
    public static final Way NEAR = new Way(0, 1, List.of(ROAD), Set.of());
    public static final Origin DEPOT = new Origin("depot", 100, 100, 50, 100, OptionalInt.of(2));
    public static final Destination STORE = Destination.unmeasured("store", "Menteng");

    private Problems() {}

    public static LocalDate day(int index) {
        return FIRST.plusDays(index);
    }

    public static List<LocalDate> days(int number) {
        return IntStream.range(0, number).mapToObj(Problems::day).toList();
    }

    public static Consignment consignment(String id, int boxes) {
        return new Consignment(id, "depot", "store", boxes, 2, NEAR, Dates.FREE);
    }

    public static Consignment consignment(String id, int boxes, Way way) {
        return new Consignment(id, "depot", "store", boxes, 2, way, Dates.FREE);
    }

    public static Consignment ofClass(int difficulty, Consignment known) {
        return new Consignment(
                known.id(),
                known.origin(),
                known.destination(),
                known.boxes(),
                difficulty,
                known.way(),
                known.dates(),
                known.cutting());
    }

    public static PlanningProblem problem(Consignment... consignments) {
        return new PlanningProblem(
                "small", days(3), 2, List.of(DEPOT), List.of(TRUCK, BOAT), List.of(STORE), List.of(consignments));
    }

    public static PlanningProblem withOrigin(Origin origin, PlanningProblem known) {
        return new PlanningProblem(
                known.name(),
                known.days(),
                known.wavesPerDay(),
                List.of(origin),
                known.vehicles(),
                known.destinations(),
                known.consignments());
    }

    public static PlanningProblem withStore(Destination store, PlanningProblem known) {
        return new PlanningProblem(
                known.name(),
                known.days(),
                known.wavesPerDay(),
                known.origins(),
                known.vehicles(),
                List.of(store),
                known.consignments());
    }

    public static PlanningProblem withVehicles(PlanningProblem known, CarrierType... types) {
        return new PlanningProblem(
                known.name(),
                known.days(),
                known.wavesPerDay(),
                known.origins(),
                List.of(types),
                known.destinations(),
                known.consignments());
    }

    public static PlanningProblem withDays(int number, int waves, PlanningProblem known) {
        return new PlanningProblem(
                known.name(),
                days(number),
                waves,
                known.origins(),
                known.vehicles(),
                known.destinations(),
                known.consignments());
    }

    public static Placement byTruck(String consignment, int slot) {
        return new Placement(consignment, slot, List.of("truck"));
    }

    public static Plan plan(Placement... placements) {
        return new Plan(Arrays.asList(placements));
    }

    public static Consignment agreed(Consignment known, UnaryOperator<Dates> change) {
        return known.with(change.apply(known.dates()));
    }
}
