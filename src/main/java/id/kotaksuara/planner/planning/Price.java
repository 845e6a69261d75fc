package id.kotaksuara.planner.planning;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What it costs that consignments are bound to a day: boxes that are left more than before.
 *
 * @param plan the plan that follows, in which all of them leave as they are bound
 * @param more boxes left more than before; below 0 where fewer are
 * @param proven whether no plan leaves fewer; otherwise the price is "at most"
 */
public record Price(Plan plan, long more, boolean proven) {

    /** Boxes that any plan of a problem leaves at the least, as far as it can be told. */
    public interface Bound {

        /** What arithmetic alone proves. */
        Bound ARITHMETIC = problem -> Shortages.boxes(Shortages.of(problem));

        long fewestLeft(PlanningProblem problem);
    }

    /** Of a problem in which they are bound; empty where no plan was found in which all of them leave. */
    public static Optional<Price> of(PlanningProblem bound, Plan before, Collection<String> ids, Bound prover) {
        long known = PlanChecker.score(bound, before).boxesLeft();
        return Stream.of(
                        Mending.of(bound, before, ids).map(Mending::plan).stream(),
                        Stream.of(HardestFirstPlanner.plan(bound, before)))
                .flatMap(plans -> plans)
                .filter(plan -> PlanChecker.check(bound, plan).isValid())
                .filter(plan -> ids.stream().allMatch(id -> isPlaced(bound.consignment(id), plan)))
                .min(Comparator.comparing(plan -> PlanChecker.score(bound, plan), Price::compareLeft))
                .map(plan -> of(bound, plan, known, prover));
    }

    private static Price of(PlanningProblem bound, Plan plan, long known, Bound prover) {
        long left = PlanChecker.score(bound, plan).boxesLeft();
        boolean proven = left == 0 || left <= Bound.ARITHMETIC.fewestLeft(bound) || left <= prover.fewestLeft(bound);
        return new Price(plan, left - known, proven);
    }

    /** What is left counts, the hard first; of plans that are equal there the first, which moves fewest. */
    private static int compareLeft(PlanScore one, PlanScore other) {
        return Comparator.comparingLong(PlanScore::hardBoxesLeft)
                .thenComparingLong(PlanScore::boxesLeft)
                .compare(one, other);
    }

    private static boolean isPlaced(Consignment consignment, Plan plan) {
        return plan.placementsOf(consignment.id()).stream()
                        .mapToInt(consignment::boxesOf)
                        .sum()
                >= consignment.boxes();
    }
}
