package id.kotaksuara.schedule.draft;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.planner.planning.Closures;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Explanations;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Reason;
import id.kotaksuara.schedule.progress.OfficeNow;
import id.kotaksuara.schedule.progress.OpenQuestion;
import id.kotaksuara.schedule.progress.Overdue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A schedule in the planner's words.
 *
 * @param problem what is still asked, with all that people agreed
 * @param plan what is to leave when so far
 * @param whole what is asked, with what has left
 * @param drawn what has left and what is to leave when
 * @param overdue what should have left and has not; it has no wave
 */
record PlanState(PlanningProblem problem, Plan plan, PlanningProblem whole, Plan drawn, List<Overdue> overdue) {

    PlanState {
        overdue = List.copyOf(overdue);
    }

    /** As it was when it was planned last. */
    static PlanState of(DistributionSchedule schedule) {
        return of(schedule, asked(schedule), 0, Set.of());
    }

    /** As it is by now: waves that are over are closed, and what has left is no longer asked. */
    static PlanState of(DistributionSchedule schedule, OfficeNow progress) {
        var asked = asked(schedule);
        var calendar = schedule.calendar();
        var over = new HashSet<>(asked.closures().waves());
        over.addAll(progress.overBefore(calendar));
        return of(
                schedule,
                asked.with(new Closures(asked.closures().days(), over)),
                progress.firstSlot(calendar),
                progress.departed());
    }

    private static PlanState of(DistributionSchedule schedule, PlanningProblem asked, int first, Set<String> left) {
        var departed = Stream.concat(
                        left.stream(),
                        schedule.consignments().stream()
                                .filter(ScheduledConsignment::departed)
                                .map(ScheduledConsignment::code))
                .collect(toSet());
        var open = new OpenQuestion(asked, plan(schedule), first, departed);
        return new PlanState(open.problem(), open.plan(), open.whole(), open.drawn(), open.overdue());
    }

    /** Boxes that have left. */
    int gone() {
        return Math.toIntExact(whole.boxes() - problem.boxes());
    }

    /** What stands against each wave that is not over; against those that are where none is left. */
    List<Reason> reasons(String consignment) {
        var all = Explanations.reasons(problem, plan, consignment);
        return problem.firstSlot() < problem.slots()
                ? all.stream()
                        .filter(reason -> reason.slot() >= problem.firstSlot())
                        .toList()
                : all;
    }

    /** Whether a consignment is still to leave. */
    boolean asks(String consignment) {
        return problem.consignments().stream().anyMatch(known -> known.id().equals(consignment));
    }

    /** Another plan, beside what should have left and which it does not place. */
    Plan besideOverdue(Plan other) {
        return new Plan(Stream.concat(
                        other.placements().stream(),
                        overdue.stream().map(Overdue::planned).filter(late -> other.placementOf(late.consignment())
                                .isEmpty()))
                .toList());
    }

    /** Puts a plan into the schedule; what it does not place has no wave, and what has left stays as it left. */
    static void keep(DistributionSchedule schedule, Plan plan) {
        schedule.requireDraft();
        var fleet = new Fleet(asked(schedule));
        schedule.consignments().stream()
                .filter(consignment -> !consignment.departed())
                .forEach(consignment -> plan.placementOf(consignment.code())
                        .ifPresentOrElse(
                                placement -> consignment.place(placement.slot(), fleet.legs(placement)),
                                consignment::unplace));
    }

    private static PlanningProblem asked(DistributionSchedule schedule) {
        var facts = schedule.facts();
        var rows = schedule.consignments().stream().collect(toMap(ScheduledConsignment::code, Function.identity()));
        var agreed = facts.with(facts.consignments().stream()
                .filter(consignment -> schedule.includes(consignment.destination()))
                .map(consignment -> agreed(schedule, consignment, rows))
                .toList());
        return schedule.assumptions()
                .applyTo(agreed, schedule.usual().waveTimes().times());
    }

    private static Consignment agreed(
            DistributionSchedule schedule, Consignment consignment, Map<String, ScheduledConsignment> rows) {
        var wish = schedule.terms(consignment.destination()).standingWish();
        return consignment.with(
                new Dates(null, null, wish, rows.get(consignment.id()).pinnedDay()));
    }

    private static Plan plan(DistributionSchedule schedule) {
        return new Plan(schedule.consignments().stream()
                .filter(consignment -> schedule.includes(consignment.districtCode()))
                .flatMap(consignment -> consignment.placement().stream())
                .toList());
    }
}
