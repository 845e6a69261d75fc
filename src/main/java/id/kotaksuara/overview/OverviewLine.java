package id.kotaksuara.overview;

import id.kotaksuara.delivery.pages.ShipmentRow;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the table of a regency shows of a district, and nothing else: as long as it stays equal, its markup does.
 *
 * @param planned when the first of its shipments was planned to leave, null where none is
 * @param told what happens next, or happened last, null before anything leaves
 * @param late how far it is behind, in whole minutes, null where it is in time
 * @param call who can be told so, null where nobody is known
 */
record OverviewLine(
        String code,
        String name,
        int difficultyClass,
        Boxes boxes,
        DistrictState state,
        int different,
        @Nullable Instant planned,
        @Nullable Told told,
        @Nullable Duration late,
        @Nullable Call call) {

    /** Where the shipment that tells most is, and since or until when. */
    record Told(ShipmentStatus status, @Nullable Instant moment) {

        static @Nullable Told of(@Nullable ShipmentRow telling) {
            return telling == null || telling.status() == ShipmentStatus.PLANNED
                    ? null
                    : new Told(telling.status(), telling.moment());
        }
    }

    /** The driver of a late shipment. */
    record Call(String driver, String phone) {

        static @Nullable Call of(@Nullable ShipmentRow late) {
            return late == null ? null : new Call(late.driver(), late.phone());
        }
    }

    static OverviewLine of(DistrictRow row) {
        return new OverviewLine(
                row.code(),
                row.name(),
                row.difficultyClass(),
                row.boxes(),
                row.state(),
                row.different(),
                row.planned().orElse(null),
                Told.of(row.telling()),
                row.lateBy().map(late -> late.truncatedTo(ChronoUnit.MINUTES)).orElse(null),
                Call.of(row.callable()));
    }
}
