package id.kotaksuara.delivery.verdict;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import id.kotaksuara.access.journal.FoundCounts;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.delivery.carried.CarriedBoxes;
import id.kotaksuara.delivery.count.ColliCorrection;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.CountRules;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.count.ReceiptCounts;
import id.kotaksuara.delivery.count.ReceiptLine;
import id.kotaksuara.delivery.count.Sending;
import id.kotaksuara.delivery.evidence.Contradiction;
import id.kotaksuara.delivery.evidence.Contradictions;
import id.kotaksuara.delivery.evidence.EvidenceVerdict;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentJournal;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Signature;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides about a report that contradicts what is kept; where it holds, corrections bring the count to it. */
@Service
class VerdictDesk {

    private final Shipments shipments;
    private final ReceiptCounts counts;
    private final Contradictions contradictions;
    private final ShipmentJournal journal;
    private final CarriedBoxes carried;
    private final OfficeClock clock;

    VerdictDesk(
            Shipments shipments,
            ReceiptCounts counts,
            Contradictions contradictions,
            ShipmentJournal journal,
            CarriedBoxes carried,
            OfficeClock clock) {
        this.shipments = shipments;
        this.counts = counts;
        this.contradictions = contradictions;
        this.journal = journal;
        this.carried = carried;
        this.clock = clock;
    }

    /** @param number of the report, counted from 1 */
    @Transactional
    public void decide(ShipmentKey key, int number, VerdictForm form, String by) {
        Shipment shipment = shipments.lock(key);
        List<Contradiction> reports = contradictions.findByShipmentIdOrderById(shipment.id());
        if (number < 1 || number > reports.size()) {
            throw new NotFound("contradiction", number);
        }
        Contradiction report = reports.get(number - 1);
        var signature = new Signature(clock.now(shipment.waybill().regencyCode()), by);
        report.decide(new EvidenceVerdict(form.accepted(), form.reason(), signature.at(), by));
        if (form.accepted()) {
            accept(shipment, report, form.reason(), signature);
        }
        journal.decided(shipment, report.recordedBy(), FoundCounts.kept(form.accepted(), form.reason()));
    }

    private void accept(Shipment shipment, Contradiction report, String reason, Signature signature) {
        if (report.kind() == Contradiction.Kind.ARRIVAL) {
            var sending = new Sending(UUID.randomUUID(), 0, signature);
            counts.keep(new ColliCorrection(shipment.id(), sending, report.colli(), reason));
        } else {
            List<Finding> steps = steps(shipment, report, reason);
            var token = UUID.randomUUID();
            for (int i = 0; i < steps.size(); i++) {
                counts.keep(ReceiptLine.corrected(shipment.id(), new Sending(token, i, signature), steps.get(i)));
            }
            carried.arriveAsCorrected(shipment, signature.by());
        }
    }

    /** What is to be added and taken away so that the count says what the report says. */
    private List<Finding> steps(Shipment shipment, Contradiction report, String reason) {
        var boxes = new TreeMap<Place, Integer>();
        report.findings().forEach(finding -> boxes.merge(Place.of(finding), finding.boxes(), Integer::sum));
        boxes.merge(
                new Place(null, null, Condition.GOOD), new CountRules(shipment).good(report.findings()), Integer::sum);
        counts.lines(shipment.id())
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
