package id.kotaksuara.planner.model;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Plan;
import java.util.List;

/** A planning problem as linear rules, and the way from a plan to its numbers and back. */
public interface Formulation {

    /** A number that says how one consignment, or one kind of them, goes in a slot. */
    record Knob(IntVar number, int owner, int slot) {}

    CpModel cp();

    /** What is to be made small at a level. */
    LinearExpr aim(Level level);

    /** Whether all of it could be built in time. */
    boolean isWhole();

    List<Knob> knobs();

    /** What each knob is in a plan. */
    long[] numbers(Plan plan);

    /** The plan that a solution means, as near as possible to the one before. */
    Plan plan(CpSolver solver, Plan before);

    /** One number is at most so many times another. */
    static void atMost(CpModel cp, LinearArgument number, long times, LinearArgument other) {
        cp.addLessOrEqual(
                LinearExpr.newBuilder().add(number).addTerm(other, -times).build(), 0);
    }

    /** One number is at least so many times another. */
    static void atLeast(CpModel cp, LinearArgument number, long times, LinearArgument other) {
        cp.addGreaterOrEqual(
                LinearExpr.newBuilder().add(number).addTerm(other, -times).build(), 0);
    }

    default void atMost(Level level, long value) {
        cp().addLessOrEqual(aim(level), value);
    }

    default void hint(Plan plan) {
        long[] numbers = numbers(plan);
        cp().clearHints();
        for (int knob = 0; knob < numbers.length; knob++) {
            cp().addHint(knobs().get(knob).number(), numbers[knob]);
        }
    }
}
