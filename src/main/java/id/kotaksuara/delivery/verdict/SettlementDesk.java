package id.kotaksuara.delivery.verdict;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.delivery.evidence.Settlement;
import id.kotaksuara.delivery.evidence.Settlements;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentJournal;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.region.clock.OfficeClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was done about a broken seal, boxes too many and boxes of others. */
@Service
class SettlementDesk {

    private final Shipments shipments;
    private final ShipmentFiles files;
    private final Settlements settlements;
    private final ShipmentJournal journal;
    private final OfficeClock clock;

    SettlementDesk(
            Shipments shipments,
            ShipmentFiles files,
            Settlements settlements,
            ShipmentJournal journal,
            OfficeClock clock) {
        this.shipments = shipments;
        this.files = files;
        this.settlements = settlements;
        this.journal = journal;
        this.clock = clock;
    }

    /** For somebody who saw all that is odd by now; what has come to light meanwhile is looked at first. */
    @Transactional
    public void settle(ShipmentKey key, SettlementForm form, String by) {
        Shipment shipment = shipments.lock(key);
        var file = files.of(key);
        if (!file.open().seen().equals(form.seen())) {
            throw new ChangedMeanwhile("delivery.settlement.changed", shipment.number());
        }
        var now = clock.now(shipment.waybill().regencyCode());
        settlements.add(shipment.id(), new Settlement(file.odd(), form.words(), now, by));
        journal.settled(shipment, form.words());
    }
}
