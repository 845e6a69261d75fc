package id.kotaksuara.planner.planning;

import java.util.Comparator;

/** A plan's levels (the loads are 0 where nothing may be cut); a lower level counts only where all above are equal, and the smaller score is the better. */
public record PlanScore(
        long hardBoxesLeft,
        long percentLeft,
        long class4Slots,
        long class3Slots,
        long boxesLeft,
        long loads,
        long wishDays,
        long vehicleTrips,
        long boxSlots)
        implements Comparable<PlanScore> {

    private static final Comparator<PlanScore> BY_LEVEL = Comparator.comparingLong(PlanScore::hardBoxesLeft)
            .thenComparingLong(PlanScore::percentLeft)
            .thenComparingLong(PlanScore::class4Slots)
            .thenComparingLong(PlanScore::class3Slots)
            .thenComparingLong(PlanScore::boxesLeft)
            .thenComparingLong(PlanScore::loads)
            .thenComparingLong(PlanScore::wishDays)
            .thenComparingLong(PlanScore::vehicleTrips)
            .thenComparingLong(PlanScore::boxSlots);

    /** Where nothing may be cut. */
    public PlanScore(
            long hardBoxesLeft,
            long percentLeft,
            long class4Slots,
            long class3Slots,
            long boxesLeft,
            long wishDays,
            long vehicleTrips,
            long boxSlots) {
        this(hardBoxesLeft, percentLeft, class4Slots, class3Slots, boxesLeft, 0, wishDays, vehicleTrips, boxSlots);
    }

    @Override
    public int compareTo(PlanScore other) {
        return BY_LEVEL.compare(this, other);
    }

    public boolean betterThan(PlanScore other) {
        return compareTo(other) < 0;
    }

    public long at(Level level) {
        return switch (level) {
            case HARD_BOXES_LEFT -> hardBoxesLeft;
            case PERCENT_LEFT -> percentLeft;
            case CLASS_4_SLOTS -> class4Slots;
            case CLASS_3_SLOTS -> class3Slots;
            case BOXES_LEFT -> boxesLeft;
            case LOADS -> loads;
            case WISH_DAYS -> wishDays;
            case VEHICLE_TRIPS -> vehicleTrips;
            case BOX_SLOTS -> boxSlots;
        };
    }
}
