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
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Boxes that were counted in one condition and belong into another.
 *
 * @param station null where it is not known
 * @param from null where they had not been counted at all
 * @param to null where they should not have been counted at all
 */
record Correction(
        @Nullable Station station,
        @Nullable Condition from,
        @Nullable Condition to,
        int boxes,
        String reason) {
    Correction {
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
        int counted = from == Condition.MISSING ? missing.of(station) : counted(lines);
        if (from != null && counted < boxes) {
            throw new RuleBroken(
                    counted < counted(lines) ? "delivery.correction.back" : "delivery.correction.more", boxes, counted);
        }
        new CountRules(shipment)
                .good(Stream.concat(lines.stream().map(ReceiptLine::finding), findings().stream())
                        .toList());
    }

    /** Good boxes are counted in total, all others station by station. */
    private int counted(List<ReceiptLine> lines) {
        return lines.stream()
                .map(ReceiptLine::finding)
                .filter(finding -> finding.condition() == from)
                .filter(finding -> from == Condition.GOOD || Objects.equals(finding.station(), station))
                .mapToInt(Finding::boxes)
                .sum();
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (from != null) {
            findings.add(Finding.of(station, from, -boxes, reason));
        }
        if (to != null) {
            findings.add(Finding.of(station, to, boxes, reason));
        }
        return findings;
    }

    private static boolean sent(@Nullable Condition condition) {
        return condition != null && condition.sent();
    }
}
