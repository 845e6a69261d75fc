package id.kotaksuara.schedule.board;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.planner.planning.Breach;
import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Way;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes the chips and cells of a board. */
final class Chips {

    private final PlanningProblem problem;
    private final Map<String, Placement> placements;
    private final Map<String, CarrierType> types;
    private final Set<String> wrong;

    Chips(PlanningProblem problem, Plan plan, List<Breach> breaches) {
        this.problem = problem;
        placements = plan.placements().stream().collect(toMap(Placement::consignment, Function.identity()));
        types = problem.vehicles().stream().collect(toMap(CarrierType::id, Function.identity()));
        wrong = breaches.stream().map(Breach::subject).collect(toSet());
    }

    Chip of(Consignment consignment) {
        var placement = placements.get(consignment.id());
        boolean pinned = consignment.dates().pinned() != null;
        boolean breaks = wrong.contains(consignment.id());
        return placement == null
                ? new Chip(consignment.id(), Chip.NO_SLOT, consignment.boxes(), List.of(), pinned, breaks)
                : new Chip(
                        consignment.id(),
                        placement.slot(),
                        consignment.boxes(),
                        placement.vehicleTypes().stream()
                                .map(type -> carrier(type, consignment.boxes()))
                                .toList(),
                        pinned,
                        breaks);
    }

    /** Whether it asked for a day and does not arrive on it. */
    boolean missesItsWish(Consignment consignment) {
        var wish = consignment.dates().preferredArrival();
        var placement = placements.get(consignment.id());
        return wish != null
                && (placement == null
                        || !wish.equals(problem.dayOf(consignment.way().arrival(placement.slot()))));
    }

    List<BoardCell> cells(List<Consignment> parts, List<Chip> chips, int[] slots) {
        var way = parts.get(0).way();
        return IntStream.of(slots)
                .mapToObj(slot -> new BoardCell(
                        slot,
                        chips.stream().filter(chip -> chip.slot() == slot).toList(),
                        chips.stream().anyMatch(chip -> isUnderWay(chip, slot, way)),
                        problem.isClosed(slot) || way.blockedDays().contains(problem.dayOf(slot))))
                .toList();
    }

    private static boolean isUnderWay(Chip chip, int slot, Way way) {
        return chip.slot() != Chip.NO_SLOT && chip.slot() < slot && slot <= way.arrival(chip.slot());
    }

    private Chip.Carrier carrier(String type, int boxes) {
        int each = Math.max(1, types.get(type).boxes());
        return new Chip.Carrier(type, (boxes + each - 1) / each);
    }
}
