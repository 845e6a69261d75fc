package id.kotaksuara.planner.exact;

import id.kotaksuara.planner.planning.Level;

/** How good a plan is at one level, and how good any plan that is as good at the levels above could be. */
public record Proof(Level level, long best, long bound) {

    public boolean isProven() {
        return best == bound;
    }
}
