package id.kotaksuara.delivery.count;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Station;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a count of a shipment must add up to: good, damaged and missing boxes are those that were sent. */
record CountRules(Shipment shipment) {

    /** The boxes that are good, since they are neither damaged nor missing; refuses more of these than were sent. */
    int good(List<Finding> differences) {
        shipment.contents().forEach(content -> {
            int lost = lost(differences, content.station());
            if (content.station() != null && lost > content.loaded()) {
                throw new RuleBroken(
                        "delivery.check.more_than_station", content.stationNumber(), lost, content.loaded());
            }
        });
        int lost = differences.stream()
                .filter(finding -> finding.condition().lacking())
                .mapToInt(Finding::boxes)
                .sum();
        if (lost > shipment.boxes()) {
            throw new RuleBroken("delivery.check.more_than_sent", lost, shipment.boxes());
        }
        return shipment.boxes() - lost;
    }

    private static int lost(List<Finding> differences, @Nullable Station station) {
        return differences.stream()
                .filter(finding -> finding.condition().lacking() && Objects.equals(finding.station(), station))
                .mapToInt(Finding::boxes)
                .sum();
    }
}
