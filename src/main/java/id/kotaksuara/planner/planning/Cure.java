package id.kotaksuara.planner.planning;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What pulling one lever does, or two that help only together.
 *
 * @param amount the smallest amount found with which all boxes go; empty where this lever alone does not bring that about
 * @param beside another lever that is pulled too; only for pairs
 * @param before boxes that are left without it
 * @param after boxes that are left with it: 0 where it helps, and as many as before where it does not even ease
 * @param eases the smallest amount found that leaves so few; empty where it changes nothing
 * @param proven less cannot help in any order, or, without an amount, none can; otherwise the amount is "at most", and
 *     that it does not help was only not found
 */
public record Cure(
        Change change,
        OptionalInt amount,
        Optional<Change> beside,
        long before,
        long after,
        OptionalInt eases,
        PlanningProblem problem,
        Plan plan,
        boolean proven) {

    public Lever lever() {
        return change.lever();
    }

    public String subject() {
        return change.subject();
    }

    /** Whether all boxes go. */
    public boolean helps() {
        return amount.isPresent();
    }

    /** Whether fewer boxes are left, though not all go. */
    public boolean easesOnly() {
        return !helps() && after < before;
    }

    /** Together with another, of which less may do where this one is pulled farther: never proven the smallest. */
    Cure with(Change other) {
        return new Cure(change, amount, Optional.of(other), before, after, eases, problem, plan, false);
    }
}
