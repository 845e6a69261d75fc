package id.kotaksuara.overview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import id.kotaksuara.delivery.pages.ShipmentRow;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A district with its shipments.
 *
 * @param difficultyClass 1 easy to 4 hardest
 */
record DistrictRow(
        String code, String name, int difficultyClass, Boxes boxes, List<ShipmentRow> shipments, Instant now) {
    DistrictRow {
        shipments = List.copyOf(shipments);
    }

    /** How far the latest of its shipments is behind. */
    public Optional<Duration> lateBy() {
        return shipments.stream().flatMap(row -> row.lateBy(now).stream()).max(naturalOrder());
    }

    /** When the first of its shipments was planned to leave. */
    public Optional<Instant> planned() {
        return shipments.stream()
                .flatMap(row -> Optional.ofNullable(row.timetable().plannedDeparture()).stream())
                .min(naturalOrder());
    }

    /** Boxes that came otherwise than they were sent. */
    public int different() {
        return shipments.stream().mapToInt(row -> row.tally().different()).sum();
    }

    public int outstanding() {
        return shipments.stream().mapToInt(ShipmentRow::outstanding).sum();
    }

    /** Boxes that no schedule sends: those without a day, but for what a partial load left behind. */
    long unplanned() {
        long rest = shipments.stream()
                .filter(row -> row.withoutDay() && !row.standingIn())
                .mapToLong(row -> row.boxes() - row.aside())
                .sum();
        return Math.max(0, boxes.withoutDay() - rest);
    }

    public DistrictState state() {
        if (boxes.needed() == 0 && shipments.isEmpty()) {
            return nothing();
        }
        if (lateBy().isPresent()) {
            return DistrictState.LATE;
        }
        if (outstanding() > 0) {
            return DistrictState.LACKING;
        }
        if (shipments.stream().anyMatch(row -> row.evidence().disputed())) {
            return DistrictState.DISPUTED;
        }
        return boxes.withoutDay() > 0 && boxes.left() == 0 && boxes.scheduled() == 0
                ? DistrictState.NO_DAY
                : onTheWay();
    }

    private DistrictState onTheWay() {
        long parts =
                List.of(boxes.checked(), boxes.arrived(), boxes.onTheRoad(), boxes.scheduled(), boxes.withoutDay())
                        .stream()
                        .filter(part -> part > 0)
                        .count();
        if (parts > 1) {
            return DistrictState.PARTLY;
        }
        if (boxes.scheduled() > 0) {
            return DistrictState.SCHEDULED;
        }
        if (boxes.onTheRoad() > 0) {
            return DistrictState.ON_THE_ROAD;
        }
        if (boxes.arrived() > 0) {
            return DistrictState.ARRIVED;
        }
        return boxes.checked() > 0 ? DistrictState.CHECKED : nothing();
    }

    private DistrictState nothing() {
        return boxes.aside() > 0 ? DistrictState.POSTPONED : DistrictState.NOTHING;
    }

    /** The shipment that says when something happens next, or happened last; null where there is none. */
    public @Nullable ShipmentRow telling() {
        return shipments.stream()
                .filter(row -> row.moment() != null)
                .min(comparing((ShipmentRow row) -> row.status() == ShipmentStatus.CHECKED)
                        .thenComparing(row -> row.status() == ShipmentStatus.ARRIVED)
                        .thenComparing(ShipmentRow::moment))
                .orElse(null);
    }

    /** Who can be called about a late shipment. */
    public @Nullable ShipmentRow callable() {
        return shipments.stream()
                .filter(row -> row.lateBy(now).isPresent() && !Objects.equals(row.phone(), ""))
                .findFirst()
                .orElse(null);
    }
}
