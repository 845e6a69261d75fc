package id.kotaksuara.schedule.best;

import id.kotaksuara.planner.exact.Proof;
import id.kotaksuara.planner.planning.Level;
import id.kotaksuara.planner.planning.PlanScore;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One level of better on the page.
 *
 * @param before what the draft's plan reaches
 * @param after what was found so far; null where the search has not come so far
 * @param bound what no plan can go below, as far as it is known
 */
record LevelLine(
        int number,
        Level level,
        long before,
        @Nullable Long after,
        @Nullable Long bound) {

    static List<LevelLine> of(PlanScore before, List<Proof> proofs) {
        var levels = Stream.of(Level.values())
                .filter(level -> level != Level.LOADS || before.loads() > 0)
                .toList();
        return levels.stream()
                .map(level -> proofs.stream()
                        .filter(proof -> proof.level() == level)
                        .findFirst()
                        .map(proof -> new LevelLine(
                                levels.indexOf(level) + 1, level, before.at(level), proof.best(), proof.bound()))
                        .orElseGet(() -> new LevelLine(levels.indexOf(level) + 1, level, before.at(level), null, null)))
                .toList();
    }

    public boolean isProven() {
        return after != null && after.equals(bound);
    }

    public boolean isBetter() {
        return after != null && after < before;
    }
}
