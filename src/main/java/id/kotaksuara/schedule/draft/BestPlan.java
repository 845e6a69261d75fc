package id.kotaksuara.schedule.draft;

import id.kotaksuara.planner.loads.WholeLoads;
import id.kotaksuara.planner.planning.Companions;
import id.kotaksuara.planner.planning.HardestFirstPlanner;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;
import java.util.stream.Stream;

/** The best plan of a few beginnings; of those equally good the one that changes fewest of what is planned so far. */
final class BestPlan {

    private static final int MOST_ROUNDS = 8;

    private BestPlan() {}

    /** Wishes and cuts can lead a search to a poor place: one beginning has no wishes, and one no cuts. */
    static Plan of(PlanningProblem problem, Plan current) {
        if (problem.shares().isNone()) {
            return found(problem, current);
        }
        var apart = new Plan(
                current.placements().stream().map(load -> load.riding("")).toList());
        return HardestFirstPlanner.shared(problem, found(problem.sharing(Companions.NONE), apart), current);
    }

    private static Plan found(PlanningProblem problem, Plan current) {
        var withoutWishes = problem.with(problem.consignments().stream()
                .map(consignment -> consignment.with(consignment.dates().preferring(null)))
                .toList());
        var found = Stream.of(current, Plan.EMPTY, HardestFirstPlanner.plan(withoutWishes), whole(problem))
                .distinct()
                .map(start -> HardestFirstPlanner.improve(problem, start))
                .reduce(current, (best, next) -> better(problem, best, next));
        return polished(problem, found);
    }

    /** One in which every district leaves in one load, where that is possible. */
    private static Plan whole(PlanningProblem problem) {
        var packed = WholeLoads.of(problem, Plan.EMPTY, WholeLoads.Naming.BY_SLOT);
        return packed.unpacked(HardestFirstPlanner.plan(packed.problem()));
    }

    /** Goes on from the best found as long as that helps, so that planning again finds nothing more. */
    private static Plan polished(PlanningProblem problem, Plan found) {
        var best = found;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var next = better(problem, best, HardestFirstPlanner.improve(problem, best));
            if (next.equals(best)) {
                return best;
            }
            best = next;
        }
        return best;
    }

    private static Plan better(PlanningProblem problem, Plan best, Plan next) {
        boolean usable = PlanChecker.check(problem, best).isValid();
        return !usable || PlanChecker.score(problem, next).betterThan(PlanChecker.score(problem, best)) ? next : best;
    }
}
