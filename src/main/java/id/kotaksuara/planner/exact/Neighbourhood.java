package id.kotaksuara.planner.exact;

import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import id.kotaksuara.planner.model.Formulation;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Plan;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Solves a model again and again with all but a few choices held as they are in the best plan so far (eject and repair). */
final class Neighbourhood {

    /** Effort of one try. */
    private static final double STEP = 0.4;

    private static final long SEED = 1;
    private static final double SMALLEST = 2;

    private final Formulation model;
    private final int owners;
    private final int[] slots;
    private final SplittableRandom dice = new SplittableRandom(SEED);
    private double size = 4;

    Neighbourhood(Formulation model) {
        this.model = model;
        owners = 1
                + model.knobs().stream().mapToInt(Formulation.Knob::owner).max().orElse(0);
        slots = model.knobs().stream()
                .mapToInt(Formulation.Knob::slot)
                .distinct()
                .sorted()
                .toArray();
    }

    /** Another plan, as good or better at the level; nothing where this try found none. */
    Optional<Plan> step(Level level, Plan best, Watch watch) {
        if (slots.length == 0) {
            return Optional.empty();
        }
        return watch.step(Math.min(STEP, watch.left())).flatMap(solver -> solve(solver, level, best, watch));
    }

    private Optional<Plan> solve(CpSolver solver, Level level, Plan best, Watch watch) {
        model.hint(best);
        model.cp().minimize(model.aim(level));
        var known = model.cp().getBuilder().build();
        hold(best);
        try {
            var status = watch.solve(solver, model.cp());
            if (status == CpSolverStatus.MODEL_INVALID || status == CpSolverStatus.INFEASIBLE) {
                throw new IllegalStateException("the solver says " + status);
            }
            size = status == CpSolverStatus.OPTIMAL ? Math.min(owners, size + 0.2) : Math.max(SMALLEST, size - 0.6);
            return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE
                    ? Optional.of(model.plan(solver, best))
                    : Optional.empty();
        } finally {
            letGo(known);
        }
    }

    private void hold(Plan best) {
        var proto = model.cp().getBuilder();
        long[] numbers = model.numbers(best);
        var free = free();
        for (int knob = 0; knob < numbers.length; knob++) {
            var held = model.knobs().get(knob);
            if (!free.contains(held)) {
                proto.getVariablesBuilder(held.number().getIndex())
                        .clearDomain()
                        .addDomain(numbers[knob])
                        .addDomain(numbers[knob]);
            }
        }
    }

    private void letGo(CpModelProto known) {
        var proto = model.cp().getBuilder();
        for (var knob : model.knobs()) {
            int index = knob.number().getIndex();
            proto.setVariables(index, known.getVariables(index));
        }
    }

    /** All choices of some consignments, or all choices in some slots and those of a few consignments. */
    private Set<Formulation.Knob> free() {
        var chosen = new HashSet<Integer>();
        boolean bySlot = dice.nextInt(3) == 0;
        double wanted = bySlot ? size / 2 : size;
        while (chosen.size() < Math.min(owners, wanted)) {
            chosen.add(dice.nextInt(owners));
        }
        int from = dice.nextInt(slots.length);
        int one = slots[from];
        int other = slots[dice.nextInt(slots.length)];
        var free = new HashSet<Formulation.Knob>();
        for (var knob : model.knobs()) {
            if (chosen.contains(knob.owner()) || bySlot && (knob.slot() == one || knob.slot() == other)) {
                free.add(knob);
            }
        }
        return free;
    }
}
