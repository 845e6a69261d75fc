package id.kotaksuara.schedule.draft;

import id.kotaksuara.planner.words.PlanChanges;

/** What planning a draft again gives: what it answered and how before, and after. */
record Replanned(PlanState before, PlanState after) {

    PlanChanges changes() {
        return PlanChanges.of(before.problem(), before.plan(), after.problem(), after.plan());
    }

    /** Whether the draft is already what planning again would make of it. */
    public boolean nothing() {
        return before.problem().equals(after.problem()) && changes().none();
    }

    /** The same for the same result: what somebody keeps is what they saw. */
    public String fingerprint() {
        return Integer.toHexString(after.hashCode());
    }
}
