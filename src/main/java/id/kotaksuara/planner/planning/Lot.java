package id.kotaksuara.planner.planning;

import java.util.List;
import java.util.stream.IntStream;

/** A consignment made ready for a search that cuts it: its parts, and the slots in which each of them may leave. */
final class Lot {

    final Consignment consignment;
    /** The smallest load of it: where that may not go, none may. */
    final Load least;

    final List<Part> parts;
    final int[] sizes;
    final int mostLoads;
    final int[] slots;
    private final PlanningProblem problem;
    private final boolean anyPinned;

    Lot(PlanningProblem problem, Consignment consignment, Index index) {
        this.problem = problem;
        this.consignment = consignment;
        parts = consignment.isCut()
                ? consignment.cutting().parts()
                : List.of(new Part(consignment.id(), consignment.boxes()));
        sizes = parts.stream().mapToInt(Part::boxes).toArray();
        int smallest = IntStream.of(sizes).min().orElse(0);
        least = new Load(problem, consignment.withBoxes(smallest).uncut(), index);
        mostLoads = consignment.hasNonsense()
                ? 0
                : consignment.isCut() ? consignment.cutting().maxLoads() : 1;
        slots = mostLoads == 0
                ? new int[0]
                : IntStream.of(least.options)
                        .map(least::slotOf)
                        .distinct()
                        .sorted()
                        .toArray();
        anyPinned = parts.stream().anyMatch(part -> part.pinned() != null);
    }

    boolean isHard() {
        return least.isHard();
    }

    int boxes() {
        return consignment.boxes();
    }

    boolean mayGo(int part, int slot) {
        return !anyPinned || parts.get(part).mayLeaveOn(problem.dayOf(slot));
    }
}
