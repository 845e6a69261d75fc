package id.kotaksuara.delivery.carried;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.count.ReceiptCounts;
import id.kotaksuara.delivery.count.ReceiptLine;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads from a chair's answers how many boxes of which station did not come. */
@Component
class MissingBoxes {

    static final String SOMEWHERE = "";

    private final ReceiptCounts counts;

    MissingBoxes(ReceiptCounts counts) {
        this.counts = counts;
    }

    /** By station, {@code 63.03.05.1003/7}; those of which it is not known under {@link #SOMEWHERE}. */
    Map<String, Integer> of(Long shipment) {
        Map<String, Integer> missing = counts.lines(shipment).stream()
                .map(ReceiptLine::finding)
                .filter(finding -> finding.condition() == Condition.MISSING)
                .collect(groupingBy(
                        finding -> Objects.toString(finding.station(), SOMEWHERE), summingInt(Finding::boxes)));
        missing.values().removeIf(boxes -> boxes <= 0);
        return missing;
    }
}
