package id.kotaksuara.planner.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A placement beside the consignment it places, and of one that is cut the parts that leave. */
record PlannedDeparture(Consignment consignment, Placement placement, List<Part> parts, int boxes) {

    static PlannedDeparture whole(Consignment consignment, Placement placement) {
        return new PlannedDeparture(consignment, placement, List.of(), consignment.boxes());
    }

    static PlannedDeparture load(Consignment consignment, Placement placement, List<Part> parts) {
        int boxes = parts.stream().mapToInt(Part::boxes).sum();
        return new PlannedDeparture(consignment, placement, List.copyOf(parts), boxes);
    }

    String id() {
        return consignment.id();
    }

    int slot() {
        return placement.slot();
    }

    List<String> vehicleTypes() {
        return placement.vehicleTypes();
    }

    Way way() {
        return consignment.way();
    }

    List<Leg> legs() {
        return way().legs();
    }

    int arrivalSlot() {
        return way().arrival(slot());
    }

    /** Waves that it is on its way. */
    int travel() {
        return arrivalSlot() - slot();
    }

    LocalDate arrivalDay(PlanningProblem problem) {
        return problem.dayOf(arrivalSlot());
    }

    boolean arrivesIn(PlanningProblem problem) {
        return arrivalSlot() < problem.slots();
    }

    /** The type that was chosen for a leg, or an empty name. */
    String typeOn(int leg) {
        return leg < vehicleTypes().size() ? vehicleTypes().get(leg) : "";
    }

    /** Legs on which it has vehicles of its own, whoever drives the first. */
    IntStream laterLegs() {
        return fittingLegs().filter(leg -> leg > 0);
    }

    boolean fits(int leg) {
        return legs().get(leg).vehicleTypes().contains(typeOn(leg));
    }

    IntStream fittingLegs() {
        return IntStream.range(0, legs().size()).filter(this::fits);
    }
}
