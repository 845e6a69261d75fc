package id.kotaksuara.delivery.verdict;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Objects.requireNonNull;

import id.kotaksuara.access.journal.FoundCounts;
import id.kotaksuara.delivery.carried.CarriedBoxes;
import id.kotaksuara.delivery.count.ColliCorrection;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.CountRules;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.count.ReceiptCounts;
import id.kotaksuara.delivery.count.ReceiptLine;
import id.kotaksuara.delivery.count.Sending;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentJournal;
import id.kotaksuara.delivery.shipment.Signature;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings a count to what somebody decided that was there, by further lines; what was counted before stays among them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CountedAnew {

    private final ReceiptCounts counts;
    private final ShipmentJournal journal;
    private final CarriedBoxes carried;
    private final OfficeClock clock;

    CountedAnew(ReceiptCounts counts, ShipmentJournal journal, CarriedBoxes carried, OfficeClock clock) {
        this.counts = counts;
        this.journal = journal;
        this.carried = carried;
        this.clock = clock;
    }

    /**
     * What was there after all.
     *
     * @param came how many, of whatever kind
     * @param findings that differ from what was sent
     */
    public record Counted(int came, List<Finding> findings) {
        public Counted {
            findings = List.copyOf(findings);
        }
    }

    /** Of a shipment that went past the PPK: it arrived as its boxes, and where these were too few, what came is told too. */
    public void count(Shipment shipment, Counted counted, String reason, String by) {
        var signature = new Signature(clock.now(shipment.waybill().regencyCode()), by);
        correct(shipment, counted.findings(), reason, signature);
        var receipt = counts.receipt(requireNonNull(shipment.id())).orElseThrow();
        if (receipt.arrival().colli() != counted.came()) {
            var sending = new Sending(UUID.randomUUID(), 0, signature);
            counts.keep(new ColliCorrection(shipment.id(), sending, counted.came(), reason));
        }
        journal.decided(shipment, receipt.recordedBy(), FoundCounts.kept(true, reason));
    }

    void correct(Shipment shipment, List<Finding> findings, String reason, Signature signature) {
        List<Finding> steps = steps(shipment, findings, reason);
        var token = UUID.randomUUID();
        for (int i = 0; i < steps.size(); i++) {
            counts.keep(ReceiptLine.corrected(shipment.id(), new Sending(token, i, signature), steps.get(i)));
        }
        carried.arriveAsCorrected(shipment, signature.by());
    }

    /** What is to be added and taken away so that the count says what was found. */
    private List<Finding> steps(Shipment shipment, List<Finding> findings, String reason) {
        var boxes = new TreeMap<Place, Integer>();
        findings.forEach(finding -> boxes.merge(Place.of(finding), finding.boxes(), Integer::sum));
        boxes.merge(new Place(null, null, Condition.GOOD), new CountRules(shipment).good(findings), Integer::sum);
        counts.lines(requireNonNull(shipment.id()))
                .forEach(line ->
                        boxes.merge(Place.of(line.finding()), -line.finding().boxes(), Integer::sum));
        return boxes.entrySet().stream()
                .filter(step -> step.getValue() != 0)
                .map(step -> step.getKey().finding(step.getValue(), reason))
                .toList();
    }

    /** Where boxes were counted, and how they were found. */
    private record Place(@Nullable String village, @Nullable Integer station, Condition condition)
            implements Comparable<Place> {

        static Place of(Finding finding) {
            return new Place(finding.villageCode(), finding.stationNumber(), finding.condition());
        }

        Finding finding(int boxes, String reason) {
            return new Finding(village, station, condition, boxes, reason);
        }

        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::condition)
                    .thenComparing(Place::village, nullsFirst(naturalOrder()))
                    .thenComparing(Place::station, nullsFirst(naturalOrder()))
                    .compare(this, other);
        }
    }
}
