package id.kotaksuara.planner.planning;

import java.util.List;

/** What the checker says of a plan: every rule it breaks, and its score. */
public record Verdict(List<Breach> breaches, PlanScore score) {

    public Verdict {
        breaches = List.copyOf(breaches);
    }

    public boolean isValid() {
        return breaches.isEmpty();
    }
}
