package id.kotaksuara.schedule.board;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.planner.planning.Breach;
import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Way;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the chips and cells of a board. */
final class Chips {

    private final PlanningProblem problem;
    private final Plan plan;
    private final Map<String, CarrierType> types;
    private final List<Breach> breaches;

    Chips(PlanningProblem problem, Plan plan, List<Breach> breaches) {
        this.problem = problem;
        this.plan = plan;
        types = problem.vehicles().stream().collect(toMap(CarrierType::id, Function.identity()));
        this.breaches = List.copyOf(breaches);
    }

    /** A chip for each load of a consignment, and one for what has no wave. */
    Stream<Chip> of(Consignment consignment) {
        var loads = plan.placementsOf(consignment.id());
        int left = consignment.boxes()
                - loads.stream().mapToInt(consignment::boxesOf).sum();
        var placed = loads.stream().map(load -> chip(consignment, load));
        return left > 0 ? Stream.concat(placed, Stream.of(left(consignment, left))) : placed;
    }

    private Chip chip(Consignment consignment, Placement load) {
        int boxes = consignment.boxesOf(load);
        var all = plan.onVehiclesOf(load);
        int together = all.stream()
                .mapToInt(other -> problem.consignment(other.consignment()).boxesOf(other))
                .sum();
        return new Chip(
                consignment.id(),
                load.slot(),
                boxes,
                IntStream.range(0, load.vehicleTypes().size())
                        .mapToObj(leg -> carrier(load.vehicleTypes().get(leg), leg == 0 ? together : boxes))
                        .toList(),
                companions(consignment, all),
                isPinned(consignment, part -> load.parts().contains(part.id())),
                isWrong(consignment, load.slot()));
    }

    private List<String> companions(Consignment consignment, List<Placement> all) {
        return all.stream()
                .map(other -> problem.consignment(other.consignment()).destination())
                .filter(district -> !district.equals(consignment.destination()))
                .toList();
    }

    private Chip left(Consignment consignment, int boxes) {
        var placed = plan.placementsOf(consignment.id()).stream()
                .flatMap(load -> load.parts().stream())
                .collect(toSet());
        boolean pinned = isPinned(consignment, part -> !placed.contains(part.id()));
        return new Chip(
                consignment.id(),
                Chip.NO_SLOT,
                boxes,
                List.of(),
                List.of(),
                pinned,
                isWrong(consignment, Breach.NO_SLOT));
    }

    private static boolean isPinned(Consignment consignment, Predicate<Part> wanted) {
        return consignment.dates().pinned() != null
                || consignment.cutting().parts().stream().filter(wanted).anyMatch(part -> part.pinned() != null);
    }

    /** What is wrong with no slot is wrong with all loads. */
    private boolean isWrong(Consignment consignment, int slot) {
        return breaches.stream()
                .filter(breach -> breach.subject().equals(consignment.id()))
                .anyMatch(breach -> breach.slot() == slot || breach.slot() == Breach.NO_SLOT);
    }

    /** Whether anything of it arrives on another day than was asked for, or not at all. */
    boolean missesItsWish(Consignment consignment) {
        var wish = consignment.dates().preferredArrival();
        var loads = plan.placementsOf(consignment.id());
        return wish != null
                && (loads.stream().mapToInt(consignment::boxesOf).sum() < consignment.boxes()
                        || loads.stream()
                                .anyMatch(load -> !wish.equals(
                                        problem.dayOf(consignment.way().arrival(load.slot())))));
    }

    List<BoardCell> cells(List<Consignment> parts, List<Chip> chips, int[] slots) {
        var way = parts.get(0).way();
        return IntStream.of(slots)
                .mapToObj(slot -> new BoardCell(
                        slot,
                        chips.stream().filter(chip -> chip.slot() == slot).toList(),
                        chips.stream().anyMatch(chip -> isUnderWay(chip, slot, way)),
                        slot >= problem.firstSlot() && problem.isClosed(slot)
                                || way.blockedDays().contains(problem.dayOf(slot))))
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
