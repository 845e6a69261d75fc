package id.kotaksuara.logistics.difficulty;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.RuleBroken;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a way is like, whatever is driven on it. */
@Embeddable
public record Conditions(
        BigDecimal distanceKm,
        @Enumerated(EnumType.STRING) Rain rain,
        @Enumerated(EnumType.STRING) FloodRisk floodRisk,
        @Enumerated(EnumType.STRING) Signal signal,
        @Enumerated(EnumType.STRING) Vulnerability vulnerability) {

    static final BigDecimal FARTHEST_KM = BigDecimal.valueOf(5000);
    static final Conditions UNKNOWN =
            new Conditions(BigDecimal.ZERO, Rain.PASSABLE, FloodRisk.NONE, Signal.GOOD, Vulnerability.LOW);

    /** Distances are kept to a hundred metres. */
    static BigDecimal rounded(BigDecimal distanceKm) {
        return distanceKm.setScale(1, RoundingMode.HALF_UP);
    }

    public Conditions {
        requireNonNull(rain, "rain");
        requireNonNull(floodRisk, "floodRisk");
        requireNonNull(signal, "signal");
        requireNonNull(vulnerability, "vulnerability");
        if (distanceKm.signum() < 0 || distanceKm.compareTo(FARTHEST_KM) > 0) {
            throw new RuleBroken("route.distance.outside", distanceKm, FARTHEST_KM);
        }
    }
}
