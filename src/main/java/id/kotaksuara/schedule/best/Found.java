package id.kotaksuara.schedule.best;

import id.kotaksuara.base.json.KeptJson;
import id.kotaksuara.planner.exact.Obstacle;
import id.kotaksuara.planner.exact.Proof;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.stored.StoredPlan;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a search ended with: the plan, how good each level is proven to be, or what stood in the solver's way. */
record Found(Plan plan, List<Proof> proofs, @Nullable Obstacle obstacle, boolean stopped) {

    Found {
        proofs = List.copyOf(proofs);
    }

    private record Kept(
            StoredPlan plan, List<Proof> proofs, @Nullable Obstacle obstacle, boolean stopped) {}

    /** As it is kept. */
    String write() {
        return KeptJson.write(new Kept(StoredPlan.of(plan), proofs, obstacle, stopped));
    }

    static Found read(String json) {
        var kept = KeptJson.read(json, Kept.class);
        return new Found(kept.plan.plan(), kept.proofs, kept.obstacle, kept.stopped);
    }

    public long proven() {
        return proofs.stream().filter(Proof::isProven).count();
    }

    /** Whether all levels down to the boxes that are left are. */
    boolean isFewestProven() {
        return Stream.of(Level.values())
                .filter(level -> level.compareTo(Level.BOXES_LEFT) <= 0)
                .allMatch(level -> proofs.stream().anyMatch(proof -> proof.level() == level && proof.isProven()));
    }

    public boolean isAllProven() {
        return !proofs.isEmpty() && proven() == proofs.size();
    }
}
