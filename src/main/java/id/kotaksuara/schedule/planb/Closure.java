package id.kotaksuara.schedule.planb;

import static java.util.Comparator.comparing;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The way to a district, shut on the morning of a day: what has left before stays as it left, nothing leaves in the past. */
record Closure(String district, LocalDate day) {

    private static final Comparator<Closure> ORDER =
            comparing(Closure::district).thenComparing(Closure::day);

    /** Every day on which a hard district leaves, district by district. */
    static List<Closure> of(PlanningProblem problem, Plan plan) {
        return problem.consignments().stream()
                .filter(Consignment::isHard)
                .flatMap(consignment -> plan.placementOf(consignment.id()).stream()
                        .map(placement -> new Closure(consignment.destination(), problem.dayOf(placement.slot()))))
                .collect(Collectors.toCollection(() -> new TreeSet<>(ORDER)))
                .stream()
                .toList();
    }

    /** The problem that is left to solve; an agreed day gives way where it is the closed one. */
    PlanningProblem applyTo(PlanningProblem problem, Plan plan) {
        var past =
                problem.days().stream().filter(before -> before.isBefore(day)).collect(Collectors.toSet());
        return problem.with(problem.consignments().stream()
                .map(consignment -> hasLeft(problem, plan, consignment.id())
                        ? gone(problem, plan, consignment)
                        : waiting(consignment, past))
                .toList());
    }

    /** Whether a consignment has left before the day. */
    boolean hasLeft(PlanningProblem problem, Plan plan, String consignment) {
        return plan.placementOf(consignment)
                .map(Placement::slot)
                .filter(slot -> problem.dayOf(slot).isBefore(day))
                .isPresent();
    }

    /** The consignments that were to leave on the closed way. */
    List<Consignment> stopped(PlanningProblem problem, Plan plan) {
        return problem.consignments().stream()
                .filter(consignment -> consignment.destination().equals(district))
                .filter(consignment -> plan.placementOf(consignment.id())
                        .filter(placement -> problem.dayOf(placement.slot()).equals(day))
                        .isPresent())
                .toList();
    }

    private static Consignment gone(PlanningProblem problem, Plan plan, Consignment consignment) {
        int slot = plan.placementOf(consignment.id()).orElseThrow().slot();
        return consignment.with(consignment.dates().pinnedOn(problem.dayOf(slot)));
    }

    private Consignment waiting(Consignment consignment, Set<LocalDate> past) {
        boolean closed = consignment.destination().equals(district);
        var dates = closed && day.equals(consignment.dates().pinned())
                ? consignment.dates().pinnedOn(null)
                : consignment.dates();
        var blocked = new HashSet<>(past);
        blocked.addAll(consignment.way().blockedDays());
        if (closed) {
            blocked.add(day);
        }
        return closed(consignment, blocked).with(dates);
    }

    private static Consignment closed(Consignment consignment, Set<LocalDate> days) {
        var way = consignment.way();
        return new Consignment(
                consignment.id(),
                consignment.origin(),
                consignment.destination(),
                consignment.boxes(),
                consignment.difficultyClass(),
                way.blockedOn(days),
                consignment.dates());
    }
}
