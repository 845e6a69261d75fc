package id.kotaksuara.schedule.draft;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Cutting;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A schedule in the planner's words: what is asked, with all that people agreed, and what leaves when so far. */
record PlanState(PlanningProblem problem, Plan plan) {

    static PlanState of(DistributionSchedule schedule) {
        var problem = problem(schedule);
        return new PlanState(problem, plan(schedule, problem));
    }

    /** Puts a plan into the schedule; what it does not place has no wave, and what has left stays as it left. */
    static void keep(DistributionSchedule schedule, Plan plan) {
        schedule.requireDraft();
        schedule.rows().keep(plan, problem(schedule));
    }

    private static PlanningProblem problem(DistributionSchedule schedule) {
        var facts = schedule.facts();
        var past = past(schedule);
        var agreed = facts.with(facts.consignments().stream()
                .filter(consignment -> schedule.includes(consignment.destination()))
                .flatMap(consignment ->
                        Stream.concat(departed(schedule, consignment), waiting(schedule, consignment, past).stream()))
                .toList());
        return schedule.assumptions()
                .applyTo(agreed, schedule.usual().waveTimes().times());
    }

    /** The days that are over for everything that has not left in them. */
    private static List<LocalDate> past(DistributionSchedule schedule) {
        var first = schedule.calendar().firstDay();
        return schedule.consignments().stream()
                .filter(ScheduledConsignment::departed)
                .flatMap(row -> row.day().stream())
                .max(Comparator.naturalOrder())
                .map(last -> first.datesUntil(last).toList())
                .orElse(List.of());
    }

    /** What has left went whole, and keeps its day. */
    private static Stream<Consignment> departed(DistributionSchedule schedule, Consignment of) {
        return schedule.ofDistrict(of.id()).stream()
                .filter(ScheduledConsignment::departed)
                .map(row -> new Consignment(
                        LoadRows.plannedId(row),
                        of.origin(),
                        of.destination(),
                        row.boxes(),
                        of.difficultyClass(),
                        of.way(),
                        dates(schedule, of).pinnedOn(row.day().orElse(null))));
    }

    /** What waits is cut by the plan. */
    private static Optional<Consignment> waiting(DistributionSchedule schedule, Consignment of, List<LocalDate> past) {
        var parts = schedule.ofDistrict(of.id()).stream()
                .filter(row -> !row.departed())
                .flatMap(row -> row.parts().stream())
                .map(ScheduledPart::part)
                .sorted(Comparator.comparing(Part::id))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(notOn(past, of)
                        .with(dates(schedule, of))
                        .cut(new Cutting(parts, of.cutting().maxLoads())));
    }

    private static Consignment notOn(List<LocalDate> past, Consignment it) {
        var blocked = new HashSet<>(it.way().blockedDays());
        blocked.addAll(past);
        var way = it.way().blockedOn(blocked);
        return new Consignment(
                it.id(),
                it.origin(),
                it.destination(),
                it.boxes(),
                it.difficultyClass(),
                way,
                it.dates(),
                it.cutting());
    }

    private static Dates dates(DistributionSchedule schedule, Consignment it) {
        return new Dates(null, null, schedule.terms(it.destination()).standingWish(), null);
    }

    /** Only what is to be moved is planned. */
    private static Plan plan(DistributionSchedule schedule, PlanningProblem problem) {
        var known = problem.consignments().stream().collect(toMap(Consignment::id, Function.identity()));
        var plan = Plan.EMPTY;
        for (var row : schedule.consignments()) {
            if (schedule.includes(row.districtCode())) {
                var placement = placement(row, known.get(LoadRows.plannedId(row)));
                plan = placement.map(plan::joining).orElse(plan);
            }
        }
        return plan;
    }

    private static Optional<Placement> placement(ScheduledConsignment row, @Nullable Consignment of) {
        if (of == null || row.slot().isEmpty()) {
            return Optional.empty();
        }
        var ids = of.cutting().parts().stream().map(Part::id).collect(toSet());
        var parts = of.isCut() ? row.partIds().stream().filter(ids::contains).toList() : List.<String>of();
        return of.isCut() && parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Placement(of.id(), row.slot().get(), row.vehicleTypes(), parts));
    }
}
