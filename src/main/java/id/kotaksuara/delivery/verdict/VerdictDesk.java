package id.kotaksuara.delivery.verdict;

import id.kotaksuara.access.journal.FoundCounts;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.delivery.count.ColliCorrection;
import id.kotaksuara.delivery.count.ReceiptCounts;
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
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides about a report that contradicts what is kept; where it holds, corrections bring the count to it. */
@Service
class VerdictDesk {

    private final Shipments shipments;
    private final ReceiptCounts counts;
    private final Contradictions contradictions;
    private final ShipmentJournal journal;
    private final CountedAnew anew;
    private final OfficeClock clock;

    VerdictDesk(
            Shipments shipments,
            ReceiptCounts counts,
            Contradictions contradictions,
            ShipmentJournal journal,
            CountedAnew anew,
            OfficeClock clock) {
        this.shipments = shipments;
        this.counts = counts;
        this.contradictions = contradictions;
        this.journal = journal;
        this.anew = anew;
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
            anew.correct(shipment, report.findings(), reason, signature);
        }
    }
}
