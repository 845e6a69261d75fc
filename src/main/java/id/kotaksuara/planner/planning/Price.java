package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What it costs that consignments are bound to a day.
 *
 * @param plan the plan that follows, in which all of them leave as they are bound; empty where none was found
 * @param more boxes left more than before; below 0 where fewer are
 * @param others how many others leave otherwise than before
 * @param proven whether no plan leaves fewer boxes beyond those of before, or, where there is none, that there is none;
 *     otherwise the price is "at most"
 * @param fewest whether it is proven that of the plans that leave so few none moves fewer others
 */
public record Price(Optional<Plan> plan, long more, long others, boolean proven, boolean fewest) {

    /** Consignments of a problem that are bound to a day in it, or some parts of them, and the plan so far. */
    public record Bound(PlanningProblem problem, Plan before, List<String> ids, List<String> parts) {

        public Bound {
            requireNonNull(problem, "problem");
            requireNonNull(before, "before");
            ids = List.copyOf(ids);
            parts = List.copyOf(parts);
        }

        /** Whether all of them leave in a plan that keeps every rule. */
        boolean holds(Plan plan) {
            return PlanChecker.check(problem, plan).isValid()
                    && ids.stream().allMatch(id -> leaves(problem.consignment(id), plan));
        }

        private boolean leaves(Consignment consignment, Plan plan) {
            var loads = plan.placementsOf(consignment.id());
            return !loads.isEmpty()
                    && consignment.cutting().parts().stream()
                            .map(Part::id)
                            .filter(part -> parts.isEmpty() || parts.contains(part))
                            .allMatch(part ->
                                    loads.stream().anyMatch(load -> load.parts().contains(part)));
        }

        /** Boxes left more than before. */
        public long more(Plan after) {
            return PlanChecker.score(problem, after).boxesLeft()
                    - PlanChecker.score(problem, before).boxesLeft();
        }

        /** Boxes of hard districts left more than before, if any. */
        public long moreOfTheHard(Plan after) {
            return Math.max(
                    0,
                    PlanChecker.score(problem, after).hardBoxesLeft()
                            - PlanChecker.score(problem, before).hardBoxesLeft());
        }

        /** Whether none more are left than before, or arithmetic alone proves that none leaves fewer. */
        public boolean isLeast(Plan after) {
            return more(after) <= 0 && moreOfTheHard(after) == 0
                    || PlanChecker.score(problem, after).boxesLeft() <= Shortages.boxes(Shortages.of(problem));
        }

        /** How many others are touched. */
        long moved(Plan after) {
            return Stream.concat(before.placements().stream(), after.placements().stream())
                    .filter(placement -> !ids.contains(placement.consignment()))
                    .filter(placement -> !before.placements().contains(placement)
                            || !after.placements().contains(placement))
                    .map(Placement::consignment)
                    .distinct()
                    .count();
        }
    }

    /** What is found out about the plans of bound consignments: the best one, and what is proven about all. */
    public record Found(Optional<Plan> plan, boolean fewestLeft, boolean fewestMoved) {

        public static final Found NOTHING = new Found(Optional.empty(), false, false);
    }

    /** Finds the plan that leaves fewest, hard districts first, and of those the one that moves fewest others. */
    public interface Prover {

        /** Searches nothing: what arithmetic does not prove stays unproven. */
        Prover ARITHMETIC = (bound, known) -> Found.NOTHING;

        /** @param known the best plan so far, or an empty one */
        Found ask(Bound bound, Plan known);
    }

    /** The best of the candidates, of what mending finds and of what the prover finds. */
    public static Price of(Bound bound, Stream<Plan> candidates, Prover prover) {
        var mended = Mending.of(bound.problem(), bound.before(), bound.ids());
        var quick = Ranked.best(bound, Stream.concat(mended.map(Mending::plan).stream(), candidates));
        var settled = quick.filter(plan -> bound.isLeast(plan) && isFewest(bound, plan, mended));
        if (settled.isPresent()) {
            return of(bound, settled.get(), true, true);
        }
        var found = told(bound, prover.ask(bound, quick.orElse(Plan.EMPTY)));
        var best = Ranked.best(bound, Stream.concat(quick.stream(), found.plan().stream()));
        return best.map(plan -> of(
                        bound,
                        plan,
                        found.fewestLeft() || bound.isLeast(plan),
                        found.fewestMoved() || isFewest(bound, plan, mended)))
                .orElseGet(() -> new Price(Optional.empty(), 0, 0, found.fewestLeft(), false));
    }

    /** A plan in which not all that is bound leaves proves nothing. */
    private static Found told(Bound bound, Found found) {
        return found.plan().isEmpty() || found.plan().filter(bound::holds).isPresent() ? found : Found.NOTHING;
    }

    private static Price of(Bound bound, Plan plan, boolean proven, boolean fewest) {
        return new Price(Optional.of(plan), bound.more(plan), bound.moved(plan), proven, fewest);
    }

    private static boolean isFewest(Bound bound, Plan plan, Optional<Mending> mended) {
        long moved = bound.moved(plan);
        return moved == 0
                || mended.filter(Mending::fewest)
                        .filter(mending -> mending.moved() == moved)
                        .isPresent();
    }

    /** A plan as it is compared: what is left more than before, the hard first, how many others move, and then how good. */
    private record Ranked(Plan plan, long hard, long more, long moved, PlanScore score) {

        static final Comparator<Ranked> ORDER = Comparator.comparingLong(Ranked::hard)
                .thenComparingLong(Ranked::more)
                .thenComparingLong(Ranked::moved)
                .thenComparing(Ranked::score);

        static Optional<Plan> best(Bound bound, Stream<Plan> plans) {
            return plans.distinct()
                    .filter(bound::holds)
                    .map(plan -> new Ranked(
                            plan,
                            bound.moreOfTheHard(plan),
                            Math.max(0, bound.more(plan)),
                            bound.moved(plan),
                            PlanChecker.score(bound.problem(), plan)))
                    .min(ORDER)
                    .map(Ranked::plan);
        }
    }
}
