package id.kotaksuara.search;

import id.kotaksuara.planning.Plan;
import id.kotaksuara.planning.exact.Obstacle;
import id.kotaksuara.planning.exact.Proof;
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
