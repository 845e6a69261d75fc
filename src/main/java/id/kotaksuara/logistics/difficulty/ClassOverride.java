package id.kotaksuara.logistics.difficulty;

import id.kotaksuara.base.problem.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The class people gave a district against its score, 1 to 4, and why. */
@Embeddable
public record ClassOverride(
        @Column(name = "override_class") Integer difficultyClass,
        @Column(name = "override_reason") String reason) {
    public ClassOverride {
        if (difficultyClass < 1 || difficultyClass > Difficulty.HARDEST_CLASS) {
            throw new RuleBroken("route.override.class", difficultyClass);
        }
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("route.override.reason");
        }
    }
}
