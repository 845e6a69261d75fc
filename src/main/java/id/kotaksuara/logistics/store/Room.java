package id.kotaksuara.logistics.store;

import id.kotaksuara.base.problem.RuleBroken;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Room for standing ballot boxes: counted by the office, or measured as floor area times stacking.
 *
 * <p>A box is 40 × 40 × 60 cm (PKPU 12/2024) and stands on 0.16 m²; at most 4 stand on each other (Sekjen KPU 2023).
 * Aisles, pallets and the work tables take the rest of the floor, therefore only a share of it is usable.
 *
 * @param countedBoxes boxes, or null where the floor was measured
 * @param floorM2 floor in square metres
 * @param usablePercent share of the floor on which boxes may stand
 * @param stacking boxes on each other, 1 to 4
 */
@Embeddable
public record Room(
        @Nullable Integer countedBoxes,
        @Nullable BigDecimal floorM2,
        @Nullable Integer usablePercent,
        @Nullable Integer stacking) {

    static final BigDecimal BOX_FOOTPRINT_M2 = new BigDecimal("0.16");
    public static final int HIGHEST_STACK = 4;
    /** Offered where nothing is known: aisles, pallets and work tables take the rest of the floor. Our own judgement. */
    static final int USUAL_PERCENT = 60;

    static final int MOST_BOXES = 1_000_000;

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    public Room {
        if (countedBoxes == null) {
            checkMeasures(floorM2, usablePercent, stacking);
        } else if (floorM2 != null || usablePercent != null || stacking != null) {
            throw new IllegalArgumentException("room is counted or measured, not both");
        }
        int boxes = countedBoxes == null ? boxes(floorM2, usablePercent, stacking) : countedBoxes;
        if (boxes < 1 || boxes > MOST_BOXES) {
            throw new RuleBroken("warehouse.room.outside", boxes, MOST_BOXES);
        }
    }

    /** Room for this many boxes, as the office counted. */
    public static Room counted(int boxes) {
        return new Room(boxes, null, null, null);
    }

    /** Room as measured: floor in m², share of it on which boxes may stand in percent, boxes on each other. */
    public static Room measured(BigDecimal floorM2, int usablePercent, int stacking) {
        return new Room(null, floorM2, usablePercent, stacking);
    }

    /** Standing boxes on so much more floor of this warehouse, by the share of it that is usable. */
    public int boxesOn(BigDecimal moreFloorM2, int height) {
        return boxes(moreFloorM2, usableShare(), height);
    }

    /** Floor that so many more boxes take at least, where the floor was measured; rounded up to a tenth. */
    public Optional<BigDecimal> floorFor(int moreBoxes) {
        if (!measured()) {
            return Optional.empty();
        }
        int more = (moreBoxes + stacking - 1) / stacking;
        return Optional.of(BOX_FOOTPRINT_M2
                .multiply(BigDecimal.valueOf(more))
                .multiply(PERCENT)
                .divide(BigDecimal.valueOf(usablePercent), 1, RoundingMode.UP));
    }

    private int usableShare() {
        return usablePercent == null ? USUAL_PERCENT : usablePercent;
    }

    /** Whether so much usable floor takes at least one pile of boxes. */
    static boolean fits(BigDecimal floorM2, int usablePercent) {
        return piles(floorM2, usablePercent) > 0;
    }

    /** Standing boxes that fit at once. */
    public int boxes() {
        return measured() ? boxes(floorM2, usablePercent, stacking) : countedBoxes;
    }

    public boolean measured() {
        return countedBoxes == null;
    }

    /** Boxes side by side on the usable floor, where it was measured. */
    public int piles() {
        return piles(floorM2, usablePercent);
    }

    /** Square metres on which boxes may stand, where the floor was measured. */
    public BigDecimal usableM2() {
        return usable(floorM2, usablePercent);
    }

    private static int boxes(BigDecimal floorM2, int usablePercent, int stacking) {
        return Math.multiplyExact(piles(floorM2, usablePercent), stacking);
    }

    private static int piles(BigDecimal floorM2, int usablePercent) {
        return usable(floorM2, usablePercent)
                .divide(BOX_FOOTPRINT_M2, 0, RoundingMode.DOWN)
                .intValueExact();
    }

    private static BigDecimal usable(BigDecimal floorM2, int usablePercent) {
        return floorM2.multiply(BigDecimal.valueOf(usablePercent)).divide(PERCENT);
    }

    private static void checkMeasures(BigDecimal floorM2, Integer usablePercent, Integer stacking) {
        if (floorM2 == null || usablePercent == null || stacking == null) {
            throw new IllegalArgumentException("measured room needs floor, usable share and stacking");
        }
        if (floorM2.signum() <= 0 || usablePercent < 1 || usablePercent > 100) {
            throw new RuleBroken("warehouse.floor.outside", floorM2, usablePercent);
        }
        if (stacking < 1 || stacking > HIGHEST_STACK) {
            throw new RuleBroken("warehouse.stacking.outside", stacking, HIGHEST_STACK);
        }
    }
}
