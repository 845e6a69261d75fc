package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    Trial(PlanningProblem problem, Plan plan, String consignment) {
        this.consignment = problem.consignment(consignment);
        others = new Reading(problem, plan.without(consignment));
        alone = new Reading(problem, Plan.EMPTY);
        known = new HashSet<>(PlanChecker.breaches(others));
        choices = choices();
    }

    Consignment consignment() {
        return consignment;
    }

    /** The attempt with the vehicles that get furthest: none of the rules broken, or the last in order. */
    Attempt in(int slot) {
        Attempt furthest = null;
        for (var types : choices) {
            var attempt = with(new Placement(consignment.id(), slot, types));
            if (attempt.isValid()) {
                return attempt;
            }
            if (furthest == null || firstRule(attempt).compareTo(firstRule(furthest)) > 0) {
                furthest = attempt;
            }
        }
        return furthest;
    }

    Attempt with(Placement placement) {
        var own = PlanChecker.breaches(alone.with(placement));
        var first = own.isEmpty() || own.get(0).rule().isShared() ? shared(placement) : own;
        return new Attempt(placement, first);
    }

    PlanScore score(Placement placement) {
        return Scoring.of(others.with(placement));
    }

    /** What this consignment wants of the thing a shared rule is about. */
    long need(Breach breach) {
        return switch (breach.rule()) {
            case NO_ESCORT -> 1;
            case NO_VEHICLE -> others.vehicle(breach.subject()).needed(consignment.boxes());
            default -> consignment.boxes();
        };
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
                .mapToLong(type -> others.vehicle(type).needed(consignment.boxes()))
                .sum();
    }

    private static List<String> append(List<String> begun, String type) {
        var longer = new ArrayList<>(begun);
        longer.add(type);
        return List.copyOf(longer);
    }
}
