package id.kotaksuara.planner.exact;

import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanScore;
import java.util.List;
import java.util.Optional;

/** The best plan found, with a proof for each level; without proofs where something stood in the solver's way. */
public record ExactPlan(Plan plan, PlanScore score, List<Proof> proofs, Optional<Obstacle> obstacle) {

    public ExactPlan {
        proofs = List.copyOf(proofs);
    }

    public boolean isProven() {
        return !proofs.isEmpty() && proofs.stream().allMatch(Proof::isProven);
    }
}
