package id.kotaksuara.planner.planning;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The only meaning of "valid" and of "better": judges plans made by hand, by any planner and by tests. */
public final class PlanChecker {

    private static final List<Function<Reading, Stream<Breach>>> RULES = Stream.of(
                    OwnRules.ALL, TripRules.ALL, SharedRules.ALL)
            .flatMap(List::stream)
            .toList();

    private PlanChecker() {}

    public static Verdict check(PlanningProblem problem, Plan plan) {
        var reading = new Reading(problem, plan);
        return new Verdict(breaches(reading), Scoring.of(reading));
    }

    public static PlanScore score(PlanningProblem problem, Plan plan) {
        return Scoring.of(new Reading(problem, plan));
    }

    /** What is wrong with the problem itself, before any plan. */
    public static List<Breach> troubles(PlanningProblem problem) {
        return Stream.of(slots(problem), nonsense(problem), overfull(problem))
                .flatMap(Function.identity())
                .toList();
    }

    static List<Breach> breaches(Reading reading) {
        return RULES.stream()
                .flatMap(rule -> rule.apply(reading))
                .sorted(Comparator.comparing(Breach::rule).thenComparing(Breach::slot))
                .toList();
    }

    private static Stream<Breach> slots(PlanningProblem problem) {
        return problem.slots() > 0
                ? Stream.empty()
                : Stream.of(Breach.of(
                        Rule.NO_SLOTS,
                        problem.name(),
                        Breach.NO_SLOT,
                        problem.days().size(),
                        problem.wavesPerDay()));
    }

    private static Stream<Breach> nonsense(PlanningProblem problem) {
        var origins = problem.origins().stream().filter(Origin::hasNonsense).map(Origin::id);
        var vehicles =
                problem.vehicles().stream().filter(CarrierType::hasNonsense).map(CarrierType::id);
        var consignments =
                problem.consignments().stream().filter(Consignment::hasNonsense).map(Consignment::id);
        return Stream.of(origins, vehicles, consignments)
                .flatMap(Function.identity())
                .map(id -> Breach.of(Rule.NONSENSE_NUMBER, id, Breach.NO_SLOT));
    }

    private static Stream<Breach> overfull(PlanningProblem problem) {
        return problem.origins().stream()
                .filter(origin -> origin.openingBoxes() > origin.storageCapacity())
                .map(origin -> Breach.of(
                        Rule.OPENING_ABOVE_ROOM,
                        origin.id(),
                        Breach.NO_SLOT,
                        origin.storageCapacity(),
                        origin.openingBoxes()));
    }
}
