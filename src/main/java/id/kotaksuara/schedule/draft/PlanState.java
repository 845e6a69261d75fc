package id.kotaksuara.schedule.draft;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.planner.planning.Change;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A schedule in the planner's words: what is asked, with all that people agreed, and what leaves when so far. */
record PlanState(PlanningProblem problem, Plan plan) {

    static PlanState of(DistributionSchedule schedule) {
        return new PlanState(problem(schedule), plan(schedule));
    }

    /** Puts a plan into the schedule; what it does not place has no wave, and what has left stays as it left. */
    static void keep(DistributionSchedule schedule, Plan plan) {
        schedule.requireDraft();
        var fleet = new Fleet(problem(schedule));
        schedule.consignments().stream()
                .filter(consignment -> !consignment.departed())
                .forEach(consignment -> plan.placementOf(consignment.code())
                        .ifPresentOrElse(
                                placement -> consignment.place(placement.slot(), fleet.legs(placement)),
                                consignment::unplace));
    }

    private static PlanningProblem problem(DistributionSchedule schedule) {
        var facts = schedule.facts();
        var rows = schedule.consignments().stream().collect(toMap(ScheduledConsignment::code, Function.identity()));
        var agreed = facts.with(facts.consignments().stream()
                .filter(consignment -> schedule.includes(consignment.destination()))
                .map(consignment -> agreed(schedule, consignment, rows))
                .toList());
        return schedule.assumptions()
                .applyTo(
                        notBeforeWhatLeft(schedule, agreed),
                        schedule.usual().waveTimes().times());
    }

    /** The past is closed to everything that has not left in it. */
    private static PlanningProblem notBeforeWhatLeft(DistributionSchedule schedule, PlanningProblem problem) {
        var first = schedule.calendar().firstDay();
        int past = schedule.consignments().stream()
                .filter(ScheduledConsignment::departed)
                .flatMap(consignment -> consignment.day().stream())
                .max(Comparator.naturalOrder())
                .map(last -> (int) ChronoUnit.DAYS.between(first, last))
                .orElse(0);
        var open = problem;
        for (var consignment : past == 0 ? List.<ScheduledConsignment>of() : schedule.consignments()) {
            if (!consignment.departed()) {
                open = open.with(new Change.ClosedWay(consignment.code(), first, past));
            }
        }
        return open;
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
