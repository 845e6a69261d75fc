package id.kotaksuara.schedule.meeting;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Consignments that are to leave, or to arrive, on one day whatever else is planned.
 *
 * @param arrival whether the day is that of their arrival; otherwise that of their departure
 */
record Binding(List<String> ids, LocalDate day, boolean arrival) {

    Binding {
        ids = List.copyOf(ids);
    }

    static Binding departing(String consignment, LocalDate day) {
        return new Binding(List.of(consignment), day, false);
    }

    /** All parts of a district on the day its PPK asked for. */
    static Binding arriving(PlanningProblem problem, String district, LocalDate day) {
        return new Binding(
                problem.consignments().stream()
                        .filter(consignment -> consignment.destination().equals(district))
                        .map(Consignment::id)
                        .toList(),
                day,
                true);
    }

    /** The problem in which they are bound, by this alone. */
    PlanningProblem problem(PlanningProblem problem) {
        UnaryOperator<Dates> bind = arrival
                ? dates -> new Dates(day, day, dates.preferredArrival(), null)
                : dates -> new Dates(null, null, dates.preferredArrival(), day);
        return problem.with(problem.consignments().stream()
                .map(consignment -> ids.contains(consignment.id())
                        ? consignment.with(bind.apply(consignment.dates())).unpinned()
                        : consignment)
                .toList());
    }

    /** The waves that do it. */
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
