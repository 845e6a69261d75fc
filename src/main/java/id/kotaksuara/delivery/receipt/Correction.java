package id.kotaksuara.delivery.receipt;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.CountRules;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.count.MissingByPlace;
import id.kotaksuara.delivery.count.ReceiptLine;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.Station;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Boxes that were counted in one condition and belong into another, the same number at each of several stations.
 *
 * @param stations none where it is not known
 * @param from null where they had not been counted at all
 * @param to null where they should not have been counted at all
 * @param boxes of each station
 */
record Correction(
        List<Station> stations,
        @Nullable Condition from,
        @Nullable Condition to,
        int boxes,
        String reason) {
    Correction {
        stations = List.copyOf(stations);
        requireNonNull(reason, "reason");
    }

    /**
     * Boxes that were sent stay among those sent, nothing is taken back that was not counted or, missing, came back to the
     * office, and no station lacks more than it was sent.
     */
    void check(Shipment shipment, List<ReceiptLine> lines, MissingByPlace missing) {
        if (shipment.status() != ShipmentStatus.CHECKED) {
            throw new RuleBroken("delivery.correction.unchecked", shipment.number());
        }
        if (from == to || sent(from) != sent(to)) {
            throw new RuleBroken("delivery.correction.sum");
        }
        if (from == Condition.GOOD) {
            enough(boxes * places().size(), counted(lines, null), "delivery.correction.more");
        } else if (from != null) {
            places().forEach(place -> checkAt(place, lines, missing));
        }
        new CountRules(shipment)
                .good(Stream.concat(lines.stream().map(ReceiptLine::finding), findings().stream())
                        .toList());
    }

    private void checkAt(@Nullable Station place, List<ReceiptLine> lines, MissingByPlace missing) {
        int told = counted(lines, place);
        int counted = from == Condition.MISSING ? missing.of(place) : told;
        enough(boxes, counted, counted < told ? "delivery.correction.back" : "delivery.correction.more");
    }

    private static void enough(int wanted, int counted, String key) {
        if (counted < wanted) {
            throw new RuleBroken(key, wanted, counted);
        }
    }

    /** Good boxes are counted in total, all others station by station. */
    private int counted(List<ReceiptLine> lines, @Nullable Station station) {
        return lines.stream()
                .map(ReceiptLine::finding)
                .filter(finding -> finding.condition() == from)
                .filter(finding -> from == Condition.GOOD || Objects.equals(finding.station(), station))
                .mapToInt(Finding::boxes)
                .sum();
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (Station place : places()) {
            if (from != null) {
                findings.add(Finding.of(place, from, -boxes, reason));
            }
            if (to != null) {
                findings.add(Finding.of(place, to, boxes, reason));
            }
        }
        return findings;
    }

    /** Where nobody knows the station, that is one place. */
    private List<@Nullable Station> places() {
        return stations.isEmpty() ? Collections.singletonList(null) : new ArrayList<>(stations);
    }

    private static boolean sent(@Nullable Condition condition) {
        return condition != null && condition.sent();
    }
}
