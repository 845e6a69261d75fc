package id.kotaksuara.planner.planning;

import java.util.List;
import java.util.stream.IntStream;

/** A consignment made ready for a search that cuts it: its parts, and the slots in which each of them may leave. */
final class Lot {

    static final int ANY_HAUL = -1;

    final Consignment consignment;
    /** The smallest load of it: where that may not go, none may. */
    final Load least;

    final List<Part> parts;
    final int[] sizes;
    final int mostLoads;
    final int[] slots;
    private final PlanningProblem problem;
    private final boolean anyPinned;
    /** For each part the ways to equip a load that it may travel on, a bit each; empty where nobody chose any. */
    private final long[] mayTravelOn;

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
        mayTravelOn = haulsOfParts();
    }

    private long[] haulsOfParts() {
        return parts.stream().allMatch(part -> part.vehicles().isEmpty())
                ? new long[0]
                : parts.stream().mapToLong(this::haulsOf).toArray();
    }

    private long haulsOf(Part part) {
        return IntStream.range(0, least.hauls.size())
                .filter(haul -> {
                    var types = least.hauls.get(haul).types();
                    return IntStream.range(0, types.length)
                            .allMatch(leg -> part.mayTravelOn(
                                    leg, problem.vehicles().get(types[leg]).id()));
                })
                .mapToLong(haul -> 1L << haul)
                .sum();
    }

    /** Whether people chose vehicles for any part. */
    boolean isChoosy() {
        return mayTravelOn.length > 0;
    }

    boolean mayTravelOn(int part, int haul) {
        return mayTravelOn.length == 0 || (mayTravelOn[part] >>> haul & 1) != 0;
    }

    boolean mayTravelOn(boolean[] chosen, int haul) {
        for (int part = 0; part < mayTravelOn.length; part++) {
            if (chosen[part] && !mayTravelOn(part, haul)) {
                return false;
            }
        }
        return true;
    }

    boolean isHard() {
        return least.isHard();
    }

    int boxes() {
        return consignment.boxes();
    }

    /** Boxes of some of its parts. */
    int boxes(boolean[] chosen) {
        int boxes = 0;
        for (int part = 0; part < chosen.length; part++) {
            boxes += chosen[part] ? sizes[part] : 0;
        }
        return boxes;
    }

    boolean mayGo(int part, int slot, int haul) {
        return mayGo(part, slot) && (haul == ANY_HAUL || mayTravelOn(part, haul));
    }

    boolean mayGo(int part, int slot) {
        return !anyPinned || parts.get(part).mayLeaveOn(problem.dayOf(slot));
    }
}
