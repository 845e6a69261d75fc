package id.kotaksuara.planner.planning;

import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Answers while a page loads: places the hardest districts first, each at its best, then takes small groups out and puts
 * them back better, for a bounded number of rounds. Same problem, same plan.
 */
public final class HardestFirstPlanner {

    /** Rounds of repair that keep a schedule of 60 consignments well under 20 ms. */
    static final int ROUNDS = 3_000;

    private static final int MOST_PASSES = 20;
    private static final int BRIM_ATTEMPTS = 400;
    private static final int MORE_ROUNDS = 3;

    private HardestFirstPlanner() {}

    public static Plan plan(PlanningProblem problem) {
        var plan = improve(problem, Plan.EMPTY);
        return mayLeaveLess(problem, plan) ? tryHarder(problem, plan) : plan;
    }

    /** Whether days were agreed, and more is left than arithmetic says must be: then waves have to be filled to the brim. */
    private static boolean mayLeaveLess(PlanningProblem problem, Plan plan) {
        if (problem.consignments().stream()
                .noneMatch(consignment -> consignment.dates().pinned() != null)) {
            return false;
        }
        long percent = PlanChecker.score(problem, plan).percentLeft();
        return percent > 0
                && percent > Scoring.percent(Shortages.boxes(Shortages.of(problem)), Math.max(1, problem.boxes()));
    }

    private static Plan tryHarder(PlanningProblem problem, Plan plan) {
        var others = problem.isCut()
                ? Stream.of(plan(problem, plan, CutPlanner.ROUNDS / 2, 1))
                : Stream.of(
                        plan(problem, Stowage.plan(problem, BRIM_ATTEMPTS), ROUNDS, 0),
                        plan(problem, Plan.EMPTY, MORE_ROUNDS * ROUNDS, 1));
        return Stream.concat(Stream.of(plan), others)
                .min(Comparator.comparing((Plan each) -> PlanChecker.score(problem, each)))
                .orElseThrow();
    }

    /**
     * Never worse than a fresh plan, with as few changes to the one it starts from as it can; where that is as good, it
     * stays as it is.
     */
    public static Plan plan(PlanningProblem problem, Plan start) {
        var fresh = plan(problem);
        var improved = improve(problem, start);
        boolean better = PlanChecker.score(problem, fresh).betterThan(PlanChecker.score(problem, improved));
        var found = better ? nearest(problem, fresh, start) : improved;
        var known = PlanChecker.check(problem, start);
        boolean worthIt = !known.isValid() || PlanChecker.score(problem, found).betterThan(known.score());
        return worthIt ? found : start;
    }

    /** Starts from a plan, of which it keeps what is still valid and not worth changing. */
    public static Plan improve(PlanningProblem problem, Plan start) {
        return plan(problem, start, problem.isCut() ? CutPlanner.ROUNDS : ROUNDS);
    }

    /** Where vehicles are shared, being near may cost what sharing brought: then it is not. */
    private static Plan nearest(PlanningProblem problem, Plan plan, Plan other) {
        var near = Sharing.of(problem, near(problem, plan, other));
        return PlanChecker.score(problem, plan).betterThan(PlanChecker.score(problem, near)) ? plan : near;
    }

    /** The same plan with what can be as in another, and is no worse for it. */
    private static Plan near(PlanningProblem problem, Plan plan, Plan other) {
        if (problem.isCut()) {
            return CutPlanner.near(problem, plan, other);
        }
        var yard = new Yard(problem);
        keep(yard, plan, yard::placeIfLeft);
        var repair = new Repair(yard, numbers(yard, load -> true), 0);
        keep(yard, other, repair::putWhereNotWorse);
        return yard.plan();
    }

    /** With another number of rounds: more is slower, and hardly ever worse. */
    public static Plan plan(PlanningProblem problem, Plan start, int rounds) {
        return plan(problem, start, rounds, 0);
    }

    /** With another seed the search goes another way. */
    public static Plan plan(PlanningProblem problem, Plan start, int rounds, long seed) {
        var found = problem.isCut()
                ? CutPlanner.plan(problem, start, rounds, seed)
                : plan(new Yard(problem), start, rounds, seed);
        return problem.shares().isNone() ? found : shared(problem, found, start);
    }

    /** Searched without sharing and shared then, or as it is shared already, whichever is better. */
    public static Plan shared(PlanningProblem problem, Plan found, Plan start) {
        return Stream.of(Sharing.of(problem, found), start)
                .filter(plan -> PlanChecker.check(problem, plan).isValid())
                .min(Comparator.comparing(plan -> PlanChecker.score(problem, plan)))
                .orElse(found);
    }

    private static Plan plan(Yard yard, Plan start, int rounds, long seed) {
        keep(yard, start, yard::placeIfLeft);
        int[] hard = numbers(yard, Load::isHard);
        int[] all = numbers(yard, load -> true);
        placeHardestFirst(yard, hard);
        new Repair(yard, hard, seed).run(start.placements().isEmpty() ? rounds / 4 : 0);
        placeHardestFirst(yard, all);
        var repair = new Repair(yard, all, seed);
        repair.run(rounds);
        repair.polish(MOST_PASSES);
        keep(yard, start, repair::putWhereNotWorse);
        return yard.plan();
    }

    private static void keep(Yard yard, Plan start, Placing place) {
        var places = Index.places(yard.loads, load -> load.consignment.id());
        for (var placement : start.placements()) {
            var number = places.get(placement.consignment());
            if (number != null) {
                yard.optionFor(number, placement).ifPresent(option -> place.put(number, option));
            }
        }
    }

    private interface Placing {
        void put(int load, int option);
    }

    private static int[] numbers(Yard yard, Predicate<Load> wanted) {
        return IntStream.range(0, yard.loads.size())
                .filter(number -> yard.loads.get(number).options.length > 0)
                .filter(number -> wanted.test(yard.loads.get(number)))
                .toArray();
    }

    private static void placeHardestFirst(Yard yard, int[] numbers) {
        IntStream.of(numbers)
                .filter(yard::isLeft)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(number -> -yard.loads.get(number).difficulty)
                        .thenComparingInt(number -> -yard.loads.get(number).boxes))
                .forEach(number -> placeAtItsBest(yard, number));
    }

    private static void placeAtItsBest(Yard yard, int number) {
        for (int option : yard.loads.get(number).options) {
            if (yard.place(number, option)) {
                return;
            }
        }
    }
}
