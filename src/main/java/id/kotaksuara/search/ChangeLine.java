package id.kotaksuara.search;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.board.Names;
import id.kotaksuara.planning.Consignment;
import id.kotaksuara.planning.Placement;
import id.kotaksuara.planning.Plan;
import id.kotaksuara.planning.PlanningProblem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the found plan would change for one consignment: its wave, or only its vehicles. */
record ChangeLine(
        String district,
        int boxes,
        int difficultyClass,
        Optional<Placement> from,
        Optional<Placement> to,
        String vehiclesBefore,
        String vehiclesAfter) {

    static List<ChangeLine> between(PlanningProblem problem, Plan before, Plan after, Names names) {
        return problem.consignments().stream()
                .filter(consignment ->
                        !before.placementOf(consignment.id()).equals(after.placementOf(consignment.id())))
                .map(consignment -> of(consignment, before, after, names))
                .sorted(Comparator.comparingInt(ChangeLine::difficultyClass)
                        .reversed()
                        .thenComparing(ChangeLine::district))
                .toList();
    }

    private static ChangeLine of(Consignment consignment, Plan before, Plan after, Names names) {
        var from = before.placementOf(consignment.id());
        var to = after.placementOf(consignment.id());
        return new ChangeLine(
                names.consignment(consignment.id()),
                consignment.boxes(),
                consignment.difficultyClass(),
                from,
                to,
                vehicles(from, names),
                vehicles(to, names));
    }

    private static String vehicles(Optional<Placement> placement, Names names) {
        return placement.stream()
                .flatMap(placed -> placed.vehicleTypes().stream())
                .map(names::vehicle)
                .collect(joining(" + "));
    }

    /** Whether it goes both before and after, on other vehicles. */
    public boolean isOtherVehicles() {
        return from.isPresent() && to.isPresent() && !vehiclesBefore.equals(vehiclesAfter);
    }
}
