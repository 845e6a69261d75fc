package id.kotaksuara.schedule.version;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.planner.planning.Closures;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Cutting;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Reason;
import id.kotaksuara.schedule.progress.OfficeNow;
import id.kotaksuara.schedule.progress.OpenQuestion;
import id.kotaksuara.schedule.progress.Overdue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A schedule in the planner's words.
 *
 * @param problem what is still asked, with all that people agreed
 * @param plan what is to leave when so far
 * @param whole what is asked, with what has left
 * @param drawn what has left and what is to leave when
 * @param overdue what should have left and has not; it has no wave
 */
public record PlanState(PlanningProblem problem, Plan plan, PlanningProblem whole, Plan drawn, List<Overdue> overdue) {

    public PlanState {
        overdue = List.copyOf(overdue);
    }

    /** As it was when it was planned last. */
    public static PlanState of(DistributionSchedule schedule) {
        Predicate<ScheduledConsignment> left = ScheduledConsignment::departed;
        return of(schedule, left, asked(schedule, left), 0);
    }

    /** As it is by now: waves that are over are closed, what has left is no longer asked, and what has come back is. */
    public static PlanState of(DistributionSchedule schedule, OfficeNow progress) {
        Predicate<ScheduledConsignment> left = row -> progress.departed().contains(row.code());
        var asked = asked(schedule, left);
        var calendar = schedule.calendar();
        var over = new HashSet<>(asked.closures().waves());
        over.addAll(progress.overBefore(calendar));
        var closed = asked.with(new Closures(asked.closures().days(), over));
        return of(schedule, left, closed, progress.firstSlot(calendar));
    }

    private static PlanState of(
            DistributionSchedule schedule, Predicate<ScheduledConsignment> left, PlanningProblem asked, int first) {
        var departed = schedule.consignments().stream()
                .filter(left)
                .map(LoadRows::departedId)
                .collect(toSet());
        var open = new OpenQuestion(asked, plan(schedule, asked, left), first, departed);
        return new PlanState(open.problem(), open.plan(), open.whole(), open.drawn(), open.overdue());
    }

    /** The same but for what would stand with more room, which changes by the minute. */
    public PlanState withTheRoomThereIs() {
        return new PlanState(withTheRoomThereIs(problem), plan, withTheRoomThereIs(whole), drawn, overdue);
    }

    /** The same question but for what would stand with more room. */
    public static PlanningProblem withTheRoomThereIs(PlanningProblem asked) {
        return asked.withOrigins(asked.origins().stream()
                .map(origin -> origin.openingAtMost(OptionalInt.empty()))
                .toList());
    }

    /** Boxes that have left. */
    public int gone() {
        return Math.toIntExact(whole.boxes() - problem.boxes());
    }

    /** Of what stands against waves only those that are not over, as long as there are any. */
    public List<Reason> open(List<Reason> reasons) {
        return problem.firstSlot() < problem.slots()
                ? reasons.stream()
                        .filter(reason -> reason.slot() >= problem.firstSlot())
                        .toList()
                : reasons;
    }

    /** The wave of a load, where that is not over. */
    public Optional<Integer> slot(ScheduledConsignment row) {
        return row.slot().filter(slot -> slot >= problem.firstSlot());
    }

    /** Another plan, beside what should have left and which it does not place. */
    public Plan besideOverdue(Plan other) {
        var plan = other;
        for (var late : overdue) {
            var placed = other.placementsOf(late.consignment().id());
            var parts = late.planned().parts().stream()
                    .filter(part ->
                            placed.stream().noneMatch(load -> load.parts().contains(part)))
                    .toList();
            boolean stays = late.consignment().isCut() ? !parts.isEmpty() : placed.isEmpty();
            plan = stays
                    ? plan.joining(new Placement(
                            late.consignment().id(), late.slot(), late.planned().vehicleTypes(), parts))
                    : plan;
        }
        return Plan.loosened(plan.placements().stream().map(this::ridingAsBefore));
    }

    /** What should have left with another still rides with it. */
    private Placement ridingAsBefore(Placement load) {
        return overdue.stream()
                .map(Overdue::planned)
                .filter(late -> late.consignment().equals(load.consignment()) && late.slot() == load.slot())
                .map(late -> load.riding(late.with()))
                .findFirst()
                .orElse(load);
    }

    /** Puts a plan into the schedule; what it does not place has no wave, and what has left stays as it left. */
    public static void keep(DistributionSchedule schedule, Plan plan) {
        schedule.requireDraft();
        schedule.rows().keep(plan, asked(schedule, ScheduledConsignment::departed));
    }

    private static PlanningProblem asked(DistributionSchedule schedule, Predicate<ScheduledConsignment> left) {
        var facts = schedule.facts();
        var fleet = new Fleet(facts);
        var agreed = facts.with(facts.consignments().stream()
                .flatMap(consignment -> Stream.concat(
                        departed(schedule, consignment, left), waiting(schedule, consignment, left, fleet).stream()))
                .toList());
        return schedule.assumptions()
                .applyTo(agreed, schedule.usual().waveTimes().times());
    }

    /** What has left went whole, and keeps its day. */
    private static Stream<Consignment> departed(
            DistributionSchedule schedule, Consignment of, Predicate<ScheduledConsignment> left) {
        return schedule.ofDistrict(of.id()).stream()
                .filter(left)
                .map(row -> new Consignment(
                        LoadRows.departedId(row),
                        of.origin(),
                        of.destination(),
                        row.boxes(),
                        of.difficultyClass(),
                        of.way(),
                        dates(schedule, of).pinnedOn(row.day().orElse(null))));
    }

    /** What waits is cut by the plan. */
    private static Optional<Consignment> waiting(
            DistributionSchedule schedule, Consignment of, Predicate<ScheduledConsignment> left, Fleet fleet) {
        var parts = schedule.ofDistrict(of.id()).stream()
                .filter(row -> !left.test(row) && schedule.includes(row.districtCode()))
                .flatMap(row -> row.parts().stream())
                .map(part -> part.part(fleet, of))
                .sorted(Comparator.comparing(Part::id))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(of.with(dates(schedule, of))
                        .cut(new Cutting(parts, of.cutting().maxLoads())));
    }

    private static Dates dates(DistributionSchedule schedule, Consignment it) {
        var wish = schedule.terms(it.destination()).standingWish();
        return new Dates(null, it.dates().latestArrival(), wish, null);
    }

    /** Only what is to be moved is planned. */
    private static Plan plan(
            DistributionSchedule schedule, PlanningProblem problem, Predicate<ScheduledConsignment> left) {
        var known = problem.consignments().stream().collect(toMap(Consignment::id, Function.identity()));
        var plan = Plan.EMPTY;
        for (var row : schedule.consignments()) {
            if (left.test(row) || schedule.includes(row.districtCode())) {
                plan = placement(row, known.get(id(row, left)))
                        .map(plan::joining)
                        .orElse(plan);
            }
        }
        return riding(schedule, left, plan);
    }

    /** On the vehicles of those with whom they leave; who has left rides with who has. */
    private static Plan riding(DistributionSchedule schedule, Predicate<ScheduledConsignment> left, Plan alone) {
        var leads = new HashMap<String, String>();
        for (var row : schedule.consignments()) {
            if (row.slot().isPresent() && !row.lead().equals(row.districtCode())) {
                schedule.ofDistrict(row.lead()).stream()
                        .filter(lead -> lead.slot().equals(row.slot()) && left.test(lead) == left.test(row))
                        .findFirst()
                        .ifPresent(lead ->
                                leads.put(id(row, left) + "@" + row.slot().get(), id(lead, left)));
            }
        }
        return Plan.loosened(alone.placements().stream()
                .map(load -> load.riding(leads.getOrDefault(load.consignment() + "@" + load.slot(), ""))));
    }

    private static String id(ScheduledConsignment row, Predicate<ScheduledConsignment> left) {
        return left.test(row) ? LoadRows.departedId(row) : row.districtCode();
    }

    private static Optional<Placement> placement(ScheduledConsignment row, @Nullable Consignment of) {
        if (of == null || row.slot().isEmpty()) {
            return Optional.empty();
        }
        var ids = of.cutting().parts().stream().map(Part::id).collect(toSet());
        var parts = of.isCut() ? row.partIds().stream().filter(ids::contains).toList() : List.<String>of();
        var types = row.legs().stream().map(LegPlan::vehicleType).toList();
        return of.isCut() && parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Placement(of.id(), row.slot().get(), types, parts));
    }
}
