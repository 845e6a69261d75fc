package id.kotaksuara.planner.exact;

import com.google.ortools.sat.CpSolverStatus;
import id.kotaksuara.planner.model.CutModel;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.PlanningProblem;

/**
 * Why a plan leaves what it leaves, in three numbers that add up: boxes that must stay even if every part were cut to
 * single boxes, boxes more because stations stay whole, and boxes more because harder districts go first.
 *
 * @param single the fewest boxes that stay when parts are single boxes
 * @param whole the fewest that stay when parts are whole, whoever goes first
 * @param left boxes that the plan leaves
 * @param proven whether the first two are the fewest; otherwise they are bounds from below
 */
record Remainder(long single, long whole, long left, boolean proven) {

    /** Of a valid plan; the limits are those of both searches together. */
    static Remainder of(PlanningProblem problem, Plan plan, Limits limits) {
        long left = PlanChecker.score(problem, plan).boxesLeft();
        if (left == 0
                || !problem.shares().isNone()
                || ExactPlanner.libraryTrouble().isPresent()) {
            return new Remainder(0, 0, left, left == 0);
        }
        var watch = new Watch(limits);
        var single = fewest(problem, true, plan, watch);
        var whole = problem.isCut() ? fewest(problem, false, plan, watch) : single;
        return new Remainder(
                Math.min(single.bound(), left),
                Math.min(Math.max(single.bound(), whole.bound()), left),
                left,
                (single.isProven() || single.bound() >= left) && (whole.isProven() || whole.bound() >= left));
    }

    /** What whole stations cost beyond single boxes. */
    long becauseWhole() {
        return whole - single;
    }

    /** What waits because harder districts go first, or because no better plan was found. */
    long becauseHarderFirst() {
        return left - whole;
    }

    static Proof fewest(PlanningProblem problem, boolean single, Plan plan, Limits limits) {
        return fewest(problem, single, plan, new Watch(limits));
    }

    private static Proof fewest(PlanningProblem problem, boolean single, Plan plan, Watch watch) {
        var model = new CutModel(problem, single, watch::isLate);
        var solver = watch.solverOnAll(Level.BOXES_LEFT, 0, watch.left() * (single ? 0.5 : 1));
        if (!model.isWhole() || solver.isEmpty()) {
            return new Proof(Level.BOXES_LEFT, Long.MAX_VALUE, 0);
        }
        if (!single) {
            model.hint(plan);
        }
        model.cp().minimize(model.aim(Level.BOXES_LEFT));
        var status = watch.solve(solver.get(), model.cp());
        long bound = Math.max(0, (long) Math.ceil(solver.get().bestObjectiveBound() - 1e-6));
        boolean optimal = status == CpSolverStatus.OPTIMAL;
        return new Proof(Level.BOXES_LEFT, optimal ? bound : Long.MAX_VALUE, bound);
    }
}
