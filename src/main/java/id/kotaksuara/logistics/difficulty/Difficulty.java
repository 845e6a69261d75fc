package id.kotaksuara.logistics.difficulty;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How hard a district is to reach: points from 0 to 100, factor by factor, and the class they give.
 *
 * <p>Class 4, the hardest, begins at 50 points, class 3 at 30, class 2 at 15. The thresholds are our own judgement, set
 * so that two thirds of a working day on a road that rain closes, or a truck and then a boat, is never class 1 or 2.
 *
 * @param override the class people gave instead, null where the points decide
 */
public record Difficulty(List<Factor> factors, @Nullable ClassOverride override) {

    public static final int HARDEST_CLASS = 4;

    private static final int CLASS_4_FROM = 50;
    private static final int CLASS_3_FROM = 30;
    private static final int CLASS_2_FROM = 15;

    public Difficulty {
        factors = List.copyOf(factors);
    }

    /** How hard a way of these legs is under these conditions. */
    public static Difficulty of(Passage passage, Conditions conditions, @Nullable ClassOverride override) {
        return new Difficulty(
                List.of(
                        Factor.Kind.TRAVEL_TIME.of(passage.minutes()),
                        Factor.Kind.TRANSFERS.of(passage.legs() - 1),
                        Factor.Kind.OFF_ROAD_LEGS.of(passage.offRoad()),
                        Factor.Kind.RAIN.of(conditions.rain().ordinal()),
                        Factor.Kind.FLOOD_RISK.of(conditions.floodRisk().ordinal()),
                        Factor.Kind.SIGNAL.of(conditions.signal().ordinal()),
                        Factor.Kind.VULNERABILITY.of(conditions.vulnerability().ordinal()),
                        new Factor(Factor.Kind.DISTANCE, conditions.distanceKm())),
                override);
    }

    /** 0 to 100 points: the sum of the factors' points. */
    public int score() {
        return factors.stream().mapToInt(Factor::points).sum();
    }

    /** The class that counts, 1 easy to 4 hardest. */
    public int difficultyClass() {
        return override == null ? classByScore() : override.difficultyClass();
    }

    /** The class by the points alone. */
    public int classByScore() {
        return classOf(score());
    }

    public boolean overridden() {
        return override != null;
    }

    /** Why people gave another class. */
    public Optional<String> reason() {
        return Optional.ofNullable(override).map(ClassOverride::reason);
    }

    static int classOf(int score) {
        if (score >= CLASS_4_FROM) {
            return HARDEST_CLASS;
        }
        if (score >= CLASS_3_FROM) {
            return 3;
        }
        return score >= CLASS_2_FROM ? 2 : 1;
    }
}
