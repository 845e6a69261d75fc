package id.kotaksuara.planner.exact;

import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import id.kotaksuara.planner.model.CutModel;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.Price;
import java.util.Optional;
import java.util.TreeMap;

/** Asks the solver what it costs at the least that consignments are bound to a day, and for how long. */
public record ExactPrices(Limits limits) implements Price.Prover {

    /** Of the time, for what is left; the rest is for who moves. */
    private static final double FOR_WHAT_IS_LEFT = 0.6;

    @Override
    public Price.Found ask(Price.Bound bound, Plan known) {
        if (ExactPlanner.obstacle(bound.problem()).isPresent()) {
            return Price.Found.NOTHING;
        }
        var watch = new Watch(limits);
        var model = new CutModel(bound.problem(), false, watch::isLate);
        if (bound.parts().isEmpty()) {
            model.allGo(bound.ids());
        } else {
            model.theseGo(bound.ids(), bound.parts());
        }
        model.hint(known);
        return new Search(bound, watch, model).found(known);
    }

    /** Two searches in one model: what is left more than before, and then, none more being left, who moves. */
    private record Search(Price.Bound bound, Watch watch, CutModel model, IntVar hard, IntVar all) {

        Search(Price.Bound bound, Watch watch, CutModel model) {
            this(bound, watch, model, more(bound, model, Level.HARD_BOXES_LEFT), more(bound, model, Level.BOXES_LEFT));
        }

        /** Boxes left more than before, at the least. */
        private static IntVar more(Price.Bound bound, CutModel model, Level level) {
            var more = model.cp().newIntVar(0, bound.problem().boxes(), "");
            long before = PlanChecker.score(bound.problem(), bound.before()).at(level);
            model.cp()
                    .addLessOrEqual(
                            LinearExpr.newBuilder()
                                    .add(model.aim(level))
                                    .addTerm(more, -1)
                                    .build(),
                            before);
            return more;
        }

        Price.Found found(Plan known) {
            return known.placements().isEmpty() || !bound.isLeast(known) ? left() : fixed(known, true);
        }

        /** One box of a hard district counts more than all others. */
        private Price.Found left() {
            var solver = watch.solver(Level.BOXES_LEFT, 0, watch.left() * FOR_WHAT_IS_LEFT);
            if (!model.isWhole() || solver.isEmpty()) {
                return Price.Found.NOTHING;
            }
            model.cp()
                    .minimize(LinearExpr.newBuilder()
                            .addTerm(hard, bound.problem().boxes() + 1)
                            .add(all)
                            .build());
            var status = watch.solve(solver.get(), model.cp());
            boolean proven = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.INFEASIBLE;
            return isPlan(status)
                    ? fixed(model.plan(solver.get(), bound.before()), proven)
                    : new Price.Found(Optional.empty(), proven, false);
        }

        private Price.Found fixed(Plan plan, boolean proven) {
            model.cp().addLessOrEqual(hard, bound.moreOfTheHard(plan));
            model.cp().addLessOrEqual(all, Math.max(0, bound.more(plan)));
            var solver = watch.solver(Level.BOXES_LEFT, 0, watch.left());
            if (!model.isWhole() || solver.isEmpty()) {
                return new Price.Found(Optional.of(plan), proven, false);
            }
            model.cp().minimize(others());
            model.hint(plan);
            var status = watch.solve(solver.get(), model.cp());
            return new Price.Found(
                    Optional.of(isPlan(status) ? model.plan(solver.get(), bound.before()) : plan),
                    proven,
                    proven && status == CpSolverStatus.OPTIMAL);
        }

        /** One for each other consignment of which anything is not as it was. */
        private LinearExpr others() {
            var moved = new TreeMap<Integer, IntVar>();
            long[] old = model.numbers(bound.before());
            for (int knob = 0; knob < old.length; knob++) {
                var known = model.knobs().get(knob);
                if (!bound.ids().contains(model.idOf(known.owner()))) {
                    differs(known.number(), old[knob], moved.computeIfAbsent(known.owner(), owner -> model.cp()
                            .newBoolVar("")));
                }
            }
            var sum = LinearExpr.newBuilder();
            moved.values().forEach(sum::add);
            return sum.build();
        }

        private void differs(IntVar number, long old, IntVar moved) {
            long most = Math.max(number.getDomain().max() - old, old);
            LinearExprBuilder above = LinearExpr.newBuilder().add(number).addTerm(moved, -most);
            LinearExprBuilder below = LinearExpr.newBuilder().add(number).addTerm(moved, most);
            model.cp().addLessOrEqual(above.build(), old);
            model.cp().addGreaterOrEqual(below.build(), old);
        }

        private static boolean isPlan(CpSolverStatus status) {
            return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        }
    }
}
