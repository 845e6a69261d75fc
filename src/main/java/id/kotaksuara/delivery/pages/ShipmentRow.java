package id.kotaksuara.delivery.pages;

import id.kotaksuara.delivery.count.BoxTally;
import id.kotaksuara.delivery.evidence.Evidence;
import id.kotaksuara.delivery.evidence.Oddities;
import id.kotaksuara.delivery.goal.Goal;
import id.kotaksuara.delivery.shipment.ShipmentOrigin;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.TravelTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A shipment as lists show it.
 *
 * @param colli what the PPK counted on arrival, null before
 * @param driver the first one named, "" where none is
 * @param stay why it did not leave with its wave, "" where nobody said so or where it has left
 */
public record ShipmentRow(
        String number,
        String districtCode,
        String districtName,
        ShipmentOrigin origin,
        ShipmentStatus status,
        Goal goal,
        Load load,
        TravelTimes timetable,
        @Nullable Instant departedAt,
        @Nullable Instant expectedArrival,
        @Nullable Instant arrivedAt,
        @Nullable Instant checkedAt,
        @Nullable Integer colli,
        BoxTally tally,
        String driver,
        String phone,
        String stay,
        Evidence evidence) {

    /**
     * What is on it.
     *
     * @param boxes those loaded, or those planned while it has not left
     * @param packages boxes, and the colli beside them
     * @param aside of the boxes, those of stations at which voting is postponed
     * @param outstanding missing or damaged boxes of other stations that nothing replaces so far
     * @param standingIn whether its boxes stand in for others, and are not sent for the first time
     */
    public record Load(int boxes, int packages, int aside, int outstanding, boolean standingIn) {}

    public int boxes() {
        return load.boxes();
    }

    public int packages() {
        return load.packages();
    }

    public int aside() {
        return load.aside();
    }

    public int outstanding() {
        return load.outstanding();
    }

    public boolean standingIn() {
        return load.standingIn();
    }

    /** How far its next step is behind: leaving, or arriving; nothing where it is in time or has arrived. */
    public Optional<Duration> lateBy(Instant now) {
        Instant due =
                switch (status) {
                    case PLANNED -> timetable.plannedDeparture();
                    case DISPATCHED -> timetable.known() ? timetable.plannedArrival() : expectedArrival;
                    default -> null;
                };
        return Optional.ofNullable(due).filter(time -> time.isBefore(now)).map(time -> Duration.between(time, now));
    }

    /** How long it is on the road by plan or, where it left without one, by what was expected of it. */
    public Duration travel() {
        return timetable.known() || departedAt == null || expectedArrival == null
                ? timetable.travel()
                : Duration.between(departedAt, expectedArrival);
    }

    /** Whether the PPK has the next word; of what goes past it others have. */
    public boolean awaitsPpk() {
        return status.awaitsAnswer() && goal == Goal.PPK;
    }

    /** In the warehouse and nobody has said when it leaves. */
    public boolean withoutDay() {
        return status == ShipmentStatus.PLANNED && !timetable.known();
    }

    /** When it is to arrive, by plan or by what is known now; null where it has or nobody knows. */
    public @Nullable Instant awaited() {
        return status.awaited(timetable, expectedArrival);
    }

    /** Fewer or more colli came than the waybill says; past the PPK only boxes are counted. */
    public int colliDifference() {
        return colli == null ? 0 : colli - (goal == Goal.PPK ? packages() : boxes());
    }

    /** What is odd about it and nobody has dealt with. */
    public Oddities open() {
        return Oddities.of(evidence.sealBroken(), tally).since(evidence.dealtWith());
    }

    /** Something about it asks for a person's attention. */
    public boolean different() {
        return evidence.asks() || tally.different() > 0 || status == ShipmentStatus.ARRIVED && colliDifference() != 0;
    }

    /** When the next thing happens by what is known now, or when the last thing did. */
    public @Nullable Instant moment() {
        return switch (status) {
            case PLANNED, WITHDRAWN -> timetable.plannedDeparture();
            case DISPATCHED -> expectedArrival;
            case ARRIVED -> arrivedAt;
            case CHECKED -> checkedAt;
        };
    }
}
