package id.kotaksuara.planner.planning;

import java.util.OptionalInt;

/**
 * What pulling one lever does: the smallest amount found with which all boxes go, and the plan that shows it; no amount
 * where this lever alone does not help. {@code proven}: less cannot help in any order, or, without an amount, none can.
 */
public record Cure(
        Lever lever, String subject, OptionalInt amount, PlanningProblem problem, Plan plan, boolean proven) {

    public boolean helps() {
        return amount.isPresent();
    }
}
