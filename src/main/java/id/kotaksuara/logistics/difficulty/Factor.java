package id.kotaksuara.logistics.difficulty;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One thing that makes a district hard to reach: how much of it there is, and the points that gives.
 *
 * @param kind what it is
 * @param amount how much: minutes, legs, km, or the place of a condition in its order
 */
public record Factor(Kind kind, BigDecimal amount) {

    /**
     * The factors with their weights, which add up to 100, and the amount from which all of the weight counts.
     *
     * <p>Weights and full amounts are our own judgement, made after the cases the offices described: Tabang lies more
     * than 200 km and 7 hours away, Muara Wis is reached by truck then boat, Paramasan Atas lets only trail motorbikes
     * through in the rain. Time leads because it decides how early a shipment must leave.
     */
    public enum Kind {
        /** Minutes on the way; 7 hours count in full. */
        TRAVEL_TIME(25, 420),
        /** Times the load changes vehicles; two count in full. */
        TRANSFERS(10, 2),
        /** Legs by water, air, porters or animals; two count in full. */
        OFF_ROAD_LEGS(15, 2),
        RAIN(15, Rain.values().length - 1),
        FLOOD_RISK(10, FloodRisk.values().length - 1),
        SIGNAL(5, Signal.values().length - 1),
        VULNERABILITY(10, Vulnerability.values().length - 1),
        /** Kilometres from the warehouse; 200 count in full. */
        DISTANCE(10, 200);

        private final int weight;
        private final int full;

        Kind(int weight, int full) {
            this.weight = weight;
            this.full = full;
        }

        /** Most points this factor gives. */
        public int weight() {
            return weight;
        }

        /** The amount from which the factor gives all its points. */
        public int full() {
            return full;
        }

        Factor of(long amount) {
            return new Factor(this, BigDecimal.valueOf(amount));
        }
    }

    /** Points in proportion to the amount, rounded half up to whole points so that they add up on the page. */
    public int points() {
        BigDecimal full = BigDecimal.valueOf(kind.full());
        return amount.min(full)
                .multiply(BigDecimal.valueOf(kind.weight()))
                .divide(full, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    public int weight() {
        return kind.weight();
    }
}
