package id.kotaksuara.schedule.meeting;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Cutting;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Consignments that are to leave, or to arrive, on one day whatever else is planned.
 *
 * @param arrival whether the day is that of their arrival; otherwise that of their departure
 */
record Binding(List<String> ids, List<String> parts, LocalDate day, boolean arrival) {

    Binding {
        ids = List.copyOf(ids);
        parts = List.copyOf(parts);
    }

    /** All of a consignment, or of one that is cut some parts. */
    static Binding departing(String consignment, List<String> parts, LocalDate day) {
        return new Binding(List.of(consignment), parts, day, false);
    }

    static Binding arriving(PlanningProblem problem, String district, LocalDate day) {
        return new Binding(
                problem.consignments().stream()
                        .filter(consignment -> consignment.destination().equals(district))
                        .map(Consignment::id)
                        .toList(),
                List.of(),
                day,
                true);
    }

    /** The problem in which they are bound. */
    PlanningProblem problem(PlanningProblem problem) {
        return problem.with(problem.consignments().stream()
                .map(consignment -> ids.contains(consignment.id()) ? bound(consignment) : consignment)
                .toList());
    }

    private Consignment bound(Consignment it) {
        var wish = it.dates().preferredArrival();
        var bound = it.isCut()
                ? it.cut(new Cutting(
                        it.cutting().parts().stream().map(this::bound).toList(),
                        it.cutting().maxLoads()))
                : it;
        if (arrival) {
            return bound.with(new Dates(day, day, wish, null));
        }
        return bound.with(new Dates(
                null, it.dates().latestArrival(), wish, it.isCut() ? it.dates().pinned() : day));
    }

    /** Parts that are not bound to leave on a day keep what was agreed about them. */
    private Part bound(Part part) {
        if (arrival) {
            return part.pinnedOn(null);
        }
        return parts.contains(part.id()) ? part.pinnedOn(day) : part;
    }

    /** What of a consignment is bound. */
    List<String> partsOf(Consignment consignment) {
        return consignment.cutting().parts().stream()
                .map(Part::id)
                .filter(part -> parts.isEmpty() || parts.contains(part))
                .toList();
    }

    /** Whether everything that is bound leaves in a plan. */
    boolean isPlacedIn(Plan plan, PlanningProblem problem) {
        return ids.stream().allMatch(id -> {
            var loads = plan.placementsOf(id);
            return !loads.isEmpty()
                    && partsOf(problem.consignment(id)).stream().allMatch(part -> loads.stream()
                            .anyMatch(load -> load.parts().contains(part)));
        });
    }

    /** The slots that the day allows. */
    List<Integer> slots(PlanningProblem problem, String id) {
        var way = problem.consignment(id).way();
        return IntStream.range(0, problem.slots())
                .filter(slot -> {
                    int bound = arrival ? way.arrival(slot) : slot;
                    return bound < problem.slots() && problem.dayOf(bound).equals(day);
                })
                .boxed()
                .toList();
    }
}
