package id.kotaksuara.schedule.best;

import id.kotaksuara.planner.exact.Obstacle;
import id.kotaksuara.planner.exact.Proof;
import id.kotaksuara.planner.planning.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search ended with: the plan, how good each level is proven to be, or what stood in the solver's way. */
record Found(Plan plan, List<Proof> proofs, @Nullable Obstacle obstacle, boolean stopped) {

    Found {
        proofs = List.copyOf(proofs);
    }

    public long proven() {
        return proofs.stream().filter(Proof::isProven).count();
    }

    public boolean isAllProven() {
        return !proofs.isEmpty() && proven() == proofs.size();
    }
}
