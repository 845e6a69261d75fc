package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One consignment taken out of a plan and tried elsewhere, with the same rules that judge the plan. */
final class Trial {

    /** More ways to equip one consignment than offices weigh; the cheapest are tried. */
    private static final int MOST_CHOICES = 24;

    /** One attempt and the first rule against it, or none. */
    record Attempt(Placement placement, List<Breach> breaches) {
        boolean isValid() {
            return breaches.isEmpty();
        }
    }

    private final Consignment consignment;
    private final Reading others;
    private final Reading alone;
    private final Set<Breach> known;
    private final List<List<String>> choices;

    private final PlanningProblem problem;
    private final Plan plan;
    private final List<String> parts;

    /** Of one that is cut the parts that are left, or where none is, its last load. */
    Trial(PlanningProblem problem, Plan plan, String consignment) {
        this(problem, plan, problem.consignment(consignment), parts(problem.consignment(consignment), plan));
    }

    Trial(PlanningProblem problem, Plan plan, Placement load) {
        this(problem, plan, problem.consignment(load.consignment()), load.parts());
    }

    private Trial(PlanningProblem problem, Plan plan, Consignment consignment, List<String> parts) {
        this.problem = problem;
        this.plan = plan;
        this.consignment = consignment;
        this.parts = parts;
        others = new Reading(
                problem, parts.isEmpty() ? plan.without(consignment.id()) : plan.without(consignment.id(), parts));
        alone = new Reading(problem, Plan.EMPTY);
        known = new HashSet<>(PlanChecker.breaches(others));
        choices = choices();
    }

    private static List<String> parts(Consignment consignment, Plan plan) {
        var loads = plan.placementsOf(consignment.id());
        var placed = loads.stream().flatMap(load -> load.parts().stream()).collect(Collectors.toSet());
        var left = consignment.cutting().parts().stream()
                .map(Part::id)
                .filter(part -> !placed.contains(part))
                .toList();
        return !left.isEmpty() || !consignment.isCut()
                ? left
                : loads.stream()
                        .max(Comparator.comparingInt(Placement::slot))
                        .map(Placement::parts)
                        .orElse(List.of());
    }

    /** What leaves in that slot anyway goes with it: a consignment is not in its own way. */
    Trial withLoadIn(int slot) {
        var joined = new LinkedHashSet<>(parts);
        plan.placementsOf(consignment.id()).stream()
                .filter(load -> load.slot() == slot)
                .forEach(load -> joined.addAll(load.parts()));
        return joined.size() == parts.size() ? this : new Trial(problem, plan, consignment, List.copyOf(joined));
    }

    Consignment consignment() {
        return consignment;
    }

    /** The attempt with the vehicles that get furthest: none of the rules broken, or the last in order. */
    Attempt in(int slot) {
        var trial = withLoadIn(slot);
        return trial == this ? alone(slot) : trial.alone(slot);
    }

    private Attempt alone(int slot) {
        Attempt furthest = null;
        for (var placement : placements(slot).toList()) {
            var attempt = with(placement);
            if (attempt.isValid()) {
                return attempt;
            }
            if (furthest == null || firstRule(attempt).compareTo(firstRule(furthest)) > 0) {
                furthest = attempt;
            }
        }
        return furthest;
    }

    /** On vehicles of its own, or where the office allows it on those of others that leave then. */
    private Stream<Placement> placements(int slot) {
        var own = choices.stream()
                .map(types -> new Placement(consignment.id(), slot, types, parts))
                .toList();
        var leads = plan.placements().stream().filter(lead -> lead.slot() == slot && !lead.rides() && mayShare(lead));
        return Stream.concat(own.stream(), leads.flatMap(lead -> own.stream()
                .filter(load -> load.startsLike(lead))
                .map(load -> load.riding(lead.consignment()))));
    }

    private boolean mayShare(Placement lead) {
        return problem.shares().allow(problem.consignment(lead.consignment()), consignment);
    }

    Attempt with(Placement placement) {
        var own = PlanChecker.breaches(alone.with(placement.riding("")));
        boolean fine = own.isEmpty() || own.get(0).rule().isShared();
        return new Attempt(placement, fine ? shared(placement) : own);
    }

    PlanScore score(Placement placement) {
        return Scoring.of(others.with(placement));
    }

    /** The breach as it is told: others hold what it lacks, and of them until when; never it itself. */
    Breach byOthers(Breach breach) {
        if (breach.rule() != Rule.NO_ESCORT && breach.rule() != Rule.NO_VEHICLE && breach.rule() != Rule.STORE_FULL) {
            return breach;
        }
        var told = new ArrayList<Object>(breach.arguments().subList(0, 2));
        told.add(((List<?>) breach.arguments().get(2))
                .stream().filter(id -> !id.equals(consignment.id())).toList());
        if (breach.arguments().size() > 3) {
            told.add(use(breach).freeAgain(breach.slot()));
        }
        return new Breach(breach.rule(), breach.subject(), breach.slot(), told);
    }

    private Occupation use(Breach breach) {
        return breach.rule() == Rule.NO_VEHICLE
                ? SharedRules.vehicles(others, others.vehicle(breach.subject()))
                : SharedRules.convoys(
                        others,
                        others.problem().origins().stream()
                                .filter(origin -> origin.id().equals(breach.subject()))
                                .findFirst()
                                .orElseThrow());
    }

    /** What this consignment wants of the thing a shared rule is about. */
    long need(Breach breach, Placement placement) {
        return switch (breach.rule()) {
            case NO_ESCORT -> escorts(placement);
            case NO_VEHICLE -> others.vehicle(breach.subject()).needed(boxes());
            default -> boxes();
        };
    }

    private int escorts(Placement placement) {
        int vehicles = placement.vehicleTypes().isEmpty()
                ? 0
                : others.vehicle(placement.vehicleTypes().get(0)).needed(boxes());
        return others.problem().origins().stream()
                .filter(origin -> origin.id().equals(consignment.origin()))
                .findFirst()
                .orElseThrow()
                .escortsFor(vehicles);
    }

    private int boxes() {
        return consignment.boxesOf(new Placement(consignment.id(), 0, List.of(), parts));
    }

    private List<Breach> shared(Placement placement) {
        return PlanChecker.breaches(others.with(placement)).stream()
                .filter(breach -> !known.contains(breach))
                .toList();
    }

    private static Rule firstRule(Attempt attempt) {
        return attempt.breaches().get(0).rule();
    }

    private List<List<String>> choices() {
        List<List<String>> found = List.of(List.of());
        for (var leg : consignment.way().legs()) {
            found = found.stream()
                    .flatMap(begun -> leg.vehicleTypes().stream().distinct().map(type -> append(begun, type)))
                    .sorted(Comparator.comparingLong(this::trips))
                    .limit(MOST_CHOICES)
                    .toList();
        }
        return found.isEmpty() ? List.of(List.of()) : found;
    }

    private long trips(List<String> types) {
        return types.stream()
                .mapToLong(type -> others.vehicle(type).needed(boxes()))
                .sum();
    }

    private static List<String> append(List<String> begun, String type) {
        var longer = new ArrayList<>(begun);
        longer.add(type);
        return List.copyOf(longer);
    }
}
